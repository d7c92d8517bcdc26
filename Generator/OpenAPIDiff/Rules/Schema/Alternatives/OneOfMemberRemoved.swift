import ChangeModel

extension ChangeRule {
    static let oneOfMemberRemoved = ChangeRule(
        "one-of-member-removed",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "an alternative was removed from oneOf",
        explanation: """
            Requests that follow it are refused now: no other alternative is proven to accept them.
            Responses go on to be understood.

            ```yaml
            # before
            oneOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            # after
            oneOf:
              - $ref: "#/components/schemas/Cat"
            ```

            Accept it for as long as clients send it.

            Source: JSON Schema 2020-12, Core, section 10.2.1.3.
            """
    )
}
