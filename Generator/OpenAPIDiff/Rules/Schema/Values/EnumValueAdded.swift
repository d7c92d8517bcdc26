import ChangeModel

extension ChangeRule {
    static let enumValueAdded = ChangeRule(
        "enum-value-added",
        .schema,
        .value,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "one more value is allowed",
        explanation: """
            Requests go on to be accepted. Responses may hold a value that old clients do not know:
            those with an open enum go on, those with a closed one fail.

            ```yaml
            # before
            enum: [cat, dog]
            # after
            enum: [cat, dog, fish]
            ```

            Tell consumers from the start that values will be added.

            Source: JSON Schema 2020-12, Validation, section 6.1.2.
            """
    )
}
