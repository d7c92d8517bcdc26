import ChangeModel
import Diagnostics
import SDKModel

/// The comparison of two modules, and what it has found so far.
struct Comparison {
    let old: ModuleSymbols
    let new: ModuleSymbols
    let pairing: Pairing
    let types: TypeEquality
    /// The client's properties of the new groups, by the paths of their types.
    let groupProperties: [String: String]
    private let oldOrigins: [TypeName: SourceRange]
    private let newOrigins: [TypeName: SourceRange]
    private(set) var changes: [SymbolChange] = []

    init(old: SDK, new: SDK) {
        self.old = ModuleSymbols(old)
        self.new = ModuleSymbols(new)
        pairing = Pairing(old: old, new: new)
        types = TypeEquality(pairing, newPaths: NewPaths.all(self.old, self.new, pairing))
        let symbols = self.new
        groupProperties = Dictionary(
            new.client.groups.map { (symbols.path(of: $0), $0.propertyName.text) },
            uniquingKeysWith: { first, _ in first }
        )
        oldOrigins = Self.origins(pairing.types.pairs.map(\.old) + pairing.types.removed)
        newOrigins = Self.origins(pairing.types.pairs.map(\.new) + pairing.types.added)
    }

    /// One change of a declaration, by a rule that says what it means.
    ///
    /// `detail` tells changes of one declaration by one rule apart: the argument. `origins` are narrower places than
    /// those of the symbols, where the reason stands; `mentioned` are the types on both sides that the change is about.
    /// Without a reason, no change of the documents is behind it.
    mutating func tell(
        _ rule: ChangeRule,
        _ oldSymbol: Symbol?,
        _ newSymbol: Symbol?,
        _ message: String,
        detail: String = "",
        hint: String? = nil,
        origins: (old: SourceRange?, new: SourceRange?) = (nil, nil),
        mentioned: (old: SwiftType?, new: SwiftType?) = (nil, nil),
        hasReason: Bool = true
    ) {
        guard let kind = (oldSymbol ?? newSymbol)?.kind, let path = (oldSymbol ?? newSymbol)?.path else {
            return
        }
        let verdicts = rule.verdicts([])
        if oldSymbol?.mirrorsProperties == true && verdicts.worst() <= .safe { return }
        var renamedTo: String?
        if oldSymbol != nil, let newPath = newSymbol?.path, newPath != path { renamedTo = newPath }
        changes.append(
            SymbolChange(
                rule: rule,
                kind: kind,
                symbol: path,
                renamedTo: renamedTo,
                detail: detail,
                message: message,
                old: oldSymbol.map {
                    SymbolChange.Declaration(old.declaration($0), origin: origins.old ?? $0.origin)
                },
                new: newSymbol.map {
                    SymbolChange.Declaration(new.declaration($0), origin: origins.new ?? $0.origin)
                },
                verdicts: verdicts,
                hint: hint,
                related: related(mentioned),
                reasons: Self.reasons(origins, hasReason: hasReason)
            )
        )
    }

    private static func reasons(
        _ origins: (old: SourceRange?, new: SourceRange?),
        hasReason: Bool
    ) -> [SourceRange]? {
        guard hasReason else { return [] }
        let places = [origins.old, origins.new].compactMap(\.self)
        return places.isEmpty ? nil : places
    }

    /// Whether both sides name the same type.
    func isSame(_ old: SwiftType?, _ new: SwiftType?) -> Bool {
        switch (old, new) {
        case (nil, nil): true
        case (let old?, let new?): types.isSame(old, new)
        default: false
        }
    }

    func oldText(_ type: SwiftType) -> String { old.declaration.text(type) }

    func newText(_ type: SwiftType) -> String { new.declaration.text(type) }

    private func related(_ mentioned: (old: SwiftType?, new: SwiftType?)) -> [SourceRange] {
        let old = (mentioned.old?.declaredTypes ?? []).compactMap { oldOrigins[$0] }
        let new = (mentioned.new?.declaredTypes ?? []).compactMap { newOrigins[$0] }
        return old + new
    }

    private static func origins(_ types: [TypeDeclaration]) -> [TypeName: SourceRange] {
        var origins = [TypeName: SourceRange](minimumCapacity: types.count)
        for type in types { origins[type.header.name] = type.header.origin }
        return origins
    }
}

/// The paths of types that stayed what they are under another one.
private enum NewPaths {
    static func all(_ old: ModuleSymbols, _ new: ModuleSymbols, _ pairing: Pairing) -> [String: String] {
        var paths: [String: String] = [:]
        func add(_ old: String, _ new: String) { if old != new { paths[old] = new } }
        add(old.client, new.client)
        add(old.serverPath, new.serverPath)
        add(old.credentialPath, new.credentialPath)
        add(old.errorBody, new.errorBody)
        for pair in pairing.groups.pairs { add(old.path(of: pair.old), new.path(of: pair.new)) }
        for pair in pairing.types.pairs {
            let (oldName, newName) = (pair.old.header.name, pair.new.header.name)
            if oldName != newName { add(oldName.description, newName.description) }
        }
        for pair in pairing.responseUnions.pairs { add(pair.old.name.text, pair.new.name.text) }
        for pair in PageConvention.match(old.sdk.client, new.sdk.client).pairs {
            add(pair.old.name.text, pair.new.name.text)
        }
        for pair in pairing.servers.pairs {
            for variables in Server.Variable.match(pair.old.variables, pair.new.variables).pairs {
                guard let oldType = variables.old.enumeration, let newType = variables.new.enumeration else {
                    continue
                }
                let (oldName, newName) = (oldType.header.name.last, newType.header.name.last)
                add("\(old.serverPath).\(oldName)", "\(new.serverPath).\(newName)")
            }
        }
        return paths
    }
}

extension PageConvention {
    /// By name, then by the property with the items.
    static func match(_ old: Client, _ new: Client) -> Matching<PageConvention> {
        Matching(old.pageConventions, new.pageConventions, by: [\.name.text, \.items])
    }
}
