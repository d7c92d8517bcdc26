import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel
import YAMLModel

/// Decides a Swift type for every schema that is asked for, and names and drafts those it has to declare.
///
/// Top-level names are all given before the first type is drafted, so that no order of use shows in a name.
struct TypePlanner {
    struct Named {
        let name: TypeName
        let entry: NamedSchemas.Entry
        var isWrapper = false
        var isNullable = false
        /// False for a schema that is a plain Swift type: a typealias.
        var isNominal = true
        /// A scalar: its uses say more by the Swift type itself than by another name for it.
        var isInlined = false
    }

    let schemas: SchemaArena
    let flattening: SchemaFlattening
    /// Types given by hand.
    let mappings: TypeMappings
    var propertyNames: GivenNames
    var valueNames: GivenNames
    /// Schemas that name a base with a discriminator in their allOf, by the base.
    let children: [SchemaID: [SchemaID]]
    var log: DiagnosticLog
    var named: [SchemaID: Named] = [:]
    var drafts: [TypeName: TypeDraft] = [:]
    /// Types in the order of their declaration, by owner; top-level ones under the empty name.
    var nested: [TypeName: [TypeName]] = [:]
    /// Raw bytes met inside schemas: right in the parts of a multipart body, a finding anywhere else.
    private var binaryPlaces: [(owner: TypeName?, range: SourceRange)] = []
    private(set) var top: NameScope
    /// Inline schemas that several places share (through a shared parameter, response or body), once typed.
    private var shared: [SchemaID: ResolvedType] = [:]
    private var scopes: [TypeName: NameScope] = [:]
    private var resolving: Set<SchemaID> = []
    /// What unions look at in the properties of their members.
    var propertyFacts: [[SchemaID]: PropertyFacts] = [:]
    /// Where keywords stand that are reported already: a schema may be used in several places.
    private var reportedKeywords: Set<SourceRange> = []
    /// What is being merged into the type of one property, from the outermost inwards.
    private var merging: Set<Set<SchemaID>> = []
    /// Far more merged types than any document for people has; without an end they could be made in vast numbers.
    private var mergesLeft = 2000

    init(
        document: Document,
        named entries: NamedSchemas,
        configuration: SDKConfiguration,
        mappings: TypeMappings,
        reservedTypeNames: Set<String>,
        log: DiagnosticLog
    ) {
        schemas = document.schemas
        flattening = SchemaFlattening(schemas: document.schemas)
        self.mappings = mappings
        propertyNames = GivenNames(configuration.names.properties)
        valueNames = GivenNames(configuration.names.values)
        children = Self.children(of: entries, in: document.schemas)
        self.log = log
        top = NameScope(reserved: reservedTypeNames.union(mappings.ownNames), suffix: "Model")
        nameMapped(entries)
        nameAll(entries.entries.filter { named[$0.id] == nil }, reserved: reservedTypeNames)
        for entry in entries.entries { classify(entry.id) }
    }

    private static func children(
        of entries: NamedSchemas,
        in schemas: SchemaArena
    ) -> [SchemaID: [SchemaID]] {
        var direct: [SchemaID: [SchemaID]] = [:]
        for entry in entries.entries {
            for part in schemas[entry.id].allOf where schemas[part].reference != nil {
                direct[schemas.resolved(part), default: []].append(entry.id)
            }
        }
        var all: [SchemaID: [SchemaID]] = [:]
        for entry in entries.entries where schemas[entry.id].discriminator != nil {
            var queue = direct[entry.id] ?? []
            var found: [SchemaID] = []
            var index = 0
            while index < queue.count {
                let child = queue[index]
                index += 1
                guard child != entry.id, !found.contains(child) else { continue }
                found.append(child)
                queue += direct[child] ?? []
            }
            all[entry.id] = found
        }
        return all
    }

    /// What is not declared needs a name only for the cases that hold it.
    private mutating func nameMapped(_ entries: NamedSchemas) {
        for entry in entries.entries where mappings.schemas[entry.id] != nil {
            guard let name = SwiftIdentifier(entry.proposed) else { continue }
            named[entry.id] = Named(name: TypeName([name]), entry: entry, isNominal: false, isInlined: true)
        }
    }

    private mutating func nameAll(_ entries: [NamedSchemas.Entry], reserved: Set<String>) {
        let candidates = entries.map { entry in
            let distinct = SwiftNaming.distinct(entry.source)
            return NameScope.Candidate(
                source: entry.source,
                proposed: entry.proposed,
                range: entry.range,
                fallback: distinct.prefix(1).uppercased() + distinct.dropFirst()
            )
        }
        let names = top.names(for: candidates, reporting: &log)
        for (entry, identifier) in zip(entries, names) {
            if reserved.contains(entry.proposed) {
                log.report(.reservedTypeName(entry.source, given: identifier.text), at: entry.range)
            }
            let name = TypeName([identifier])
            named[entry.id] = Named(name: name, entry: entry)
            nested[TypeName([]), default: []].append(name)
        }
    }

