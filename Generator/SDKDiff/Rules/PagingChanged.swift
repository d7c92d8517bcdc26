import ChangeModel

extension ChangeRule {
    static let pagingChanged = ChangeRule(
        "swift-paging-changed",
        .sdk,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .warning)),
        "pages are found in another way",
        explanation: """
            A way of paging reads or sends other properties and parameters. Code compiles as before; places in a list that
            were kept from an older version may not be understood.

            ```yaml
            # sdk.yaml, before
            page: { parameter: page }
            # after
            page: { parameter: page_index, first: 0 }
            ```

            Nothing need be done where the server changed likewise.

            Source: `pagination` in `sdk.yaml`.
            """
    )
}
