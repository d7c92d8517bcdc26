import ChangeModel

extension ChangeRule {
    static let maxContainsAdded = ChangeRule(
        "max-contains-added",
        .schema,
        .constraint,
        .narrow,
        .newLimit,
        "the greatest number of items that match `contains` was set",
        explanation: """
            `maxContains` is new. Many servers applied such a limit before they wrote it down, which a
            document cannot tell: a warning for requests, to be weighed by somebody who knows the
            server. Responses go on to be understood.

            ```yaml
            # before
            type: array
            # after
            type: array
            maxContains: 5
            ```

            If the limit is new to the server too, announce it and treat it as a breaking change.

            Source: JSON Schema 2020-12, Validation, section 6.4.4.
            """
    )
}