    /// Decides before any type is drafted whether a named schema is declared or an alias, and if it may be null.
    private mutating func classify(_ id: SchemaID) {
        guard var entry = named[id], mappings.schemas[id] == nil else { return }
        let flat = flattening.flatten([id])
        entry.isNullable = flat.isNullable
        switch shape(of: flat, id: id) {
        case .object, .enumeration, .union, .tuple: entry.isNominal = true
        case .scalar, .json:
            entry.isNominal = false
            entry.isInlined = true
        case .array, .dictionary, .reference:
            entry.isWrapper = leadsToItself(id)
            entry.isNominal = entry.isWrapper
        }
        named[id] = entry
    }

    /// True where following items, values and references alone comes back to the schema.
    private func leadsToItself(_ start: SchemaID) -> Bool {
        var visited: Set<SchemaID> = []
        var queue = containedSchemas(start)
        while let id = queue.popLast() {
            if id == start { return true }
            guard visited.insert(id).inserted else { continue }
            queue += containedSchemas(id)
        }
        return false
    }

    private func containedSchemas(_ id: SchemaID) -> [SchemaID] {
        if let target = schemas[id].reference?.target { return [target] }
        switch shape(of: flattening.flatten([id]), id: id) {
        case .array(let items): return items.map { [$0] } ?? []
        case .dictionary(let value): return value.map { [$0] } ?? []
        case .reference(let target): return [target]
        case .object, .enumeration, .union, .tuple, .scalar, .json: return []
        }
    }

    // MARK: - Declarations

    /// Drafts all named schemas.
    mutating func planNamed(_ entries: NamedSchemas) {
        for entry in entries.entries {
            guard let named = named[entry.id] else { continue }
            draftNamed(entry.id, named)
        }
    }

    private mutating func draftNamed(_ id: SchemaID, _ named: Named) {
        let schema = schemas[id]
        let documentation = SchemaDocumentation.documentation(of: id, in: schemas)
        let deprecation = schema.deprecated?.value == true ? Deprecation() : nil
        let place = SchemaPlace(owner: named.name, proposed: named.name.last, source: named.entry.source)
        if named.isWrapper {
            let type = inlineType(of: id, at: place.appending("Element"))
            let value = SwiftIdentifier("value") ?? named.name.components[0]
            drafts[named.name] = TypeDraft(
                content: .wrapper(type.reference, valueName: value),
                documentation: documentation,
                deprecation: deprecation,
                range: schema.range
            )
        } else if named.isNominal {
            draft([id], flattening.flatten([id]), name: named.name, documentation: documentation, deprecation)
        } else if !named.isInlined {
            let type = inlineType(of: id, at: SchemaPlace(owner: nil, proposed: named.name.last))
            drafts[named.name] = TypeDraft(
                content: .alias(type.reference),
                documentation: documentation,
                deprecation: deprecation,
                range: schema.range
            )
        }
    }

    /// Gives a name in a scope to a type that an inline schema needs.
    mutating func declare(at place: SchemaPlace, range: SourceRange) -> TypeName {
        let proposed = SwiftNaming.typeName(place.proposed)
        let candidate = NameScope.Candidate(
            source: place.source,
            proposed: proposed,
            range: range,
            fallback: proposed + "Inline"
        )
        guard let owner = place.owner else {
            let name = TypeName([top.claim(candidate, reporting: &log)])
            nested[TypeName([]), default: []].append(name)
            return name
        }
        let identifier = scopes[
            owner,
            default: NameScope(
                reserved: ReservedNames.types.union(mappings.ownNames),
                enclosing: owner.components.map(\.text),
                suffix: "Model"
            )
        ].claim(candidate, reporting: &log)
        let name = owner.nested(identifier)
        nested[owner, default: []].append(name)
        return name
    }

    /// A top-level name for an enum of answers, which is no schema.
    mutating func declareResult(_ proposed: String) -> SwiftIdentifier {
        top.claim(
            NameScope.Candidate(
                source: proposed,
                proposed: proposed,
                range: nil,
                fallback: proposed + "Answers"
            ),
            reporting: &log
        )
    }

    /// Reports raw bytes in JSON, all but those of types that are sent as multipart bodies.
    mutating func reportBinary(besides multipart: Set<TypeName>) {
        for place in binaryPlaces where place.owner.map({ !multipart.contains($0) }) ?? true {
            log.report(.binaryProperty, at: place.range)
        }
    }

