import OpenAPIModel

/// Which kinds of keywords a schema has, so that what is absent on both sides is not looked at.
struct KeywordSet: OptionSet, Hashable {
    let rawValue: UInt32

    static let format = KeywordSet(rawValue: 1 << 0)
    static let numbers = KeywordSet(rawValue: 1 << 1)
    static let lengths = KeywordSet(rawValue: 1 << 2)
    static let values = KeywordSet(rawValue: 1 << 3)
    static let properties = KeywordSet(rawValue: 1 << 4)
    static let additionalProperties = KeywordSet(rawValue: 1 << 5)
    static let items = KeywordSet(rawValue: 1 << 6)
    /// Keywords that apply other schemas and that few documents have.
    static let applicators = KeywordSet(rawValue: 1 << 7)
    static let content = KeywordSet(rawValue: 1 << 8)
    static let discriminator = KeywordSet(rawValue: 1 << 9)
    static let type = KeywordSet(rawValue: 1 << 10)
    static let `default` = KeywordSet(rawValue: 1 << 11)
    static let mutability = KeywordSet(rawValue: 1 << 12)
    static let deprecation = KeywordSet(rawValue: 1 << 13)
    static let extensions = KeywordSet(rawValue: 1 << 14)
    static let xml = KeywordSet(rawValue: 1 << 15)
    static let documentation = KeywordSet(rawValue: 1 << 16)

    /// What does not restrict values.
    static let annotations: KeywordSet = [
        .default, .mutability, .deprecation, .extensions, .xml, .documentation, .discriminator,
    ]
}

extension KeywordSet {
    /// Those of the schema itself, without composition.
    init(of schema: borrowing Schema) {
        self = []
        if schema.boolean != nil || schema.type != nil { insert(.type) }
        if schema.format != nil { insert(.format) }
        if !schema.properties.isEmpty || !schema.required.isEmpty { insert(.properties) }
        if schema.additionalProperties != nil { insert(.additionalProperties) }
        if schema.items != nil || !schema.prefixItems.isEmpty { insert(.items) }
        if Self.hasNumbers(schema) { insert(.numbers) }
        if Self.hasLengths(schema) { insert(.lengths) }
        if schema.enum != nil || schema.const != nil { insert(.values) }
        if Self.hasApplicators(schema) { insert(.applicators) }
        insertAnnotations(of: schema)
    }

    private mutating func insertAnnotations(of schema: borrowing Schema) {
        if schema.contentEncoding != nil || schema.contentMediaType != nil || schema.contentSchema != nil {
            insert(.content)
        }
        if schema.discriminator != nil { insert(.discriminator) }
        if schema.default != nil { insert(.default) }
        if schema.readOnly != nil || schema.writeOnly != nil { insert(.mutability) }
        if schema.deprecated != nil { insert(.deprecation) }
        if !schema.extensions.isEmpty { insert(.extensions) }
        if schema.xml != nil { insert(.xml) }
        if schema.description != nil || schema.title != nil || schema.example != nil
            || !schema.examples.isEmpty || schema.externalDocs != nil
        {
            insert(.documentation)
        }
    }

    private static func hasNumbers(_ schema: borrowing Schema) -> Bool {
        schema.minimum != nil || schema.maximum != nil || schema.exclusiveMinimum != nil
            || schema.exclusiveMaximum != nil || schema.multipleOf != nil
    }

    private static func hasLengths(_ schema: borrowing Schema) -> Bool {
        schema.maxLength != nil || schema.minLength != nil || schema.pattern != nil || schema.minItems != nil
            || schema.maxItems != nil || schema.uniqueItems != nil || schema.minProperties != nil
            || schema.maxProperties != nil || schema.minContains != nil || schema.maxContains != nil
    }

    private static func hasApplicators(_ schema: borrowing Schema) -> Bool {
        schema.not != nil || schema.if != nil || schema.then != nil || schema.else != nil
            || schema.contains != nil || schema.propertyNames != nil || schema.unevaluatedItems != nil
            || schema.unevaluatedProperties != nil || !schema.patternProperties.isEmpty
            || !schema.dependentSchemas.isEmpty || !schema.dependentRequired.isEmpty
    }
}
