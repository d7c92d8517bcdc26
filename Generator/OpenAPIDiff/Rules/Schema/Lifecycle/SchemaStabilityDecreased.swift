import ChangeModel

extension ChangeRule {
    static let schemaStabilityDecreased = ChangeRule(
        "schema-stability-decreased",
        .schema,
        .lifecycle,
        .narrow,
        .anywhere(Verdicts(behaviour: .breaking)),
        "a schema or property is less stable than it was",
        explanation: """
            `x-stability-level` promises less: what was stable may change from now on without a new
            major version.

            ```yaml
            # before
            x-stability-level: stable
            # after
            x-stability-level: beta
            ```

            Never take a promise back; deprecate instead.

            Source: the extension `x-stability-level`.
            """
    )
}
