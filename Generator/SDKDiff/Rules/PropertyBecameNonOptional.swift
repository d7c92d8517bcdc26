import ChangeModel

extension ChangeRule {
    static let propertyBecameNonOptional = ChangeRule(
        "swift-property-became-non-optional",
        .sdk,
        .requiredness,
        .narrow,
        .anywhere(Verdicts(source: .breaking)),
        "a property is no longer optional",
        explanation: """
            Callers that unwrap it no longer compile: `if let`, `?.` and `!` are errors on a plain value. `??` and a
            comparison with `nil` only warn.

            ```swift
            // before
            if let name = pet.name { print(name) }
            // after
            print(pet.name)
            ```

            The value is what callers wanted; the break is worth it where the server keeps the promise.

            Source: TSPL, The Basics, Optional Binding.
            """
    )
}
