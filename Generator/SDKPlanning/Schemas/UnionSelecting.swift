import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

// How a received value chooses among the members of a union.
extension TypePlanner {
    /// By the discriminator where it has values, else by shape; and the member for values that none stands for.
    mutating func selection(
        _ flat: FlatSchema,
        _ members: [MemberDraft]
    ) -> (selection: UnionType.Selection, fallback: Int?) {
        guard let discriminator = flat.discriminator else { return (.shape, nil) }
        let key = discriminator.propertyName.value
        var values: [UnionType.DiscriminatorValue] = []
        func add(_ value: String, _ member: Int) {
            guard !values.contains(where: { $0.value == value }) else { return }
            values.append(UnionType.DiscriminatorValue(value: value, member: member))
        }
        for mapping in discriminator.mapping {
            if let index = member(mapping.target, among: members) { add(mapping.key.value, index) }
        }
        let mapped = Set(values.map(\.member))
        for (index, member) in members.enumerated() where !mapped.contains(index) {
            for value in member.ids.first.map({ discriminatorValues(of: $0, key: key) }) ?? [] {
                add(value, index)
            }
        }
        guard !values.isEmpty else { return (.shape, nil) }
        let fallback = fallback(discriminator, members, besides: Set(values.map(\.member)))
        return (.discriminator(key: key, values: values), fallback)
    }

    /// That of `defaultMapping`, else the first one that no value stands for.
    private mutating func fallback(
        _ discriminator: Discriminator,
        _ members: [MemberDraft],
        besides named: Set<Int>
    ) -> Int? {
        var fallback: Int?
        if let mapping = discriminator.defaultMapping, mapping.target != nil {
            fallback = member(mapping.target, among: members)
            if fallback == nil {
                log.report(.defaultMappingUnknown(mapping.text.value), at: mapping.text.range)
            }
        }
        let isGiven = discriminator.defaultMapping != nil
        for (index, member) in members.enumerated() where !named.contains(index) && index != fallback {
            let takesRest = fallback == nil && !isGiven
            if takesRest { fallback = index }
            let key = discriminator.propertyName.value
            log.report(
                .unmappedMember(member.proposed, key, isFallback: takesRest),
                at: member.range
            )
        }
        return fallback
    }

    private func member(_ target: SchemaID?, among members: [MemberDraft]) -> Int? {
        guard let target = target.map(schemas.resolved) else { return nil }
        return members.firstIndex { $0.ids.contains { schemas.resolved($0) == target } }
    }

    /// The values of a discriminator that stand for a member without being mapped: its constant, else the name of its
    /// schema, else those of the members of a union with the same discriminator.
    private func discriminatorValues(of id: SchemaID, key: String) -> [String] {
        let constants = constantStrings(named: key, in: id)
        if !constants.isEmpty { return constants }
        var values: [String] = []
        var seen: Set<SchemaID> = []
        var queue = [id]
        while let next = queue.popLast(), seen.count < 256 {
            let target = schemas.resolved(next)
            guard seen.insert(target).inserted else { continue }
            let flat = flattening.flatten([target])
            let inner = flat.alternatives.flatMap(\.members) + (children[target] ?? [])
            if inner.isEmpty || flat.discriminator?.propertyName.value != key {
                values += constantStrings(named: key, in: next)
                if let name = implicitName(of: next) { values.append(name) }
            } else {
                values += flat.discriminator?.mapping.map(\.key.value) ?? []
                if next == id, let name = implicitName(of: next) { values.append(name) }
                queue += inner.reversed()
            }
        }
        return values
    }

    /// The same with what the discriminator maps.
    func discriminatorValues(of id: SchemaID, by discriminator: Discriminator) -> [String] {
        let target = schemas.resolved(id)
        let mapped = discriminator.mapping.filter { $0.target.map(schemas.resolved) == target }.map(
            \.key.value
        )
        return mapped.isEmpty ? discriminatorValues(of: id, key: discriminator.propertyName.value) : mapped
    }

    private func implicitName(of id: SchemaID) -> String? {
        var target = id
        while named[target] == nil, let next = schemas[target].reference?.target { target = next }
        return named[target]?.entry.source
    }

    private func constantStrings(named name: String, in id: SchemaID) -> [String] {
        let flat = flattening.flatten([id])
        guard let property = flat.properties.first(where: { $0.name == name }) else { return [] }
        let strings = discriminatingStrings(of: property.schemas)
        return strings.count == 1 ? strings : []
    }

