import ChangeModel

extension ChangeRule {
    static let argumentTypeWidened = ChangeRule(
        "swift-argument-type-widened",
        .sdk,
        .type,
        .widen,
        .anywhere(Verdicts(source: .safe)),
        "an argument takes more than it did",
        explanation: """
            What callers pass goes on to compile: a value where an optional is asked for, an array where one of optionals
            is.

            ```swift
            // before
            func rename(id: String, name: String)
            // after
            func rename(id: String, name: String?)
            ```

            Nothing need be done.

            Source: TSPL, Types, Implicit Conversion to Optional.
            """
    )
}
