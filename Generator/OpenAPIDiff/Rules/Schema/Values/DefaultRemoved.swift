import ChangeModel

extension ChangeRule {
    static let defaultRemoved = ChangeRule(
        "default-removed",
        .schema,
        .value,
        .remove,
        .both(
            request: Verdicts(wire: .safe, behaviour: .breaking),
            response: Verdicts(wire: .safe, behaviour: .warning)
        ),
        "no value is assumed any more where none is sent",
        explanation: """
            Nothing changes on the wire, but what happens to clients that send nothing is not said any
            more: they may get something else than before.

            ```yaml
            # before
            type: integer
            default: 20
            # after
            type: integer
            ```

            Go on to say what the server does.

            Source: JSON Schema 2020-12, Validation, section 9.2.
            """
    )
}