    /// The only strings that a property may be.
    func discriminatingStrings(of ids: [SchemaID]) -> [String] {
        discriminatingStrings(flattening.flatten(ids))
    }

    func discriminatingStrings(_ flat: FlatSchema) -> [String] {
        if let text = flat.const?.string { return [text] }
        return flat.enumeration?.values.compactMap(\.string) ?? []
    }

    /// Keeps a list of several strings only where it has none in common with those of all other members: an
    /// enumeration may get more values, and must not keep its member from being chosen for no reason.
    static func withDiscriminatingConstants(_ members: [MemberDraft]) -> [MemberDraft] {
        let all = members.flatMap(\.shapes)
        let objects = all.filter { $0.kinds.contains(.object) }
        func isKept(_ constant: UnionType.Constant) -> Bool {
            if constant.values.count == 1 { return true }
            var sameCount = 0
            for shape in objects {
                guard let other = shape.constants.first(where: { $0.key == constant.key }) else {
                    return false
                }
                if other == constant {
                    sameCount += 1
                } else if !Set(other.values).isDisjoint(with: constant.values) {
                    return false
                }
            }
            return sameCount == 1
        }
        // Only kinds that another member's differ from are worth a look.
        func isTelling(_ property: UnionType.PropertyKinds) -> Bool {
            objects.contains { shape in
                shape.propertyKinds.contains {
                    $0.key == property.key && Set($0.kinds).isDisjoint(with: property.kinds)
                }
            }
        }
        return members.map { member in
            var member = member
            member.shapes = member.shapes.map { shape in
                shape.with(
                    constants: shape.constants.filter(isKept),
                    propertyKinds: shape.propertyKinds.filter(isTelling)
                )
            }
            return member
        }
    }

    /// Reports each member that another one before it leaves nothing to.
    mutating func reportAmbiguity(_ members: [UnionType.Member]) {
        guard members.count < 100 else { return }
        for (index, member) in members.enumerated() {
            let first = members[..<index].first { other in
                member.shapes.contains { shape in other.shapes.contains { $0.isLike(shape) } }
            }
            guard let first, let range = member.origin else { continue }
            let notes = first.origin.map { [Diagnostic.Note("'\(first.name)' is here", at: $0)] } ?? []
            log.report(.ambiguousUnion(member.name.text, first.name.text), at: range, notes: notes)
        }
    }
}

extension UnionType.Shape {
    /// With the values that the discriminator of a union around gives to a member; its own constant counts more.
    func with(_ values: [String], at key: String) -> Self {
        guard !values.isEmpty, kinds.contains(.object), !constants.contains(where: { $0.key == key }) else {
            return self
        }
        return with(
            constants: constants + [UnionType.Constant(key: key, values: values)],
            propertyKinds: propertyKinds
        )
    }

    fileprivate func with(
        constants: [UnionType.Constant],
        propertyKinds: [UnionType.PropertyKinds]
    ) -> Self {
        Self(
            kinds: kinds,
            requiredKeys: requiredKeys,
            knownKeys: knownKeys,
            constants: constants,
            stringFormat: stringFormat,
            strings: strings,
            items: items.map {
                $0.with(constants: $0.constants.filter { $0.values.count == 1 }, propertyKinds: [])
            },
            propertyKinds: propertyKinds
        )
    }

    /// Whether nothing tells values of both apart that are of a kind which both have.
    fileprivate func isLike(_ other: Self) -> Bool {
        kinds.contains { kind in
            guard other.kinds.contains(kind) else { return false }
            switch kind {
            case .null, .bool, .integer, .number: return true
            case .string:
                return stringFormat == other.stringFormat && strings.isEmpty == other.strings.isEmpty
                    && (strings.isEmpty || !Set(strings).isDisjoint(with: other.strings))
            case .array:
                return items.isEmpty || other.items.isEmpty
                    || items.contains { item in other.items.contains { $0.isLike(item) } }
            case .object: return isObjectLike(other)
            }
        }
    }

    private func isObjectLike(_ other: Self) -> Bool {
        guard Set(requiredKeys) == Set(other.requiredKeys), Set(knownKeys) == Set(other.knownKeys) else {
            return false
        }
        return !constants.contains { constant in
            other.constants.contains {
                $0.key == constant.key && Set($0.values).isDisjoint(with: constant.values)
            }
        }
            && !propertyKinds.contains { property in
                other.propertyKinds.contains {
                    $0.key == property.key && Set($0.kinds).isDisjoint(with: property.kinds)
                }
            }
    }
}
