package import Diagnostics
package import YAMLModel

/// One occurrence of a schema in the sources, by the keywords of JSON Schema 2020-12 and OpenAPI 3.1.
///
/// A use of a schema through `$ref` is an occurrence of its own, with `reference`. Keywords that few schemas
/// have lie in groups; every keyword can be read by its own name.
/// Source: <https://spec.openapis.org/oas/v3.1.1#schema-object>, JSON Schema 2020-12
package struct Schema: Sendable, Hashable {
    /// Where it stands: unique in the arena.
    package let location: DocumentLocation
    package let range: SourceRange
    private let keywords: Boxed<Keywords>

    /// What the schema says, on the heap: a schema is handed around far more often than it is made.
    private struct Keywords: Sendable, Hashable {
        let boolean: Bool?
        let reference: SchemaReference?
        let type: Located<[SchemaType]>?
        let format: Located<String>?
        let description: Located<String>?
        let properties: [SchemaProperty]
        let required: [Located<String>]
        let additionalProperties: SchemaID?
        let items: SchemaID?
        let numbers: Boxed<Numbers>?
        let lengths: Boxed<Lengths>?
        let composition: Boxed<Composition>?
        let structure: Boxed<Structure>?
        let values: Boxed<Values>?
        let annotations: Boxed<Annotations>?
        let identity: Boxed<Identity>?
        let openAPI: Boxed<OpenAPI>?
    }

    package init(
        location: DocumentLocation,
        range: SourceRange,
        boolean: Bool? = nil,
        reference: SchemaReference? = nil,
        type: Located<[SchemaType]>? = nil,
        format: Located<String>? = nil,
        description: Located<String>? = nil,
        properties: [SchemaProperty] = [],
        required: [Located<String>] = [],
        additionalProperties: SchemaID? = nil,
        items: SchemaID? = nil,
        numbers: Numbers? = nil,
        lengths: Lengths? = nil,
        composition: Composition? = nil,
        structure: Structure? = nil,
        values: Values? = nil,
        annotations: Annotations? = nil,
        identity: Identity? = nil,
        openAPI: OpenAPI? = nil
    ) {
        self.location = location
        self.range = range
        keywords = Boxed(
            Keywords(
                boolean: boolean,
                reference: reference,
                type: type,
                format: format,
                description: description,
                properties: properties,
                required: required,
                additionalProperties: additionalProperties,
                items: items,
                numbers: numbers.map(Boxed.init),
                lengths: lengths.map(Boxed.init),
                composition: composition.map(Boxed.init),
                structure: structure.map(Boxed.init),
                values: values.map(Boxed.init),
                annotations: annotations.map(Boxed.init),
                identity: identity.map(Boxed.init),
                openAPI: openAPI.map(Boxed.init)
            )
        )
    }

    private init(location: DocumentLocation, range: SourceRange, keywords: Boxed<Keywords>) {
        self.location = location
        self.range = range
        self.keywords = keywords
    }

    /// The same schema without some of its properties.
    package func without(properties names: Set<String>) -> Schema {
        let old = keywords.value
        let kept = Keywords(
            boolean: old.boolean,
            reference: old.reference,
            type: old.type,
            format: old.format,
            description: old.description,
            properties: old.properties.filter { !names.contains($0.name) },
            required: old.required,
            additionalProperties: old.additionalProperties,
            items: old.items,
            numbers: old.numbers,
            lengths: old.lengths,
            composition: old.composition,
            structure: old.structure,
            values: old.values,
            annotations: old.annotations,
            identity: old.identity,
            openAPI: old.openAPI
        )
        return Schema(location: location, range: range, keywords: Boxed(kept))
    }

    /// Whether it says nothing but `$ref`.
    package var isBareReference: Bool {
        guard reference != nil else { return false }
        let own = keywords.value
        guard own.boolean == nil, own.type == nil, own.format == nil, own.description == nil,
            own.properties.isEmpty, own.required.isEmpty
        else { return false }
        return own.additionalProperties == nil && own.items == nil && own.numbers == nil
            && own.lengths == nil && own.composition == nil && own.structure == nil && own.values == nil
            && own.annotations == nil && own.identity == nil && own.openAPI == nil
    }

    private var numbers: Boxed<Numbers>? { keywords.value.numbers }
    private var lengths: Boxed<Lengths>? { keywords.value.lengths }
    private var composition: Boxed<Composition>? { keywords.value.composition }
    private var structure: Boxed<Structure>? { keywords.value.structure }
    private var values: Boxed<Values>? { keywords.value.values }
    private var annotations: Boxed<Annotations>? { keywords.value.annotations }
    private var identity: Boxed<Identity>? { keywords.value.identity }
    private var openAPI: Boxed<OpenAPI>? { keywords.value.openAPI }
}

