import ChangeModel

extension ChangeRule {
    static let oneOfMemberAdded = ChangeRule(
        "one-of-member-added",
        .schema,
        .structure,
        .widen,
        .widening,
        "an alternative was added to oneOf",
        explanation: """
            A value may also follow another schema. Requests go on to be accepted. Responses may hold a
            value that old clients do not know what to do with, unless their union has a case for the
            unknown.

            ```yaml
            # before
            oneOf:
              - $ref: "#/components/schemas/Cat"
            # after
            oneOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            ```

            Tell consumers from the start that alternatives will be added.

            Source: JSON Schema 2020-12, Core, section 10.2.1.3.
            """
    )
}
