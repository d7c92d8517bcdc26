package import YAMLModel

extension Schema {
    /// Assertions about numbers, as written: they may lie beyond any machine type.
    package struct Numbers: Sendable, Hashable {
        package let multipleOf: Located<String>?
        package let minimum: Located<String>?
        package let maximum: Located<String>?
        package let exclusiveMinimum: Located<String>?
        package let exclusiveMaximum: Located<String>?

        package init(
            multipleOf: Located<String>? = nil,
            minimum: Located<String>? = nil,
            maximum: Located<String>? = nil,
            exclusiveMinimum: Located<String>? = nil,
            exclusiveMaximum: Located<String>? = nil
        ) {
            self.multipleOf = multipleOf
            self.minimum = minimum
            self.maximum = maximum
            self.exclusiveMinimum = exclusiveMinimum
            self.exclusiveMaximum = exclusiveMaximum
        }
    }

    /// Assertions about strings, and how many items and members there may be.
    package struct Lengths: Sendable, Hashable {
        /// A regular expression of ECMA-262.
        package let pattern: Located<String>?
        package let minLength: Located<Int>?
        package let maxLength: Located<Int>?
        package let minItems: Located<Int>?
        package let maxItems: Located<Int>?
        package let minProperties: Located<Int>?
        package let maxProperties: Located<Int>?
        package let minContains: Located<Int>?
        package let maxContains: Located<Int>?
        package let uniqueItems: Located<Bool>?

        package init(
            pattern: Located<String>? = nil,
            minLength: Located<Int>? = nil,
            maxLength: Located<Int>? = nil,
            minItems: Located<Int>? = nil,
            maxItems: Located<Int>? = nil,
            minProperties: Located<Int>? = nil,
            maxProperties: Located<Int>? = nil,
            minContains: Located<Int>? = nil,
            maxContains: Located<Int>? = nil,
            uniqueItems: Located<Bool>? = nil
        ) {
            self.pattern = pattern
            self.minLength = minLength
            self.maxLength = maxLength
            self.minItems = minItems
            self.maxItems = maxItems
            self.minProperties = minProperties
            self.maxProperties = maxProperties
            self.minContains = minContains
            self.maxContains = maxContains
            self.uniqueItems = uniqueItems
        }
    }

    /// Subschemas that apply to the same value.
    package struct Composition: Sendable, Hashable {
        package let allOf: Located<[SchemaID]>?
        package let oneOf: Located<[SchemaID]>?
        package let anyOf: Located<[SchemaID]>?
        package let not: SchemaID?
        package let `if`: SchemaID?
        package let then: SchemaID?
        package let `else`: SchemaID?
        package let dependentSchemas: [Named<SchemaID>]

        package init(
            allOf: Located<[SchemaID]>? = nil,
            oneOf: Located<[SchemaID]>? = nil,
            anyOf: Located<[SchemaID]>? = nil,
            not: SchemaID? = nil,
            `if`: SchemaID? = nil,
            then: SchemaID? = nil,
            `else`: SchemaID? = nil,
            dependentSchemas: [Named<SchemaID>] = []
        ) {
            self.allOf = allOf
            self.oneOf = oneOf
            self.anyOf = anyOf
            self.not = not
            self.if = `if`
            self.then = then
            self.else = `else`
            self.dependentSchemas = dependentSchemas
        }
    }

    /// Keywords about members and items that most schemas do without.
    package struct Structure: Sendable, Hashable {
        /// By regular expression.
        package let patternProperties: [Named<SchemaID>]
        package let propertyNames: SchemaID?
        package let prefixItems: Located<[SchemaID]>?
        package let contains: SchemaID?
        package let unevaluatedItems: SchemaID?
        package let unevaluatedProperties: SchemaID?
        package let dependentRequired: [Named<[Located<String>]>]
        /// The keyword `$defs`; `definitions` of older drafts too.
        package let defs: [Named<SchemaID>]

        package init(
            patternProperties: [Named<SchemaID>] = [],
            propertyNames: SchemaID? = nil,
            prefixItems: Located<[SchemaID]>? = nil,
            contains: SchemaID? = nil,
            unevaluatedItems: SchemaID? = nil,
            unevaluatedProperties: SchemaID? = nil,
            dependentRequired: [Named<[Located<String>]>] = [],
            defs: [Named<SchemaID>] = []
        ) {
            self.patternProperties = patternProperties
            self.propertyNames = propertyNames
            self.prefixItems = prefixItems
            self.contains = contains
            self.unevaluatedItems = unevaluatedItems
            self.unevaluatedProperties = unevaluatedProperties
            self.dependentRequired = dependentRequired
            self.defs = defs
        }
    }

