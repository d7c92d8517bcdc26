import ChangeModel

extension ChangeRule {
    static let enumRemoved = ChangeRule(
        "enum-removed",
        .schema,
        .value,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "any value is allowed now",
        explanation: """
            `enum` is gone. Requests go on to be accepted. Responses may hold values that old clients do
            not know: those with an open enum go on, those with a closed one fail.

            ```yaml
            # before
            type: string
            enum: [cat, dog]
            # after
            type: string
            ```

            List the values that are known, as a help to readers, in the description.

            Source: JSON Schema 2020-12, Validation, section 6.1.2.
            """
    )
}