    // MARK: - Types

    /// The type of a schema used at a place.
    mutating func type(of id: SchemaID, at place: SchemaPlace) -> ResolvedType {
        if let type = mappings.schemas[id] {
            return ResolvedType(type, isNullable: flattening.flatten([id]).isNullable)
        }
        if let named = named[id], !named.isInlined {
            return ResolvedType(.named(named.name, isShadowed: false), isNullable: named.isNullable)
        }
        return inlineType(of: id, at: place)
    }

    /// The type of a schema that stands outside all others, the same for every use of it.
    mutating func topLevelType(of id: SchemaID, proposed: String) -> ResolvedType {
        if let known = shared[id] { return known }
        let type = type(of: id, at: SchemaPlace(owner: nil, proposed: proposed))
        shared[id] = type
        return type
    }

    /// The properties of a struct; none of any other type.
    func properties(of name: TypeName) -> [Property] {
        if case .object(let properties, _, _)? = drafts[name]?.content { properties } else { [] }
    }

    /// What an alias, however deep, stands for.
    func underlying(_ type: TypeReference) -> TypeReference {
        var current = type
        for _ in 0..<64 {
            guard case .named(let name, _) = current, case .alias(let next)? = drafts[name]?.content else {
                break
            }
            current = next
        }
        return current
    }

    /// The type of a schema that several parts of an allOf give to one property.
    mutating func type(ofAll ids: [SchemaID], at place: SchemaPlace) -> ResolvedType {
        if let mapped = ids.first(where: { mappings.schemas[$0] != nil }) {
            return type(of: mapped, at: place)
        }
        let shaping = ids.filter { flattening.isStructural(schemas[$0]) }
        guard shaping.count > 1 else { return type(of: shaping.first ?? ids[0], at: place) }
        let targets = Set(shaping.map(schemas.resolved))
        if targets.count == 1 { return type(of: shaping[0], at: place) }
        // Parts that hold each other would be merged again and again, each time one level further down.
        guard mergesLeft > 0, merging.count < 32, merging.insert(targets).inserted else {
            let effect = "what its parts give to one property is read as any JSON"
            log.report(.unsupportedKeyword("allOf", effect: effect), at: schemas[ids[0]].range)
            return ResolvedType(.json)
        }
        mergesLeft -= 1
        defer { merging.remove(targets) }
        return build(shaping, flattening.flatten(shaping), at: place)
    }

    private mutating func inlineType(of id: SchemaID, at place: SchemaPlace) -> ResolvedType {
        let schema = schemas[id]
        if let target = transparentTarget(of: id) {
            let resolved = type(of: target, at: place)
            return ResolvedType(resolved.reference, isNullable: resolved.isNullable || ownNullability(schema))
        }
        // A chain of inline schemas that never reaches a named one cannot recur, but allOf cycles may.
        guard resolving.insert(id).inserted else { return ResolvedType(.json) }
        defer { resolving.remove(id) }
        return build([id], flattening.flatten([id]), at: place)
    }

    /// The schema that this one stands for without adding a shape: a reference, an allOf of one, or a oneOf or
    /// anyOf of one beside null.
    private func transparentTarget(of id: SchemaID) -> SchemaID? {
        let schema = schemas[id]
        if let reference = schema.reference {
            let addsShape =
                schema.type != nil || !schema.properties.isEmpty || !schema.allOf.isEmpty
                || !schema.oneOf.isEmpty
                || !schema.anyOf.isEmpty || schema.enum?.value.isEmpty == false || !schema.required.isEmpty
                || schema.items != nil || schema.additionalProperties != nil || schema.const != nil
                || !schema.prefixItems.isEmpty || !schema.patternProperties.isEmpty
            return addsShape ? nil : reference.target
        }
        guard schema.properties.isEmpty, schema.items == nil, schema.additionalProperties == nil,
            schema.required.isEmpty, schema.enum?.value.isEmpty ?? true, schema.const == nil,
            schema.patternProperties.isEmpty, schema.prefixItems.isEmpty
        else { return nil }
        if schema.allOf.count == 1, schema.oneOf.isEmpty, schema.anyOf.isEmpty {
            return flattening.isStructural(schemas[schema.allOf[0]]) ? schema.allOf[0] : nil
        }
        guard schema.allOf.isEmpty else { return nil }
        for members in [schema.oneOf, schema.anyOf] where !members.isEmpty {
            let others = members.filter { !flattening.allowsOnlyNull($0) }
            guard others.count == 1, schema.oneOf.isEmpty || schema.anyOf.isEmpty else { return nil }
            return others[0]
        }
        return nil
    }

    private func ownNullability(_ schema: Schema) -> Bool {
        if schema.isNullable { return true }
        return (schema.oneOf + schema.anyOf).contains(where: flattening.allowsOnlyNull)
    }

