import ChangeModel

extension ChangeRule {
    static let headerExplodeChanged = ChangeRule(
        "header-explode-changed",
        .header,
        .serialization,
        .change,
        .rewriting,
        "the members of a header are written otherwise",
        explanation: """
            With `explode` an object becomes `a=1,b=2`, without `a,1,b,2`. Clients made from the old
            document read it wrongly.

            ```yaml
            # before
            schema: {type: object}
            # after
            explode: true
            schema: {type: object}
            ```

            Add a header under another name.

            Source: OpenAPI 3.1.1, section "Style Values".
            """
    )
}
