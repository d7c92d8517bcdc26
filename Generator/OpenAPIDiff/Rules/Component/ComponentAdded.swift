import ChangeModel

extension ChangeRule {
    static let componentAdded = ChangeRule(
        "component-added",
        .component,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "a component was added",
        explanation: """
            Nothing changes on the wire by a name. What uses it is told there. An SDK may get a type more.

            ```yaml
            # before
            components:
              schemas: {}
            # after
            components:
              schemas:
                Pet: {type: object}
            ```

            Source: OpenAPI 3.1.1, section "Components Object".
            """
    )
}