    /// A type for the merged parts; declares one where they need it.
    mutating func build(_ parts: [SchemaID], _ flat: FlatSchema, at place: SchemaPlace) -> ResolvedType {
        let shape = shape(of: flat, id: parts.count == 1 ? parts[0] : nil)
        if !shape.isDeclared { reportUnsupported(flat) }
        switch shape {
        case .json:
            if flat.isNever, parts.count == 1 {
                let isFalse = schemas[parts[0]].boolean == false
                log.report(
                    .emptySchema(isFalse ? "it is 'false'" : "its parts exclude each other"),
                    at: flat.range
                )
            }
            if let enumeration = flat.enumeration { log.report(.mixedEnumeration, at: enumeration.range) }
            return ResolvedType(.json)
        case .scalar(let type):
            if flat.format?.value == "binary" {
                binaryPlaces.append((owner: place.owner, range: flat.format?.range ?? flat.range))
            }
            return ResolvedType(type, isNullable: flat.isNullable)
        case .reference(let target):
            let resolved = type(of: target, at: place)
            return ResolvedType(resolved.reference, isNullable: resolved.isNullable || flat.isNullable)
        case .array(let items):
            let item = items.map { type(of: $0, at: place.appending("Item")).value } ?? .json
            return ResolvedType(.array(item), isNullable: flat.isNullable)
        case .dictionary(let value):
            reportMixedPatterns(flat)
            let value = value.map { type(of: $0, at: place.appending("Value")).value } ?? .json
            return ResolvedType(.dictionary(value), isNullable: flat.isNullable)
        case .object, .enumeration, .union, .tuple:
            let name = declare(at: place, range: flat.range)
            draft(
                parts,
                flat,
                name: name,
                documentation: SchemaDocumentation.documentation(of: parts[0], in: schemas),
                schemas[parts[0]].deprecated?.value == true ? Deprecation() : nil
            )
            return ResolvedType(.named(name, isShadowed: false), isNullable: flat.isNullable)
        }
    }

    private mutating func draft(
        _ parts: [SchemaID],
        _ flat: FlatSchema,
        name: TypeName,
        documentation: Documentation,
        _ deprecation: Deprecation?
    ) {
        reportUnsupported(flat)
        let content: TypeDraft.Content
        var readOnly: Set<String> = []
        var writeOnly: Set<String> = []
        switch shape(of: flat, id: parts.count == 1 ? parts[0] : nil) {
        case .object:
            reportMixedPatterns(flat)
            content = object(flat, name: name)
            for property in flat.properties {
                if isMarked(property, \.readOnly) { readOnly.insert(property.name) }
                if isMarked(property, \.writeOnly) { writeOnly.insert(property.name) }
            }
        case .enumeration(let raw, let values): content = enumeration(flat, raw, values, name: name)
        case .union(let members): content = union(parts, flat, members, name: name)
        case .tuple: content = tuple(flat, name: name)
        case .array, .dictionary, .json, .scalar, .reference: content = .alias(.json)
        }
        drafts[name] = TypeDraft(
            content: content,
            documentation: documentation,
            deprecation: deprecation,
            range: flat.range,
            readOnly: readOnly,
            writeOnly: writeOnly
        )
    }

    /// Whether a schema of the property, or what it refers to or is made of, has a mark.
    private func isMarked(_ property: FlatSchema.Property, _ mark: (Schema) -> Located<Bool>?) -> Bool {
        var queue = property.schemas
        var index = 0
        while index < queue.count, index < 64 {
            let schema = schemas[queue[index]]
            index += 1
            if mark(schema)?.value == true { return true }
            if let target = schema.reference?.target, !queue.contains(target) { queue.append(target) }
            queue += schema.allOf.filter { !queue.contains($0) }
        }
        return false
    }

    private mutating func reportUnsupported(_ flat: FlatSchema) {
        for (keyword, effect, range) in flat.unsupported where reportedKeywords.insert(range).inserted {
            log.report(.unsupportedKeyword(keyword, effect: effect), at: range)
        }
        if let enumeration = flat.enumeration, !isEnumerated(flat),
            reportedKeywords.insert(enumeration.range).inserted
        {
            log.report(
                .unsupportedKeyword("enum", effect: "values are not checked against it"),
                at: enumeration.range
            )
        }
    }

    private mutating func reportMixedPatterns(_ flat: FlatSchema) {
        guard let first = flat.patternProperties.first, valueSchema(of: flat)?.isMixed == true else { return }
        log.report(
            .unsupportedKeyword("patternProperties", effect: "values of several types are read as any JSON"),
            at: first.nameRange
        )
    }
}
