import ChangeModel

extension ChangeRule {
    static let argumentTypeChanged = ChangeRule(
        "swift-argument-type-changed",
        .sdk,
        .type,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "an argument has another type",
        explanation: """
            Values that callers pass no longer fit. Literals may: `5` is an `Int64` as well as an `Int32`, while a variable
            is not.

            ```swift
            // before
            let limit: Int32 = 5
            try await client.listPets(limit: limit)
            // after: cannot convert value of type 'Int32' to expected argument type 'Int64'
            ```

            A further parameter beside the old one lets callers move at their own time.

            Source: TSPL, Type Safety and Type Inference.
            """
    )
}
