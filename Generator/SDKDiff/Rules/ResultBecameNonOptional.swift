import ChangeModel

extension ChangeRule {
    static let resultBecameNonOptional = ChangeRule(
        "swift-result-became-non-optional",
        .sdk,
        .type,
        .narrow,
        .anywhere(Verdicts(source: .breaking)),
        "the result of a function is no longer optional",
        explanation: """
            Callers that unwrap the result no longer compile: `if let`, `?.` and `!` are errors on a plain value.

            ```swift
            // before
            if let pet = try await client.getPet(id: "1") { … }
            // after
            let pet = try await client.getPet(id: "1")
            ```

            The break is worth it where the server keeps the promise.

            Source: TSPL, The Basics, Optional Binding.
            """
    )
}
