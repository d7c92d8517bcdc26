import ChangeModel

extension ChangeRule {
    static let componentRemoved = ChangeRule(
        "component-removed",
        .component,
        .existence,
        .remove,
        .anywhere(.unaffected),
        "a component was removed",
        explanation: """
            Nothing changes on the wire by a name. Where what it stood for is gone too, that is told at its
            uses. Code that names the type of an SDK does not compile any more.

            ```yaml
            # before
            components:
              schemas:
                Pet: {type: object}
            # after
            components:
              schemas: {}
            ```

            Keep the name, if only as a reference to the new one.

            Source: OpenAPI 3.1.1, section "Components Object".
            """
    )
}
