import ChangeModel

extension ChangeRule {
    static let resultBecameOptional = ChangeRule(
        "swift-result-became-optional",
        .sdk,
        .type,
        .widen,
        .anywhere(Verdicts(source: .breaking)),
        "the result of a function is optional now",
        explanation: """
            There may be nothing in the answer now. Code that uses the result as it is no longer compiles.

            ```swift
            // before
            let name = try await client.getPet(id: "1").name
            // after
            let name = try await client.getPet(id: "1")?.name
            ```

            Answer with an error, or another status, where there is nothing to answer with.

            Source: TSPL, Optional Chaining.
            """
    )
}