extension Schema {
    /// The value of a boolean schema: true allows everything, false nothing.
    package var boolean: Bool? { keywords.value.boolean }
    /// A `$ref`, else a `$dynamicRef`; in 3.1 the other keywords apply as well as its target.
    package var reference: SchemaReference? { keywords.value.reference }
    /// Nil when any type is allowed; includes `.null` where 3.0 says `nullable: true` beside a type.
    package var type: Located<[SchemaType]>? { keywords.value.type }
    package var format: Located<String>? { keywords.value.format }
    package var description: Located<String>? { keywords.value.description }
    /// In source order.
    package var properties: [SchemaProperty] { keywords.value.properties }
    /// In source order, each name once.
    package var required: [Located<String>] { keywords.value.required }
    package var additionalProperties: SchemaID? { keywords.value.additionalProperties }
    package var items: SchemaID? { keywords.value.items }
    package var multipleOf: Located<String>? { numbers?.value.multipleOf }
    package var minimum: Located<String>? { numbers?.value.minimum }
    package var maximum: Located<String>? { numbers?.value.maximum }
    package var exclusiveMinimum: Located<String>? { numbers?.value.exclusiveMinimum }
    package var exclusiveMaximum: Located<String>? { numbers?.value.exclusiveMaximum }
    /// A regular expression of ECMA-262.
    package var pattern: Located<String>? { lengths?.value.pattern }
    package var minLength: Located<Int>? { lengths?.value.minLength }
    package var maxLength: Located<Int>? { lengths?.value.maxLength }
    package var minItems: Located<Int>? { lengths?.value.minItems }
    package var maxItems: Located<Int>? { lengths?.value.maxItems }
    package var minProperties: Located<Int>? { lengths?.value.minProperties }
    package var maxProperties: Located<Int>? { lengths?.value.maxProperties }
    package var minContains: Located<Int>? { lengths?.value.minContains }
    package var maxContains: Located<Int>? { lengths?.value.maxContains }
    package var uniqueItems: Located<Bool>? { lengths?.value.uniqueItems }
    package var allOf: [SchemaID] { composition?.value.allOf?.value ?? [] }
    package var allOfRange: SourceRange? { composition?.value.allOf?.range }
    package var oneOf: [SchemaID] { composition?.value.oneOf?.value ?? [] }
    package var oneOfRange: SourceRange? { composition?.value.oneOf?.range }
    package var anyOf: [SchemaID] { composition?.value.anyOf?.value ?? [] }
    package var anyOfRange: SourceRange? { composition?.value.anyOf?.range }
    package var not: SchemaID? { composition?.value.not }
    package var `if`: SchemaID? { composition?.value.`if` }
    package var then: SchemaID? { composition?.value.then }
    package var `else`: SchemaID? { composition?.value.`else` }
    package var dependentSchemas: [Named<SchemaID>] { composition?.value.dependentSchemas ?? [] }
    /// By regular expression.
    package var patternProperties: [Named<SchemaID>] { structure?.value.patternProperties ?? [] }
    package var propertyNames: SchemaID? { structure?.value.propertyNames }
    package var prefixItems: [SchemaID] { structure?.value.prefixItems?.value ?? [] }
    package var prefixItemsRange: SourceRange? { structure?.value.prefixItems?.range }
    package var contains: SchemaID? { structure?.value.contains }
    package var unevaluatedItems: SchemaID? { structure?.value.unevaluatedItems }
    package var unevaluatedProperties: SchemaID? { structure?.value.unevaluatedProperties }
    package var dependentRequired: [Named<[Located<String>]>] { structure?.value.dependentRequired ?? [] }
    /// The keyword `$defs`; `definitions` of older drafts too.
    package var defs: [Named<SchemaID>] { structure?.value.defs ?? [] }
    package var `enum`: Located<[YAMLNode]>? { values?.value.`enum` }
    /// Nil when absent; a node of content `.null` when it is null.
    package var const: YAMLNode? { values?.value.const }
    package var `default`: YAMLNode? { values?.value.`default` }
    package var example: YAMLNode? { values?.value.example }
    package var examples: [YAMLNode] { values?.value.examples ?? [] }
    package var title: Located<String>? { annotations?.value.title }
    package var deprecated: Located<Bool>? { annotations?.value.deprecated }
    package var readOnly: Located<Bool>? { annotations?.value.readOnly }
    package var writeOnly: Located<Bool>? { annotations?.value.writeOnly }
    /// As written in 3.0; `type` already has `null` where both stand together.
    package var nullable: Located<Bool>? { annotations?.value.nullable }
    package var contentEncoding: Located<String>? { annotations?.value.contentEncoding }
    package var contentMediaType: Located<String>? { annotations?.value.contentMediaType }
    package var contentSchema: SchemaID? { annotations?.value.contentSchema }
    /// The keyword `$comment`.
    package var comment: Located<String>? { annotations?.value.comment }
    /// The keyword `$id`.
    package var id: Located<String>? { identity?.value.id }
    /// The keyword `$anchor`.
    package var anchor: Located<String>? { identity?.value.anchor }
    /// The keyword `$dynamicAnchor`.
    package var dynamicAnchor: Located<String>? { identity?.value.dynamicAnchor }
    /// The keyword `$dynamicRef`, with the target that it has when read as `$ref`.
    package var dynamicRef: SchemaReference? { identity?.value.dynamicRef }
    /// The keyword `$schema`.
    package var dialect: Located<String>? { identity?.value.dialect }
    package var discriminator: Discriminator? { openAPI?.value.discriminator }
    package var xml: XML? { openAPI?.value.xml }
    package var externalDocs: ExternalDocumentation? { openAPI?.value.externalDocs }
    /// Keys that start with `x-`, in source order.
    package var extensions: [Extension] { openAPI?.value.extensions ?? [] }
    /// Keywords that neither specification knows, in source order.
    package var unknownKeywords: [Extension] { openAPI?.value.unknownKeywords ?? [] }

    /// True for a `$ref` with nothing beside it.
    package var isPlainReference: Bool {
        reference != nil && type == nil && format == nil && description == nil && properties.isEmpty
            && required.isEmpty && additionalProperties == nil && items == nil && numbers == nil
            && lengths == nil && composition == nil && structure == nil && values == nil
            && annotations == nil && openAPI == nil
    }

    /// Whether `type` or, where no type is given, `nullable` of 3.0 says that null is allowed.
    package var isNullable: Bool {
        nullable?.value == true || type?.value.contains(.null) == true
    }
}
