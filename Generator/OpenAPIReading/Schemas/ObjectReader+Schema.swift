import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// Notes a schema for reading and gives its id; what is no schema becomes one that allows everything.
    mutating func schema(_ node: YAMLNode, at location: DocumentLocation) -> SchemaID? {
        schemas.id(of: SourceTarget(location: location, node: node))
    }

    /// Reads the schemas that were noted, and those that they hold, until none is left.
    mutating func readPendingSchemas() -> SchemaArena {
        while let entry = schemas.next {
            switch entry {
            case .node(let target): schemas.append(readSchema(target))
            case .made(let schema): schemas.append(schema)
            }
        }
        checkDynamicReferences(in: schemas.schemas)
        return SchemaArena(cutCycles(in: schemas.schemas))
    }

    /// A `$dynamicRef` is followed like a `$ref`; it may mean another schema where several have its anchor.
    private mutating func checkDynamicReferences(in schemas: [Schema]) {
        var anchors: [String: [SourceRange]] = [:]
        for schema in schemas {
            if let anchor = schema.dynamicAnchor { anchors[anchor.value, default: []].append(anchor.range) }
        }
        guard !anchors.isEmpty else { return }
        for schema in schemas {
            guard let reference = schema.dynamicRef,
                let anchor = schemas[Int(reference.target.index)].dynamicAnchor,
                let other = anchors[anchor.value]?.first(where: { $0 != anchor.range })
            else { continue }
            report(
                .dynamicReference(reference.text.value),
                at: reference.text.range,
                notes: [Diagnostic.Note("this one is not considered", at: other)]
            )
        }
    }

    private mutating func readSchema(_ target: SourceTarget) -> Schema {
        switch target.node.content {
        case .bool(let value):
            let isAdditional = target.location.pointer.last == "additionalProperties"
            if version < .v3_1, !isAdditional {
                report(.keywordOfLaterVersion("\(value)", .v3_1, version), at: target.node.range)
            }
            return Schema(location: target.location, range: target.node.range, boolean: value)
        case .mapping(let mapping):
            return readSchema(mapping, target)
        case .null, .integer, .number, .string, .sequence:
            report(.wrongType("a schema", must: "be a mapping", not: target.node), at: target.node.range)
            return Schema(location: target.location, range: target.node.range)
        }
    }

    private mutating func readSchema(_ mapping: YAMLMapping, _ target: SourceTarget) -> Schema {
        if version < .v3_1, let entry = target.node.referenceEntry {
            checkSiblings(of: entry, in: mapping)
            let reference = schemaReference(entry, from: target.location)
            return Schema(
                location: target.location,
                range: target.node.range,
                reference: reference,
                annotations: swaggerNullability(beside: entry, in: mapping)
            )
        }
        let (object, groups, unknown) = classify(mapping, target)
        let format = fileFormat(of: object) ?? string("format", of: object)
        let description = string("description", of: object)
        let numbers = groups.contains(.numbers) ? numbers(of: object) : nil
        let values = groups.contains(.values) ? values(of: object) : nil
        let annotations = groups.contains(.annotations) ? annotations(of: object) : nil
        let type = types(of: object, nullable: annotations?.nullable)
        let properties = properties(of: object)
        let (items, prefixItems) = items(of: object)
        let identity = groups.contains(.identity) ? identity(of: object) : nil
        let hasExtras = groups.contains(.openAPI) || !object.extensions.isEmpty || !unknown.isEmpty
        let schema = Schema(
            location: target.location,
            range: target.node.range,
            reference: object.entry("$ref").flatMap { schemaReference($0, from: target.location) }
                ?? identity?.dynamicRef,
            type: type,
            format: format,
            description: description,
            properties: properties,
            required: required(of: object),
            additionalProperties: child("additionalProperties", of: object) { $0.schema($1, at: $2) },
            items: items,
            numbers: numbers,
            lengths: groups.contains(.lengths) ? lengths(of: object) : nil,
            composition: groups.contains(.composition) ? composition(of: object) : nil,
            structure: groups.contains(.structure) || prefixItems != nil
                ? structure(of: object, prefixItems: prefixItems) : nil,
            values: values,
            annotations: annotations,
            identity: identity,
            openAPI: hasExtras ? extras(of: object, unknown: unknown) : nil
        )
        check(schema, object)
        return schema
    }

    /// Which groups of keywords a schema has; reports keywords that are not of its version or of none.
    private mutating func classify(
        _ mapping: YAMLMapping,
        _ target: SourceTarget
    ) -> (ObjectNode, SchemaGroups, [Extension]) {
        var groups: SchemaGroups = []
        var extensions: [Extension] = []
        var unknown: [Extension] = []
        for entry in mapping.entries {
            if let keyword = SchemaKeyword.all[entry.key] {
                groups.insert(SchemaGroups(rawValue: keyword.group))
                if version < keyword.since {
                    report(.keywordOfLaterVersion(entry.key, keyword.since, version), at: entry.keyRange)
                }
            } else if entry.key.hasPrefix("x-") {
                extensions.append(Extension(name: entry.key, nameRange: entry.keyRange, value: entry.value))
                if version == .v2_0, entry.key == "x-nullable" { groups.insert(.annotations) }
            } else if version == .v2_0, entry.key == "collectionFormat" {
                // Lists within a list of parameters have it too: they cannot be sent, which planning tells.
                continue
            } else {
                unknown.append(Extension(name: entry.key, nameRange: entry.keyRange, value: entry.value))
                reportUnknown(entry)
            }
        }
        let object = ObjectNode(
            kind: .schema,
            location: target.location,
            range: target.node.range,
            entries: mapping.entries,
            extensions: extensions
        )
        return (object, groups, unknown)
    }

    /// 3.0 has no other keywords; 3.1 allows any, so that only a probable slip is worth a note.
    private mutating func reportUnknown(_ entry: YAMLMapping.Entry) {
        let near = Suggestion.nearest(to: entry.key, among: SchemaKeyword.names)
        if version < .v3_1 {
            report(.unknownKeyword(entry.key, near: near), at: entry.keyRange)
        } else if let near {
            report(.unknownKeyword(entry.key, near: near), at: entry.keyRange, severity: .note)
        }
    }

    /// Keywords beside a `$ref` are ignored in 3.0: a warning if that changes what is allowed, else a note.
    private mutating func checkSiblings(of reference: YAMLMapping.Entry, in mapping: YAMLMapping) {
        let siblings = mapping.entries.filter { $0.key != "$ref" && !$0.key.hasPrefix("x-") }
        guard let first = siblings.first else { return }
        let texts: Set<String> = ["description", "summary", "title", "example", "externalDocs"]
        let areTexts = siblings.allSatisfy { texts.contains($0.key) }
        report(.siblingsIgnored(siblings.map(\.key)), at: first.keyRange, severity: areTexts ? .note : nil)
    }

    /// Where a `$ref` leads; nil, so that the schema allows everything, when it leads nowhere.
    mutating func schemaReference(
        _ entry: YAMLMapping.Entry,
        from location: DocumentLocation
    ) -> SchemaReference? {
        guard let text = referenceText(entry), let target = schemaTarget(of: text, from: location) else {
            return nil
        }
        return SchemaReference(text: text, target: target)
    }

    mutating func schemaTarget(of text: Located<String>, from location: DocumentLocation) -> SchemaID? {
        guard let target = target(of: text.value, at: text.range, from: location),
            isPlausible(target, .schema, text: text)
        else { return nil }
        switch target.node.content {
        case .mapping, .bool:
            return schemas.id(of: target)
        case .null, .integer, .number, .string, .sequence:
            report(.referenceToNoSchema(text.value, target.node), at: text.range)
            return nil
        }
    }
}
