import ChangeModel

extension ChangeRule {
    static let versionDecreased = ChangeRule(
        "version-decreased",
        .document,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "the API's version is lower than it was",
        explanation: """
            The new document calls itself older than the old one. Nobody is broken by that, but it often
            means that the documents were given in the wrong order, or that a branch was not up to date.

            ```yaml
            # before
            info:
              version: 2.1.0
            # after
            info:
              version: 2.0.4
            ```

            Raise the version with every published change.

            Source: OpenAPI 3.1.1, section "Info Object".
            """
    )
}
