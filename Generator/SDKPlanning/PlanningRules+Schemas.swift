package import Diagnostics

extension PlanningRules {
    /// Arrays by place, and unions.
    static let schemas: [DiagnosticRule] = [shortTuple, ambiguousUnion, unmappedMember, defaultMapping]

    package static let shortTuple = DiagnosticRule(
        "tuple-may-be-shorter",
        .note,
        "an array with 'prefixItems' that may have fewer items",
        explanation: """
            `prefixItems` gives types to items by their place and does not demand that they are there: that is what
            `minItems` does. Items beyond it are optional properties.

            ```yaml
            type: array
            prefixItems: [{type: number}, {type: number}]
            minItems: 2
            ```
            """
    )
    package static let ambiguousUnion = DiagnosticRule(
        "union-ambiguous",
        .note,
        "two members of a union that nothing tells apart",
        explanation: """
            Without a discriminator a value is of the member that its kind, its required and known properties and its
            constants point to. Where all of these are the same for two members, every value is read as the first.

            ```yaml
            oneOf:
              - {required: [id], properties: {id: {type: string}}}
              - {required: [id], properties: {id: {type: string}}}   # never chosen
            ```

            Add a `discriminator`, a property with a `const`, or a required property that only one of them has.
            """
    )
    package static let unmappedMember = DiagnosticRule(
        "union-member-unmapped",
        .warning,
        "a member of a union that no value of the discriminator stands for",
        explanation: """
            A member is chosen by an entry of `mapping`, else by the name of its schema, else by the one value that its
            property can have. A schema written in place has no name. Where one such member has none of these, it takes
            what no other takes; of several only the first does.

            Give it a name under `components.schemas`, or a `const` for the property.
            """
    )
    package static let defaultMapping = DiagnosticRule(
        "default-mapping-not-in-union",
        .warning,
        "a 'defaultMapping' that is no member of its union",
        explanation: """
            `defaultMapping` names the member for values whose discriminator is absent or not known. It must be one of
            those under `oneOf` or `anyOf`, or refer to the schema by `allOf`. Otherwise such values are kept as any
            JSON.
            """
    )
}

extension DiagnosticMessage {
    static func shortTuple(required: Int, of count: Int) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.shortTuple,
            required == 0
                ? "the array may be empty, so all \(count) items are optional"
                : "the array may have \(required) of its \(count) items, so the others are optional",
            hint: "add 'minItems: \(count)' if it always has all"
        )
    }

    static func ambiguousUnion(_ member: String, _ first: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.ambiguousUnion,
            "nothing tells '\(member)' from '\(first)': a value that fits both is read as '\(first)'",
            hint: "add a discriminator, or a property with a 'const'"
        )
    }

    static func unmappedMember(_ member: String, _ key: String, isFallback: Bool) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.unmappedMember,
            "no value of '\(key)' stands for '\(member)'"
                + (isFallback ? ": it takes what no other member takes" : ", so it is never read"),
            hint: "name the schema under 'mapping', or give '\(key)' a 'const' there"
        )
    }

    static func defaultMappingUnknown(_ text: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.defaultMapping,
            "'\(text)' is no member of the union, so other values are kept as any JSON"
        )
    }
}
