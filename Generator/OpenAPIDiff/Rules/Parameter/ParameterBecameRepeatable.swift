import ChangeModel

extension ChangeRule {
    static let parameterBecameRepeatable = ChangeRule(
        "parameter-became-repeatable",
        .parameter,
        .type,
        .widen,
        .widening,
        "a parameter with one value may be given several times now",
        explanation: """
            An exploded list of one item is written like the item alone, `status=sold`, so what clients send is
            understood as before. In Swift the argument becomes an array, which callers must put their value
            into. In callbacks, receivers that expect one value may get several.

            ```yaml
            # before
            parameters:
              - {name: status, in: query, schema: {type: string}}
            # after
            parameters:
              - {name: status, in: query, schema: {type: array, items: {type: string}}}
            ```

            Source: OpenAPI 3.1.1, section "Style Examples".
            """
    )
}
