import ChangeModel

extension ChangeRule {
    static let classBecameStruct = ChangeRule(
        "swift-class-became-struct",
        .sdk,
        .mutability,
        .widen,
        .anywhere(Verdicts(source: .safe)),
        "a class became a struct",
        explanation: """
            An operation sends the type now, so callers may change its properties. Reading, making and comparing values is
            as it was. Two uses do not count, as values of the API have no identity: `===`, and `weak` references.

            ```swift
            // after
            var pet = pet
            pet.nick = "Rexy"
            ```

            Nothing need be done.

            Source: TSPL, Structures and Classes.
            """
    )
}
