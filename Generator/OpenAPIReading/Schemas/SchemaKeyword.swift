import OpenAPIModel

/// The group of `Schema` in which a keyword is stored, to look only for those that a schema can have.
struct SchemaGroups: OptionSet, Sendable {
    let rawValue: UInt16

    static let common = SchemaGroups(rawValue: 1 << 0)
    static let numbers = SchemaGroups(rawValue: 1 << 1)
    static let lengths = SchemaGroups(rawValue: 1 << 2)
    static let composition = SchemaGroups(rawValue: 1 << 3)
    static let structure = SchemaGroups(rawValue: 1 << 4)
    static let values = SchemaGroups(rawValue: 1 << 5)
    static let annotations = SchemaGroups(rawValue: 1 << 6)
    static let identity = SchemaGroups(rawValue: 1 << 7)
    static let openAPI = SchemaGroups(rawValue: 1 << 8)
}

/// A keyword of a schema.
struct SchemaKeyword: Sendable, Hashable {
    let name: String
    let group: SchemaGroups.RawValue
    /// The first version that has it.
    let since: SpecificationVersion

    static let all: [String: SchemaKeyword] = {
        var all: [String: SchemaKeyword] = [:]
        for (group, in3_0, later) in sources {
            for (names, since) in [(in3_0, SpecificationVersion.v3_0), (later, .v3_1)] {
                for name in names.split(separator: " ").map(String.init) {
                    let isOld = since == .v3_0 && !newIn3_0.contains(name)
                    all[name] = SchemaKeyword(
                        name: name,
                        group: group.rawValue,
                        since: isOld ? .v2_0 : since
                    )
                }
            }
        }
        return all
    }()

    /// What Swagger 2.0 did not have.
    private static let newIn3_0: Set<String> = [
        "oneOf", "anyOf", "not", "nullable", "deprecated", "writeOnly",
    ]

    static let names: [String] = all.keys.sorted()

    /// Keywords of a group: those that 3.0 has, then those of JSON Schema 2020-12 alone.
    private static let sources: [(SchemaGroups, String, String)] = [
        (.common, "$ref type format description properties required additionalProperties items", ""),
        (.numbers, "multipleOf minimum maximum exclusiveMinimum exclusiveMaximum", ""),
        (
            .lengths, "pattern minLength maxLength minItems maxItems uniqueItems minProperties maxProperties",
            "minContains maxContains"
        ),
        (.composition, "allOf oneOf anyOf not", "if then else dependentSchemas"),
        (
            .structure, "",
            """
            patternProperties propertyNames prefixItems contains unevaluatedItems unevaluatedProperties \
            dependentRequired $defs definitions
            """
        ),
        (.values, "enum default example", "const examples"),
        (
            .annotations, "title deprecated readOnly writeOnly nullable",
            "contentEncoding contentMediaType contentSchema $comment"
        ),
        (.identity, "", "$id $anchor $dynamicAnchor $dynamicRef $schema"),
        (.openAPI, "discriminator xml externalDocs", ""),
    ]
}
