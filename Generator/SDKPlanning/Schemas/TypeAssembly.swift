import Diagnostics
import SDKModel

/// Turns drafts into declarations: marks what callers send, boxes recursion, qualifies shadowed names.
struct TypeAssembly {
    private let drafts: [TypeName: TypeDraft]
    private let nested: [TypeName: [TypeName]]
    private let sent: Set<TypeName>
    private let received: Set<TypeName>
    private let indirectUnions: Set<TypeName>
    private let unused: Set<TypeName>
    private let boxed: [TypeName: Set<Int>]

    /// `sent` and `received` name the types that requests and answers hold themselves, `kept` others in use.
    ///
    /// Of the types in `wrappings` only those are declared that another declared type holds.
    init(
        planner: TypePlanner,
        sent: [TypeName],
        received: [TypeName],
        wrappings: Set<TypeName>,
        kept: [TypeName],
        reporting log: inout DiagnosticLog
    ) {
        drafts = planner.drafts
        nested = planner.nested
        let graph = TypeGraph(drafts: planner.drafts, names: Self.inOrder(planner.nested))
        if let cycle = graph.requiredCycle(), let range = planner.drafts[cycle[0]]?.range {
            log.report(.infiniteType(cycle.map(\.description)), at: range)
        }
        self.sent = graph.reachable(from: sent)
        self.received = graph.reachable(from: received + kept)
        let roots = graph.names.filter { !wrappings.contains($0) && $0.components.count == 1 }
        let inUse = graph.reachable(from: roots + sent + received + kept)
        unused = wrappings.subtracting(inUse)
        let unions = Set(
            graph.names.filter { if case .union? = planner.drafts[$0]?.content { true } else { false } }
        )
        (indirectUnions, boxed) = graph.indirections(unions: unions)
    }

    private static func inOrder(_ nested: [TypeName: [TypeName]]) -> [TypeName] {
        var names: [TypeName] = []
        var queue = [TypeName([])]
        var index = 0
        while index < queue.count {
            let children = nested[queue[index]] ?? []
            index += 1
            names += children
            queue += children
        }
        return names
    }

    /// The top-level declarations with those nested in them.
    func declarations() -> [TypeDeclaration] {
        (nested[TypeName([])] ?? []).filter { !unused.contains($0) }.compactMap(declaration)
    }

    private func declaration(_ name: TypeName) -> TypeDeclaration? {
        guard let draft = drafts[name] else { return nil }
        let header = TypeHeader(
            name: name,
            documentation: draft.documentation,
            deprecation: draft.deprecation,
            nested: (nested[name] ?? []).compactMap(declaration),
            origin: draft.range
        )
        switch draft.content {
        case .object(let properties, let additional, let unknown):
            return .object(
                ObjectType(
                    header: header,
                    properties: properties.enumerated().map {
                        finished($0.element, at: $0.offset, draft, name)
                    },
                    additionalProperties: additional.map {
                        ObjectType.AdditionalProperties(
                            name: $0.name,
                            type: qualified($0.type, in: name),
                            documentation: $0.documentation
                        )
                    },
                    unknownFieldsName: unknown,
                    isMutable: sent.contains(name)
                )
            )
        case .multipart(let properties, let layout):
            return .object(
                ObjectType(
                    header: header,
                    properties: properties.enumerated().map {
                        finished($0.element, at: $0.offset, draft, name)
                    },
                    additionalProperties: nil,
                    unknownFieldsName: nil,
                    isMutable: true,
                    parts: layout
                )
            )
        case .enumeration(let raw, let cases, let known):
            return .enumeration(
                EnumerationType(header: header, rawType: raw, cases: cases, knownValuesName: known)
            )
        case .tuple(let items, let others):
            return .object(
                ObjectType(
                    header: header,
                    properties: items.enumerated().map {
                        finished($0.element, at: $0.offset, draft, name)
                    },
                    additionalProperties: ObjectType.AdditionalProperties(
                        name: others.name,
                        type: qualified(others.type, in: name),
                        documentation: others.documentation
                    ),
                    unknownFieldsName: nil,
                    isMutable: sent.contains(name),
                    isPositional: true
                )
            )
        case .union(let members, let selection, let unknown, let fallback):
            return .union(
                UnionType(
                    header: header,
                    members: members.map {
                        UnionType.Member(
                            name: $0.name,
                            type: qualified($0.type, in: name),
                            documentation: $0.documentation,
                            shapes: $0.shapes,
                            origin: $0.origin
                        )
                    },
                    selection: selection,
                    unknownName: unknown,
                    isIndirect: indirectUnions.contains(name),
                    fallback: fallback
                )
            )
        case .wrapper(let type, let value):
            return .wrapper(WrapperType(header: header, type: qualified(type, in: name), valueName: value))
        case .alias(let type):
            return .alias(AliasType(header: header, type: qualified(type, in: name)))
        }
    }

    /// A property that only one direction carries is not required where the type goes both ways.
    private func finished(_ property: Property, at index: Int, _ draft: TypeDraft, _ name: TypeName)
        -> Property
    {
        var presence = property.presence
        let isOneWay =
            (draft.readOnly.contains(property.wireName) && sent.contains(name))
            || (draft.writeOnly.contains(property.wireName) && received.contains(name))
        if isOneWay {
            switch presence {
            case .required: presence = .optional
            case .requiredNullable: presence = .optionalNullable
            case .optional, .optionalNullable: break
            }
        }
        return Property(
            wireName: property.wireName,
            name: property.name,
            type: qualified(property.type, in: name),
            presence: presence,
            isBoxed: boxed[name]?.contains(index) ?? false,
            constant: presence == .required ? property.constant : nil,
            documentation: property.documentation,
            deprecation: property.deprecation,
            origin: property.origin
        )
    }

    /// Marks names that a type nested in an enclosing one hides.
    private func qualified(_ type: TypeReference, in scope: TypeName) -> TypeReference {
        switch type {
        case .named(let name, _): .named(name, isShadowed: isShadowed(name, in: scope))
        case .array(let item): .array(qualified(item, in: scope))
        case .dictionary(let value): .dictionary(qualified(value, in: scope))
        case .optional(let wrapped): .optional(qualified(wrapped, in: scope))
        case .items(let item): .items(qualified(item, in: scope))
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .external, .body, .file, .part, .void:
            type
        }
    }

    private func isShadowed(_ name: TypeName, in scope: TypeName) -> Bool {
        guard let first = name.components.first else { return false }
        return (1...max(scope.components.count, 1)).contains { depth in
            let enclosing = TypeName(Array(scope.components.prefix(depth)))
            return nested[enclosing]?.contains { $0.components.last == first } ?? false
        }
    }
}
