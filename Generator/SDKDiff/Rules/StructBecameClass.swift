import ChangeModel

extension ChangeRule {
    static let structBecameClass = ChangeRule(
        "swift-struct-became-class",
        .sdk,
        .mutability,
        .narrow,
        .anywhere(Verdicts(source: .breaking)),
        "a struct became a class that never changes",
        explanation: """
            No operation sends the type any more, so it is made for reading: a final class with constants. Assignments to
            its properties no longer compile, and its extensions need `convenience` before initializers. The properties
            are not told one by one; reading them, and the initializer, are as they were.

            ```swift
            // before
            var pet = Pet(name: "Rex")
            pet.nick = "Rexy"
            // after
            let pet = Pet(name: "Rex", nick: "Rexy")
            ```

            Nothing can be done in the document; the reason is the operation that was removed or sends another type now.

            Source: TSPL, Structures and Classes.
            """
    )
}
