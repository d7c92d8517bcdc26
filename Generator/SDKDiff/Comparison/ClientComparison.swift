import ChangeModel
import SDKModel
import SwiftSpelling

extension Comparison {
    mutating func compareModules() {
        if old.module == new.module { return }
        let (oldModule, newModule) = (module(old.module), module(new.module))
        tell(
            .declarationRenamed,
            oldModule,
            newModule,
            "the module '\(old.module)' is called '\(new.module)' now",
            hint: "write 'import \(new.module)'"
        )
    }

    mutating func compareClients() {
        compare(old.clientSymbol, new.clientSymbol)
        compare(old.clientInitializer, new.clientInitializer)
        let (old, new) = (self.old, self.new)
        compareMembers(pairing.groups.map(old.groupProperty, new.groupProperty))
        compareMembers(pairing.groups.map(old.groupType, new.groupType))
        compareServers()
        compareCredentials()
    }

    private mutating func compareServers() {
        let (old, new) = (self.old, self.new)
        var enumerations = Matching<Server.Variable>(pairs: [], removed: [], added: [])
        for pair in pairing.servers.pairs {
            enumerations.add(Server.Variable.match(pair.old.variables, pair.new.variables))
        }
        enumerations.add(removed: pairing.servers.removed.flatMap(\.variables))
        enumerations.add(added: pairing.servers.added.flatMap(\.variables))
        compareMembers(pairing.servers.map(old.serverMember, new.serverMember), meaning: .baseURLChanged)
        for pair in pairing.servers.pairs where pair.old.name == pair.new.name {
            let (oldURL, newURL) = (pair.old.template ?? "", pair.new.template ?? "")
            if oldURL == newURL { continue }
            let symbol = old.serverMember(pair.old)
            tell(
                .baseURLChanged,
                symbol,
                new.serverMember(pair.new),
                "'\(symbol.shortPath)' stands for '\(newURL)' now, was '\(oldURL)'"
            )
        }
        compareEnumerations(enumerations)
    }

    private mutating func compareEnumerations(_ variables: Matching<Server.Variable>) {
        for pair in variables.pairs {
            switch (pair.old.enumeration, pair.new.enumeration) {
            case (let oldType?, let newType?):
                let oldSymbol = old.enumerationType(oldType)
                let newSymbol = new.enumerationType(newType)
                compare(oldSymbol, newSymbol)
                compareEnumerations(oldType, newType, paths: (oldSymbol.path, newSymbol.path))
            case (let oldType?, nil): tellRemoved(old.enumerationType(oldType))
            case (nil, let newType?): tellAdded(new.enumerationType(newType))
            case (nil, nil): break
            }
        }
        for variable in variables.removed {
            if let type = variable.enumeration { tellRemoved(old.enumerationType(type)) }
        }
        for variable in variables.added {
            if let type = variable.enumeration { tellAdded(new.enumerationType(type)) }
        }
    }

    private mutating func compareCredentials() {
        let (oldMembers, newMembers) = (old.credentialMembers, new.credentialMembers)
        switch (oldMembers.isEmpty, newMembers.isEmpty) {
        case (true, true): return
        case (true, false):
            tellAdded(new.credentialSymbol)
            return
        case (false, true):
            tellRemoved(old.credentialSymbol)
            return
        case (false, false): break
        }
        let matching = Matching(
            oldMembers,
            newMembers,
            by: [{ $0.callName }, { symbol in symbol.meaning.map { $0.description + symbol.labels } }]
        )
        compareMembers(matching)
    }

    private func module(_ name: String) -> Symbol {
        Symbol(parent: "", name: name, kind: .module, signature: .type(conformances: []))
    }
}

extension ModuleSymbols {
    /// The type of a server variable's values.
    func enumerationType(_ enumeration: EnumerationType) -> Symbol {
        type(
            .struct,
            enumeration.header.name.last,
            in: serverPath,
            ["JSONEnumeration"],
            origin: enumeration.header.origin
        )
    }
}

extension Symbol {
    /// `(id:limit:)`, empty for what is no function.
    var labels: String {
        if case .function(let function) = signature { function.labels } else { "" }
    }

    /// What callers can write for a declaration that is gone; nil where there is nothing.
    var substitute: String? {
        guard kind == .staticProperty, case .value(let value)? = meaning else { return nil }
        return "write '\(parent)(rawValue: \(SwiftText.literal(value)))'"
    }
}
