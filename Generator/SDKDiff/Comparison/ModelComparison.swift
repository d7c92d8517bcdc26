import ChangeModel
import SDKModel

extension Comparison {
    /// Types of schemas: what is gone with the type around it is not told again.
    mutating func compareTypes() {
        let removed = Set(pairing.types.removed.map(\.header.name))
        for type in pairing.types.removed where !removed.contains(type.header.name.parent) {
            tellRemoved(old.symbol(of: type))
        }
        let added = Set(pairing.types.added.map(\.header.name))
        for type in pairing.types.added where !added.contains(type.header.name.parent) {
            tellAdded(new.symbol(of: type))
        }
        for pair in pairing.types.pairs { compare(pair.old, pair.new) }
    }

    private mutating func compare(_ oldType: TypeDeclaration, _ newType: TypeDeclaration) {
        let oldSymbol = old.symbol(of: oldType)
        let newSymbol = new.symbol(of: newType)
        switch (oldType, newType) {
        case (.object(let oldObject), .object(let newObject)):
            compareObjects(oldSymbol, newSymbol, oldObject, newObject)
        case (.enumeration(let oldEnumeration), .enumeration(let newEnumeration)):
            compare(oldSymbol, newSymbol)
            compareEnumerations(
                oldEnumeration,
                newEnumeration,
                paths: (oldSymbol.path, newSymbol.path)
            )
        case (.union(let oldUnion), .union(let newUnion)):
            compare(oldSymbol, newSymbol)
            compareUnions(oldSymbol, newSymbol, oldUnion, newUnion)
        case (.wrapper(let oldWrapper), .wrapper(let newWrapper)):
            compare(oldSymbol, newSymbol)
            for (old, new) in zip(old.members(of: oldWrapper), new.members(of: newWrapper)) {
                compare(old, new)
            }
        case (.alias, .alias): compare(oldSymbol, newSymbol)
        default:
            tell(
                .declarationKindChanged,
                oldSymbol,
                newSymbol,
                "'\(oldSymbol.shortPath)' is \(newType.noun) now, was \(oldType.noun)"
            )
        }
    }

    private mutating func compareObjects(
        _ oldSymbol: Symbol,
        _ newSymbol: Symbol,
        _ oldObject: ObjectType,
        _ newObject: ObjectType
    ) {
        if oldSymbol.kind == newSymbol.kind {
            compare(oldSymbol, newSymbol)
        } else {
            compareKinds(oldSymbol, newSymbol, isMutable: newObject.isMutable)
        }
        if isSame(oldObject, newObject) { return }
        let (old, new) = (self.old, self.new)
        let rests = (old.restProperty(of: oldObject), new.restProperty(of: newObject))
        let properties = Property.match(oldObject.properties, newObject.properties)
        var members = properties.map(
            { old.property($0, of: oldObject) },
            { new.property($0, of: newObject) }
        )
        let isSameRest =
            (oldObject.additionalProperties == nil) == (newObject.additionalProperties == nil)
            && oldObject.isPositional == newObject.isPositional
        members.add(rests.0, rests.1, arePartners: isSameRest)
        compareMembers(
            members,
            meaning: .meaningChanged,
            comparesMutability: oldObject.isMutable == newObject.isMutable
        )
        compare(old.initializer(of: oldObject), new.initializer(of: newObject))
    }

    /// Whether callers see the same members: most types are as they were.
    private func isSame(_ old: ObjectType, _ new: ObjectType) -> Bool {
        guard old.properties.count == new.properties.count, old.isMutable == new.isMutable,
            old.unknownFieldsName == new.unknownFieldsName,
            old.parts?.othersName == new.parts?.othersName,
            old.additionalProperties?.name == new.additionalProperties?.name,
            old.isPositional == new.isPositional,
            isSame(
                old.additionalProperties.map { .model($0.type) },
                new.additionalProperties.map { .model($0.type) }
            )
        else { return false }
        return old.properties.indices.allSatisfy { index in
            old.properties[index].wireName == new.properties[index].wireName
                && old.properties[index].name == new.properties[index].name
                && old.properties[index].presence == new.properties[index].presence
                && old.properties[index].isBoxed == new.properties[index].isBoxed
                && old.properties[index].constant == new.properties[index].constant
                && old.properties[index].deprecation == new.properties[index].deprecation
                && types.isSame(.model(old.properties[index].type), .model(new.properties[index].type))
        }
    }

    private func isSame(_ old: EnumerationType, _ new: EnumerationType) -> Bool {
        guard old.cases.count == new.cases.count, old.rawType == new.rawType,
            old.knownValuesName == new.knownValuesName
        else { return false }
        return old.cases.indices.allSatisfy { index in
            old.cases[index].name == new.cases[index].name && old.cases[index].value == new.cases[index].value
        }
    }

