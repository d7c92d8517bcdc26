import ChangeModel

extension ChangeRule {
    static let exclusiveMinimumAdded = ChangeRule(
        "exclusive-minimum-added",
        .schema,
        .constraint,
        .narrow,
        .newLimit,
        "the bound that numbers stay above was set",
        explanation: """
            `exclusiveMinimum` is new. Many servers applied such a limit before they wrote it down,
            which a document cannot tell: a warning for requests, to be weighed by somebody who knows
            the server. Responses go on to be understood.

            ```yaml
            # before
            type: number
            # after
            type: number
            exclusiveMinimum: 0
            ```

            If the limit is new to the server too, announce it and treat it as a breaking change.

            Source: JSON Schema 2020-12, Validation, section 6.2.5.
            """
    )
}
