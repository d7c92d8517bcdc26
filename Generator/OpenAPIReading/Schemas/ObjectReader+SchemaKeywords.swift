import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// `exclusiveMinimum: true` of 3.0 becomes the number that it makes exclusive.
    mutating func numbers(of object: ObjectNode) -> Schema.Numbers {
        let (minimum, exclusiveMinimum) = bounds("minimum", "exclusiveMinimum", of: object)
        let (maximum, exclusiveMaximum) = bounds("maximum", "exclusiveMaximum", of: object)
        var multipleOf = number("multipleOf", of: object)
        if let value = multipleOf, let magnitude = Double(value.value), magnitude <= 0 {
            report(.valueNotPositive("multipleOf", value.value), at: value.range)
            multipleOf = nil
        }
        return Schema.Numbers(
            multipleOf: multipleOf,
            minimum: minimum,
            maximum: maximum,
            exclusiveMinimum: exclusiveMinimum,
            exclusiveMaximum: exclusiveMaximum
        )
    }

    private mutating func bounds(
        _ key: String,
        _ exclusiveKey: String,
        of object: ObjectNode
    ) -> (inclusive: Located<String>?, exclusive: Located<String>?) {
        let bound = number(key, of: object)
        guard let exclusive = object.entry(exclusiveKey)?.value else { return (bound, nil) }
        guard case .bool(let isExclusive) = exclusive.content else {
            if version < .v3_1 { report(.exclusiveBoundNumber(exclusiveKey, version), at: exclusive.range) }
            return (bound, number(exclusiveKey, of: object))
        }
        if version >= .v3_1 { report(.exclusiveBoundBoolean(exclusiveKey), at: exclusive.range) }
        return isExclusive ? (nil, bound) : (bound, nil)
    }

    /// A number as written, whatever its size.
    private mutating func number(_ key: String, of object: ObjectNode) -> Located<String>? {
        guard let node = object.entry(key)?.value else { return nil }
        switch node.content {
        case .integer(let text), .number(let text):
            return Located(text, at: node.range)
        case .string(let text) where Double(text)?.isFinite == true:
            report(
                .wrongType("'\(key)'", must: "be a number", not: node, hint: "remove the quotes"),
                at: node.range
            )
            return Located(text, at: node.range)
        case .null, .bool, .string, .sequence, .mapping:
            report(.wrongType("'\(key)'", must: "be a number", not: node), at: node.range)
            return nil
        }
    }

    mutating func lengths(of object: ObjectNode) -> Schema.Lengths {
        let (minLength, maxLength) = countRange("minLength", "maxLength", of: object)
        let (minItems, maxItems) = countRange("minItems", "maxItems", of: object)
        let (minProperties, maxProperties) = countRange("minProperties", "maxProperties", of: object)
        let (minContains, maxContains) = countRange("minContains", "maxContains", of: object)
        return Schema.Lengths(
            pattern: string("pattern", of: object),
            minLength: minLength,
            maxLength: maxLength,
            minItems: minItems,
            maxItems: maxItems,
            minProperties: minProperties,
            maxProperties: maxProperties,
            minContains: minContains,
            maxContains: maxContains,
            uniqueItems: bool("uniqueItems", of: object)
        )
    }

    private mutating func countRange(
        _ minimumKey: String,
        _ maximumKey: String,
        of object: ObjectNode
    ) -> (Located<Int>?, Located<Int>?) {
        let (minimum, maximum) = (count(minimumKey, of: object), count(maximumKey, of: object))
        if let minimum, let maximum, minimum.value > maximum.value {
            report(.boundsContradict(minimumKey, maximumKey), at: minimum.range)
        }
        return (minimum, maximum)
    }

    /// A number of things, not negative; one beyond the range of `Int` limits nothing, and becomes its end.
    private mutating func count(_ key: String, of object: ObjectNode) -> Located<Int>? {
        guard let text = number(key, of: object) else { return nil }
        if let value = Int(text.value), value >= 0 { return Located(value, at: text.range) }
        guard let value = Double(text.value), value >= 0, value == value.rounded() else {
            report(.countInvalid(key, text.value), at: text.range)
            return nil
        }
        return Located(Int(exactly: value) ?? .max, at: text.range)
    }

    mutating func composition(of object: ObjectNode) -> Schema.Composition {
        Schema.Composition(
            allOf: schemaList("allOf", of: object),
            oneOf: schemaList("oneOf", of: object),
            anyOf: schemaList("anyOf", of: object),
            not: child("not", of: object) { $0.schema($1, at: $2) },
            if: child("if", of: object) { $0.schema($1, at: $2) },
            then: child("then", of: object) { $0.schema($1, at: $2) },
            else: child("else", of: object) { $0.schema($1, at: $2) },
            dependentSchemas: named("dependentSchemas", of: object) { $0.schema($1, at: $2) }
        )
    }

    /// The range is the keyword's.
    private mutating func schemaList(_ key: String, of object: ObjectNode) -> Located<[SchemaID]>? {
        guard let entry = object.entry(key), let list = list(key, of: object) else { return nil }
        if list.nodes.isEmpty { report(.listEmpty(key), at: list.range) }
        return Located(list.elements.compactMap { schema($0.node, at: $0.location) }, at: entry.keyRange)
    }

    mutating func structure(of object: ObjectNode, prefixItems: Located<[SchemaID]>?) -> Schema.Structure {
        let definitions = ["$defs", "definitions"].flatMap { key in
            named(key, of: object) { $0.schema($1, at: $2) }
        }
        return Schema.Structure(
            patternProperties: named("patternProperties", of: object) { $0.schema($1, at: $2) },
            propertyNames: child("propertyNames", of: object) { $0.schema($1, at: $2) },
            prefixItems: prefixItems,
            contains: child("contains", of: object) { $0.schema($1, at: $2) },
            unevaluatedItems: child("unevaluatedItems", of: object) { $0.schema($1, at: $2) },
            unevaluatedProperties: child("unevaluatedProperties", of: object) { $0.schema($1, at: $2) },
            dependentRequired: dependentRequired(of: object),
            defs: definitions
        )
    }

    private mutating func dependentRequired(of object: ObjectNode) -> [Named<[Located<String>]>] {
        named("dependentRequired", of: object) { reader, node, location in
            guard case .sequence(let nodes) = node.content else {
                reader.report(
                    .wrongType("'dependentRequired'", must: "hold lists", not: node),
                    at: node.range
                )
                return nil
            }
            return nodes.compactMap { reader.string($0, called: "a property name", at: location) }
        }
    }

    /// `items`, and `prefixItems`, which older drafts wrote as a list under `items`.
    mutating func items(of object: ObjectNode) -> (SchemaID?, Located<[SchemaID]>?) {
        let prefixItems = schemaList("prefixItems", of: object)
        guard let entry = object.entry("items") else { return (nil, prefixItems) }
        guard case .sequence = entry.value.content else {
            return (child("items", of: object) { $0.schema($1, at: $2) }, prefixItems)
        }
        report(.itemsList, at: entry.value.range)
        return (nil, prefixItems ?? schemaList("items", of: object))
    }

    mutating func annotations(of object: ObjectNode) -> Schema.Annotations {
        let nullable = bool("nullable", of: object) ?? swaggerNullable(of: object)
        if let nullable, version >= .v3_1 { report(.nullableIn3_1, at: nullable.range) }
        return Schema.Annotations(
            title: string("title", of: object),
            deprecated: bool("deprecated", of: object),
            readOnly: bool("readOnly", of: object),
            writeOnly: bool("writeOnly", of: object),
            nullable: nullable,
            contentEncoding: string("contentEncoding", of: object),
            contentMediaType: string("contentMediaType", of: object),
            contentSchema: child("contentSchema", of: object) { $0.schema($1, at: $2) },
            comment: string("$comment", of: object)
        )
    }

    mutating func identity(of object: ObjectNode) -> Schema.Identity {
        let dialect = string("$schema", of: object)
        if let dialect, version >= .v3_1 { check(dialect: dialect) }
        return Schema.Identity(
            id: string("$id", of: object),
            anchor: string("$anchor", of: object),
            dynamicAnchor: string("$dynamicAnchor", of: object),
            dynamicRef: object.entry("$dynamicRef").flatMap { schemaReference($0, from: object.location) },
            dialect: dialect
        )
    }

    mutating func extras(of object: ObjectNode, unknown: [Extension]) -> Schema.OpenAPI {
        Schema.OpenAPI(
            discriminator: child("discriminator", of: object) { $0.discriminator($1, at: $2) },
            xml: child("xml", of: object) { $0.xml($1, at: $2) },
            externalDocs: externalDocs(of: object),
            extensions: object.extensions,
            unknownKeywords: unknown
        )
    }

    private mutating func xml(_ node: YAMLNode, at location: DocumentLocation) -> XML? {
        guard let object = object(node, .xml, at: location) else { return nil }
        return XML(
            name: string("name", of: object),
            namespace: string("namespace", of: object),
            prefix: string("prefix", of: object),
            attribute: bool("attribute", of: object, default: false),
            wrapped: bool("wrapped", of: object, default: false),
            nodeType: nodeType(of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func nodeType(of object: ObjectNode) -> Located<XMLNodeType>? {
        guard let text = string("nodeType", of: object) else { return nil }
        for key in ["attribute", "wrapped"] {
            guard let entry = object.entry(key) else { continue }
            report(.besideNodeType(key), at: entry.keyRange)
        }
        guard let type = XMLNodeType(rawValue: text.value) else {
            report(.nodeTypeUnknown(text.value), at: text.range)
            return nil
        }
        return Located(type, at: text.range)
    }
}
