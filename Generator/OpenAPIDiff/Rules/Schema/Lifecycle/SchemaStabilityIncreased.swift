import ChangeModel

extension ChangeRule {
    static let schemaStabilityIncreased = ChangeRule(
        "schema-stability-increased",
        .schema,
        .lifecycle,
        .widen,
        .harmless,
        "a schema or property is more stable than it was",
        explanation: """
            `x-stability-level` promises more.

            ```yaml
            # before
            x-stability-level: beta
            # after
            x-stability-level: stable
            ```

            Source: the extension `x-stability-level`.
            """
    )
}