    /// A type that is made by callers is a struct, one that is only received a class.
    private mutating func compareKinds(_ oldSymbol: Symbol, _ newSymbol: Symbol, isMutable: Bool) {
        let renamed = Symbol(
            parent: newSymbol.parent,
            name: newSymbol.name,
            kind: oldSymbol.kind,
            signature: newSymbol.signature,
            origin: newSymbol.origin
        )
        compare(oldSymbol, renamed)
        if isMutable {
            tell(
                .classBecameStruct,
                oldSymbol,
                newSymbol,
                "'\(oldSymbol.shortPath)' is a struct now, was a class"
            )
        } else {
            tell(
                .structBecameClass,
                oldSymbol,
                newSymbol,
                "'\(oldSymbol.shortPath)' is a class now, was a struct: its properties can no longer be set",
                hint: "make a new value with 'init' instead of changing one"
            )
        }
    }

    mutating func compareEnumerations(
        _ oldType: EnumerationType,
        _ newType: EnumerationType,
        paths: (old: String, new: String)
    ) {
        if isSame(oldType, newType) { return }
        let (old, new) = (self.old, self.new)
        let cases = EnumerationType.Case.match(oldType.cases, newType.cases).map(
            { old.enumerationCase($0, at: paths.old) },
            { new.enumerationCase($0, at: paths.new) }
        )
        compareMembers(cases, meaning: .meaningChanged)
        let oldFixed = old.fixedMembers(of: oldType, at: paths.old)
        let newFixed = new.fixedMembers(of: newType, at: paths.new)
        for (old, new) in zip(oldFixed, newFixed) { compare(old, new) }
    }

    private mutating func compareUnions(
        _ oldSymbol: Symbol,
        _ newSymbol: Symbol,
        _ oldUnion: UnionType,
        _ newUnion: UnionType
    ) {
        let (old, new) = (self.old, self.new)
        let matching = pairing.match(oldUnion, newUnion)
        var members = matching.map(
            { old.unionCase($0, of: oldUnion) },
            { new.unionCase($0, of: newUnion) }
        )
        members.add(old.unknownCase(of: oldUnion), new.unknownCase(of: newUnion))
        compareMembers(members, added: .caseAdded)
        switch (oldUnion.selection, newUnion.selection) {
        case (.shape, .shape):
            if !matching.keepsOrder(\.name, of: oldUnion.members) {
                let names = newUnion.members.map { "'\($0.name)'" }.joined(separator: ", ")
                tell(
                    .unionOrderChanged,
                    oldSymbol,
                    newSymbol,
                    "the cases of '\(oldSymbol.shortPath)' are tried in another order: \(names)"
                )
            }
        case (.discriminator(let oldKey, _), .discriminator(let newKey, _)):
            if oldKey != newKey {
                tellSelection(oldSymbol, newSymbol, "'\(newKey)' now, was '\(oldKey)'")
            }
        case (.shape, .discriminator(let key, _)):
            tellSelection(oldSymbol, newSymbol, "'\(key)' now, was the shape of the value")
        case (.discriminator(let key, _), .shape):
            tellSelection(oldSymbol, newSymbol, "the shape of the value now, was '\(key)'")
        }
    }

    private mutating func tellSelection(_ oldSymbol: Symbol, _ newSymbol: Symbol, _ words: String) {
        tell(
            .unionSelectionChanged,
            oldSymbol,
            newSymbol,
            "the case of '\(oldSymbol.shortPath)' is chosen by \(words)"
        )
    }
}

extension TypeDeclaration {
    /// What the type is, with its article.
    fileprivate var noun: String {
        switch self {
        case .object(let object): object.isMutable ? "a struct" : "a class"
        case .enumeration: "an open enumeration"
        case .union: "an enum of types"
        case .wrapper: "a struct around one value"
        case .alias: "a typealias"
        }
    }
}

extension TypeName {
    /// The name of the type around it; that of nothing for one at the top.
    fileprivate var parent: TypeName { TypeName(Array(components.dropLast())) }
}

extension Matching {
    /// The same elements as something else.
    func map<Other: Sendable>(_ old: (Element) -> Other, _ new: (Element) -> Other) -> Matching<Other> {
        Matching<Other>(
            pairs: pairs.map { Matching<Other>.Pair(old: old($0.old), new: new($0.new)) },
            removed: removed.map(old),
            added: added.map(new)
        )
    }

    /// Whether the elements that both lists have stand in the same order.
    func keepsOrder<Key: Hashable>(_ key: (Element) -> Key, of old: [Element]) -> Bool {
        var indices: [Key: Int] = [:]
        for (index, element) in old.enumerated() { indices[key(element)] = index }
        let places = pairs.compactMap { indices[key($0.old)] }
        return zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    }
}
