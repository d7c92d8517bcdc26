package import ChangeModel
package import SDKModel

/// Every public declaration of a generated module, under the path that the compiler's symbol graph gives it.
package struct SymbolTable: Sendable {
    package let symbols: [Entry]

    package struct Entry: Sendable, Hashable {
        /// `PetsClient.PetsOperations.getPet(id:)`.
        package let path: String
        package let kind: SymbolKind
        /// As generated, on one line.
        package let declaration: String
    }

    package init(_ sdk: SDK) {
        let module = ModuleSymbols(sdk)
        symbols = Self.all(module).map {
            Entry(path: $0.path, kind: $0.kind, declaration: module.declaration($0))
        }
    }

    private static func all(_ module: ModuleSymbols) -> [Symbol] {
        var symbols = client(module)
        var rest = Array(module.sdk.types.reversed())
        while let type = rest.popLast() {
            symbols.append(module.symbol(of: type))
            symbols += module.members(of: type)
            rest.append(contentsOf: type.header.nested.reversed())
        }
        symbols += [module.errorSymbol, module.errorBodySymbol]
        symbols += module.sdk.errors.members.map(module.errorCase)
        symbols += [module.unknownErrorCase] + module.fixedErrorMembers
        for union in ResponseUnion.all(of: module.sdk.client) {
            symbols.append(module.symbol(of: union))
            symbols += union.cases.map { module.answerCase($0, of: union) }
            symbols += [module.undocumentedCase(of: union)] + module.fixedMembers(of: union)
        }
        for convention in module.sdk.client.pageConventions {
            symbols += [module.symbol(of: convention)] + module.members(of: convention)
        }
        if let facade = module.sdk.facade { symbols += self.facade(facade, module) }
        return symbols
    }

    private static func client(_ module: ModuleSymbols) -> [Symbol] {
        let client = module.sdk.client
        var symbols = [module.clientSymbol] + module.coreMembers(of: module.client)
        symbols.append(module.clientInitializer)
        for group in client.groups {
            symbols += [module.groupProperty(group), module.groupType(group)]
            symbols += module.coreMembers(of: module.path(of: group))
        }
        symbols += PlacedOperation.all(of: client).map(module.method)
        symbols += [module.serverSymbol] + module.fixedServerMembers
        for server in client.servers {
            symbols.append(module.serverMember(server))
            for (type, path) in module.enumerations(of: server) {
                symbols.append(module.type(.struct, type.header.name.last, in: module.serverPath))
                symbols += module.members(of: type, at: path)
            }
        }
        let credentials = module.credentialMembers
        if !credentials.isEmpty {
            symbols += [module.credentialSymbol] + module.fixedCredentialMembers + credentials
        }
        return symbols
    }

    private static func facade(_ facade: CompletionHandlerFacade, _ module: ModuleSymbols) -> [Symbol] {
        var symbols = [module.settingsSymbol(of: facade)] + module.settingsMembers(of: facade)
        for facadeClass in facade.classes {
            symbols += [module.symbol(of: facadeClass)] + module.members(of: facadeClass)
        }
        return symbols + module.addedCases(of: facade)
    }
}
