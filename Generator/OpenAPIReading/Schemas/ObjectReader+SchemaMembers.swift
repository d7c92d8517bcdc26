import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func properties(of object: ObjectNode) -> [SchemaProperty] {
        guard let map = map("properties", of: object) else { return [] }
        return map.entries.compactMap { entry in
            schema(entry.value, at: map.location.appending(entry.key)).map {
                SchemaProperty(name: entry.key, nameRange: entry.keyRange, schema: $0)
            }
        }
    }

    /// Names once each; older drafts wrote `required: true` in the property itself.
    mutating func required(of object: ObjectNode) -> [Located<String>] {
        guard let entry = object.entry("required") else { return [] }
        if case .bool = entry.value.content {
            report(.requiredBoolean, at: entry.value.range)
            return []
        }
        guard let names = strings("required", of: object)?.value else { return [] }
        var seen: Set<String> = []
        return names.filter { name in
            if seen.insert(name.value).inserted { return true }
            report(.requiredTwice(name.value), at: name.range)
            return false
        }
    }

    /// The types that a schema allows, with null where 3.0's `nullable` allows it.
    mutating func types(of object: ObjectNode, nullable: Located<Bool>?) -> Located<[SchemaType]>? {
        guard let node = object.entry("type")?.value else { return nil }
        var types: [SchemaType] = []
        if case .sequence(let nodes) = node.content {
            if version < .v3_1 { report(.typeListTooEarly(version), at: node.range) }
            if nodes.isEmpty { report(.listEmpty("type"), at: node.range) }
            for element in nodes {
                guard let type = type(element) else { continue }
                if types.contains(type) {
                    report(.typeTwice(type.rawValue), at: element.range)
                } else {
                    types.append(type)
                }
            }
        } else if let type = type(node) {
            if type == .null, version < .v3_1 { report(.typeNullTooEarly(version), at: node.range) }
            types = [type]
        }
        guard !types.isEmpty else { return nil }
        if nullable?.value == true, !types.contains(.null) { types.append(.null) }
        return Located(types, at: node.range)
    }

    private mutating func type(_ node: YAMLNode) -> SchemaType? {
        if case .null = node.content {
            report(.typeNullUnquoted, at: node.range)
            return .null
        }
        guard let name = node.string else {
            report(.wrongType("'type'", must: "be a string", not: node), at: node.range)
            return nil
        }
        if version == .v2_0, name == "file" { return .string }
        guard let type = SchemaType(rawValue: name) else {
            report(.typeUnknown(name), at: node.range)
            return nil
        }
        return type
    }

    mutating func values(of object: ObjectNode) -> Schema.Values {
        if let entry = object.entry("example"), object.has("examples") {
            report(.exampleAndExamples(.schema), at: entry.keyRange)
        }
        return Schema.Values(
            enum: enumeration(of: object),
            const: object.entry("const")?.value,
            default: object.entry("default")?.value,
            example: object.entry("example")?.value,
            examples: schemaExamples(of: object)
        )
    }

    /// A list in JSON Schema; a mapping, as elsewhere in OpenAPI, gives its values.
    private mutating func schemaExamples(of object: ObjectNode) -> [YAMLNode] {
        guard let node = object.entry("examples")?.value else { return [] }
        switch node.content {
        case .sequence(let nodes): return nodes
        case .null, .bool, .integer, .number, .string, .mapping:
            report(.wrongType("'examples'", must: "be a list", not: node), at: node.range)
            return node.mapping?.entries.map(\.value) ?? []
        }
    }

    /// Distinct values in source order; nil for an empty list, which would allow nothing.
    private mutating func enumeration(of object: ObjectNode) -> Located<[YAMLNode]>? {
        guard let list = list("enum", of: object) else { return nil }
        guard !list.nodes.isEmpty else {
            report(.enumEmpty, at: list.range)
            return nil
        }
        var first: [YAMLNode.Content: SourceRange] = [:]
        let values = list.nodes.filter { node in
            guard node.mapping == nil, node.sequence == nil else { return true }
            guard let earlier = first[node.content] else {
                first[node.content] = node.range
                return true
            }
            let note = Diagnostic.Note("first listed here", at: earlier)
            report(.enumValueTwice(node), at: node.range, notes: [note])
            return false
        }
        return Located(values, at: list.range)
    }

    mutating func discriminator(_ node: YAMLNode, at location: DocumentLocation) -> Discriminator? {
        if let name = node.string {
            if version > .v2_0 { report(.discriminatorText(name), at: node.range) }
            return Discriminator(propertyName: Located(name, at: node.range), mapping: [], range: node.range)
        }
        if version == .v2_0, node.mapping != nil { report(.discriminatorMapping, at: node.range) }
        guard let object = object(node, .discriminator, at: location),
            let propertyName = requiredString("propertyName", of: object)
        else { return nil }
        var mapping: [Discriminator.Mapping] = []
        for entry in map("mapping", of: object)?.entries ?? [] {
            let name = "each value of 'mapping'"
            guard let text = string(entry.value, called: name, at: object.location) else { continue }
            let key = Located(entry.key, at: entry.keyRange)
            mapping.append(self.mapping(key, text, from: object.location))
        }
        let fallback = string("defaultMapping", of: object)
        return Discriminator(
            propertyName: propertyName,
            mapping: mapping,
            defaultMapping: fallback.map { self.mapping($0, $0, from: object.location) },
            extensions: object.extensions,
            range: object.range
        )
    }

    /// The name of a component first, of this file or the root document, then a reference.
    private mutating func mapping(
        _ key: Located<String>,
        _ text: Located<String>,
        from location: DocumentLocation
    ) -> Discriminator.Mapping {
        if !text.value.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }) {
            for file in [location.file, sources.root] {
                guard let target = sources.componentSchema(text.value, in: file, reporting: &log) else {
                    continue
                }
                return Discriminator.Mapping(key: key, text: text, target: schemas.id(of: target))
            }
        }
        guard case .found(let target) = sources.resolve(text.value, from: location, reporting: &log) else {
            report(.discriminatorMappingNotFound(key.value, text.value), at: text.range)
            return Discriminator.Mapping(key: key, text: text)
        }
        return Discriminator.Mapping(key: key, text: text, target: schemas.id(of: target))
    }
}
