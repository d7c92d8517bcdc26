import ChangeModel

extension ChangeRule {
    static let propertyTypeChanged = ChangeRule(
        "swift-property-type-changed",
        .sdk,
        .type,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "a property has another type",
        explanation: """
            Code that gives the value a type, or passes it on, no longer compiles. Wider numbers count: a variable of
            type `Int32` takes no `Int64`. So does a string that got a format, as it becomes a date or a UUID.

            ```swift
            // before
            let age: Int32 = pet.age
            // after
            let age: Int64 = pet.age
            ```

            A new property beside the old one lets callers move at their own time.

            Source: TSPL, Type Safety and Type Inference.
            """
    )
}
