import ChangeModel

extension ChangeRule {
    static let extensibleEnumValueRemoved = ChangeRule(
        "extensible-enum-value-removed",
        .schema,
        .value,
        .narrow,
        .narrowing,
        "a value is not known any more",
        explanation: """
            A value that clients could send is gone from `x-extensible-enum`: the server may refuse it.
            Responses hold values that every client is prepared for.

            ```yaml
            # before
            x-extensible-enum: [cat, dog, fish]
            # after
            x-extensible-enum: [cat, dog]
            ```

            Accept the value for as long as clients send it.

            Source: the extension `x-extensible-enum`.
            """
    )
}
