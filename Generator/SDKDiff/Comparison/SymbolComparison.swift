import ChangeModel
import Diagnostics

extension Comparison {
    /// Siblings that go together by what they are on the wire.
    ///
    /// Callers find declarations by name: those of one name are compared even where each means something else now.
    mutating func compareMembers(
        _ matching: Matching<Symbol>,
        meaning: ChangeRule? = nil,
        added: ChangeRule = .declarationAdded,
        comparesMutability: Bool = true
    ) {
        let isUnmoved = matching.pairs.allSatisfy { hasSamePlace($0.old, $0.new) }
        if isUnmoved && (matching.removed.isEmpty || matching.added.isEmpty) {
            for symbol in matching.removed { tellRemoved(symbol) }
            for symbol in matching.added { tellAdded(symbol, by: added) }
            for pair in matching.pairs { compare(pair.old, pair.new, comparesMutability: comparesMutability) }
            return
        }
        let byName = byName(matching)
        for symbol in byName.removed { tellRemoved(symbol.symbol) }
        for symbol in byName.added { tellAdded(symbol.symbol, by: added) }
        for pair in byName.pairs {
            let (old, new) = (pair.old.symbol, pair.new.symbol)
            compare(old, new, comparesMutability: comparesMutability)
            guard let meaning, pair.old.partner != pair.new.partner,
                let oldMeaning = old.meaning, let newMeaning = new.meaning, oldMeaning != newMeaning
            else { continue }
            tell(meaning, old, new, "'\(old.shortPath)' stands for \(newMeaning) now, was \(oldMeaning)")
        }
    }

    mutating func tellRemoved(_ symbol: Symbol, hint: String? = nil) {
        tell(
            .declarationRemoved,
            symbol,
            nil,
            "'\(symbol.shortPath)' was removed",
            hint: hint ?? symbol.substitute
        )
    }

    mutating func tellAdded(_ symbol: Symbol, by rule: ChangeRule = .declarationAdded) {
        tell(rule, nil, symbol, "'\(symbol.shortPath)' is new")
    }

    /// Two declarations of one thing.
    mutating func compare(_ old: Symbol, _ new: Symbol, comparesMutability: Bool = true) {
        compareNames(old, new)
        guard old.kind == new.kind else {
            tell(
                .declarationKindChanged,
                old,
                new,
                "'\(old.shortPath)' is \(new.kind.noun) now, was \(old.kind.noun)"
            )
            return
        }
        if !old.isDeprecated && new.isDeprecated {
            tell(.declarationDeprecated, old, new, "'\(new.shortPath)' is deprecated now")
        } else if old.isDeprecated && !new.isDeprecated {
            tell(.declarationUndeprecated, old, new, "'\(new.shortPath)' is no longer deprecated")
        }
        switch (old.signature, new.signature) {
        case (.property(let oldType, let oldMutability), .property(let newType, let newMutability)):
            compareProperties(old, new, oldType, newType)
            if comparesMutability { compareMutability(old, new, oldMutability, newMutability) }
        case (.function(let oldFunction), .function(let newFunction)):
            compareFunctions(old, new, oldFunction, newFunction)
        case (.enumCase(let oldPayload), .enumCase(let newPayload)):
            comparePayloads(old, new, oldPayload, newPayload)
        case (.alias(let oldType), .alias(let newType)):
            if !types.isSame(oldType, newType) {
                tell(
                    .typealiasTargetChanged,
                    old,
                    new,
                    "'\(old.shortPath)' is '\(newText(newType))' now, was '\(oldText(oldType))'",
                    mentioned: (oldType, newType)
                )
            }
        default: break
        }
    }

    private mutating func compareNames(_ old: Symbol, _ new: Symbol) {
        let isMoved = new.parent != types.newPath(of: old.parent)
        if !isMoved && old.callName == new.callName { return }
        if !isMoved && old.name == new.name && !old.isOverloaded { return }
        let kind = isMoved ? "is found at" : "is called"
        tell(
            .declarationRenamed,
            old,
            new,
            "'\(old.shortPath)' \(kind) '\(new.shortPath)' now",
            hint: "write '\(spelling(of: new, isMoved: isMoved))'"
        )
    }

    /// How callers write a declaration that has another name or place: `admin.getPet(id:)`, `Person`.
    private func spelling(of symbol: Symbol, isMoved: Bool) -> String {
        switch symbol.kind {
        case .method where isMoved:
            return (groupProperties[symbol.parent].map { $0 + "." } ?? "") + symbol.fullName
        case .method, .property: return symbol.fullName
        case .case: return "." + symbol.name
        case .staticProperty, .staticMethod: return "." + symbol.fullName
        case .module, .struct, .class, .enum, .typealias, .initializer: return symbol.path
        }
    }

