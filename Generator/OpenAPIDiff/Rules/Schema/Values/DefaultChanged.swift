import ChangeModel

extension ChangeRule {
    static let defaultChanged = ChangeRule(
        "default-changed",
        .schema,
        .value,
        .change,
        .both(
            request: Verdicts(wire: .safe, behaviour: .breaking),
            response: Verdicts(wire: .safe, behaviour: .warning)
        ),
        "another value is assumed where none is sent",
        explanation: """
            Nothing changes on the wire, every client goes on to be understood, and those that send
            nothing get something else than before, without a word. In responses, clients that fill in
            the default fill in another value than the server means.

            ```yaml
            # before
            type: integer
            default: 20
            # after
            type: integer
            default: 50
            ```

            Keep the old default; let clients ask for the new value.

            Source: JSON Schema 2020-12, Validation, section 9.2.
            """
    )
}