    /// The values that are allowed, assumed, and shown.
    package struct Values: Sendable, Hashable {
        package let `enum`: Located<[YAMLNode]>?
        /// Nil when absent; a node of content `.null` when it is null.
        package let const: YAMLNode?
        package let `default`: YAMLNode?
        package let example: YAMLNode?
        package let examples: [YAMLNode]

        package init(
            `enum`: Located<[YAMLNode]>? = nil,
            const: YAMLNode? = nil,
            `default`: YAMLNode? = nil,
            example: YAMLNode? = nil,
            examples: [YAMLNode] = []
        ) {
            self.enum = `enum`
            self.const = const
            self.default = `default`
            self.example = example
            self.examples = examples
        }
    }

    /// What a schema says about its meaning rather than about values.
    package struct Annotations: Sendable, Hashable {
        package let title: Located<String>?
        package let deprecated: Located<Bool>?
        package let readOnly: Located<Bool>?
        package let writeOnly: Located<Bool>?
        /// As written in 3.0; `type` already has `null` where both stand together.
        package let nullable: Located<Bool>?
        package let contentEncoding: Located<String>?
        package let contentMediaType: Located<String>?
        package let contentSchema: SchemaID?
        /// The keyword `$comment`.
        package let comment: Located<String>?

        package init(
            title: Located<String>? = nil,
            deprecated: Located<Bool>? = nil,
            readOnly: Located<Bool>? = nil,
            writeOnly: Located<Bool>? = nil,
            nullable: Located<Bool>? = nil,
            contentEncoding: Located<String>? = nil,
            contentMediaType: Located<String>? = nil,
            contentSchema: SchemaID? = nil,
            comment: Located<String>? = nil
        ) {
            self.title = title
            self.deprecated = deprecated
            self.readOnly = readOnly
            self.writeOnly = writeOnly
            self.nullable = nullable
            self.contentEncoding = contentEncoding
            self.contentMediaType = contentMediaType
            self.contentSchema = contentSchema
            self.comment = comment
        }
    }

    /// Names under which references find a schema.
    package struct Identity: Sendable, Hashable {
        /// The keyword `$id`.
        package let id: Located<String>?
        /// The keyword `$anchor`.
        package let anchor: Located<String>?
        /// The keyword `$dynamicAnchor`.
        package let dynamicAnchor: Located<String>?
        /// The keyword `$dynamicRef`, with the target that it has when read as `$ref`.
        package let dynamicRef: SchemaReference?
        /// The keyword `$schema`.
        package let dialect: Located<String>?

        package init(
            id: Located<String>? = nil,
            anchor: Located<String>? = nil,
            dynamicAnchor: Located<String>? = nil,
            dynamicRef: SchemaReference? = nil,
            dialect: Located<String>? = nil
        ) {
            self.id = id
            self.anchor = anchor
            self.dynamicAnchor = dynamicAnchor
            self.dynamicRef = dynamicRef
            self.dialect = dialect
        }
    }

    /// What the OpenAPI Specification adds to JSON Schema.
    package struct OpenAPI: Sendable, Hashable {
        package let discriminator: Discriminator?
        package let xml: XML?
        package let externalDocs: ExternalDocumentation?
        /// Keys that start with `x-`, in source order.
        package let extensions: [Extension]
        /// Keywords that neither specification knows, in source order.
        package let unknownKeywords: [Extension]

        package init(
            discriminator: Discriminator? = nil,
            xml: XML? = nil,
            externalDocs: ExternalDocumentation? = nil,
            extensions: [Extension] = [],
            unknownKeywords: [Extension] = []
        ) {
            self.discriminator = discriminator
            self.xml = xml
            self.externalDocs = externalDocs
            self.extensions = extensions
            self.unknownKeywords = unknownKeywords
        }
    }
}

extension Schema {
    /// The schemas within this one, or meant by it, that describe its values or parts of them; those of `allOf` and the
    /// target of `reference` excepted.
    package var subschemas: [SchemaID] {
        var schemas = properties.map(\.schema) + oneOf + anyOf + prefixItems
        schemas += dependentSchemas.map(\.value) + patternProperties.map(\.value)
        let single = [
            dynamicRef?.target, additionalProperties, items, not, `if`, then, `else`, propertyNames, contains,
            unevaluatedItems, unevaluatedProperties, contentSchema,
        ]
        return schemas + single.compactMap(\.self)
    }
}
