import ChangeModel

extension ChangeRule {
    static let defaultAdded = ChangeRule(
        "default-added",
        .schema,
        .value,
        .add,
        .both(
            request: Verdicts(wire: .safe, behaviour: .warning),
            response: Verdicts(wire: .safe, behaviour: .safe)
        ),
        "a value is assumed now where none is sent",
        explanation: """
            Nothing changes on the wire. What the server did for clients that send nothing is written
            down now, or it is new: then they get something else than before.

            ```yaml
            # before
            type: integer
            # after
            type: integer
            default: 20
            ```

            Check that the default is what the server always did.

            Source: JSON Schema 2020-12, Validation, section 9.2.
            """
    )
}
