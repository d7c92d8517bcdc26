import ChangeModel

extension ChangeRule {
    static let parameterExplodeChanged = ChangeRule(
        "parameter-explode-changed",
        .parameter,
        .serialization,
        .change,
        .rewriting,
        "a parameter is exploded now, or no more",
        explanation: """
            With `explode`, an array becomes `ids=1&ids=2`, without `ids=1,2`: a server that expects one
            form takes the other for a single value. No change for parameters that are neither array nor
            object.

            ```yaml
            # before
            parameters:
              - {name: ids, in: query, schema: {type: array}}
            # after
            parameters:
              - {name: ids, in: query, explode: false, schema: {type: array}}
            ```

            Accept both forms.

            Source: OpenAPI 3.1.1, section "Style Examples".
            """
    )
}