    private mutating func compareProperties(
        _ old: Symbol,
        _ new: Symbol,
        _ oldType: SwiftType,
        _ newType: SwiftType
    ) {
        if let oldConstant = old.constant, let newConstant = new.constant, oldConstant != newConstant {
            tell(
                .constantValueChanged,
                old,
                new,
                "'\(old.shortPath)' is always \(newConstant) now, was \(oldConstant)"
            )
        }
        if types.isSame(oldType, newType) { return }
        let texts = "'\(old.shortPath)' is '\(newText(newType))' now, was '\(oldText(oldType))'"
        let mentioned = (Optional(oldType), Optional(newType))
        if types.isSame(oldType.base, newType.base) {
            if newType.unwrapped != nil {
                let hint = "unwrap it: 'if let', or '??' with a default"
                tell(.propertyBecameOptional, old, new, texts, hint: hint, mentioned: mentioned)
            } else {
                let hint = "use the value as it is, without 'if let', '?.' or '!'"
                tell(.propertyBecameNonOptional, old, new, texts, hint: hint, mentioned: mentioned)
            }
        } else {
            tell(.propertyTypeChanged, old, new, texts, mentioned: mentioned)
        }
    }

    private mutating func compareMutability(
        _ old: Symbol,
        _ new: Symbol,
        _ oldMutability: Signature.Mutability,
        _ newMutability: Signature.Mutability
    ) {
        switch (oldMutability == .variable, newMutability == .variable) {
        case (true, false):
            tell(.propertyBecameReadOnly, old, new, "'\(old.shortPath)' can no longer be set")
        case (false, true): tell(.propertyBecameSettable, old, new, "'\(old.shortPath)' can be set now")
        default: break
        }
    }

    private mutating func comparePayloads(
        _ old: Symbol,
        _ new: Symbol,
        _ oldPayload: SwiftType?,
        _ newPayload: SwiftType?
    ) {
        if isSame(oldPayload, newPayload) { return }
        let now = newPayload.map { "'\(newText($0))'" } ?? "nothing"
        let before = oldPayload.map { "'\(oldText($0))'" } ?? "nothing"
        tell(
            .casePayloadChanged,
            old,
            new,
            "'\(old.shortPath)' carries \(now) now, was \(before)",
            mentioned: (oldPayload, newPayload)
        )
    }

    /// A symbol and which pair it is of by its meaning.
    private struct Numbered: Sendable {
        let symbol: Symbol
        let partner: Int
    }

    private enum Key: Hashable {
        case name(String, in: String)
        case partner(Int)
    }

    private func byName(_ matching: Matching<Symbol>) -> Matching<Numbered> {
        var old: [Numbered] = []
        var new: [Numbered] = []
        for (index, pair) in matching.pairs.enumerated() {
            old.append(Numbered(symbol: pair.old, partner: index))
            new.append(Numbered(symbol: pair.new, partner: index))
        }
        let count = matching.pairs.count
        for (index, symbol) in matching.removed.enumerated() {
            old.append(Numbered(symbol: symbol, partner: count + index))
        }
        for (index, symbol) in matching.added.enumerated() {
            new.append(Numbered(symbol: symbol, partner: -1 - index))
        }
        let parents = types
        let oldPartners = Set(matching.pairs.indices)
        return Matching(
            old,
            new,
            by: [
                { (entry: Numbered) -> Key? in
                    let symbol = entry.symbol
                    return .name(symbol.callName, in: parents.newPath(of: symbol.parent))
                },
                { (entry: Numbered) -> Key? in
                    oldPartners.contains(entry.partner) ? .partner(entry.partner) : nil
                },
            ]
        )
    }

    private func hasSamePlace(_ old: Symbol, _ new: Symbol) -> Bool {
        old.callName == new.callName && new.parent == types.newPath(of: old.parent)
    }
}

extension SymbolKind {
    /// With its article: `a property`.
    var noun: String {
        switch self {
        case .module: "a module"
        case .struct: "a struct"
        case .class: "a class"
        case .enum: "an enum"
        case .typealias: "a typealias"
        case .case: "an enum case"
        case .property: "a property"
        case .staticProperty: "a static property"
        case .method: "a method"
        case .staticMethod: "a static method"
        case .initializer: "an initializer"
        }
    }
}
