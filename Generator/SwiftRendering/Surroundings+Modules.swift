import SDKModel

// What files of the SDK's modules must import to show what they declare.
extension Surroundings {
    func modules(of declaration: TypeDeclaration) -> ImportedModules {
        // Only a public conformance asks for an import as wide as itself.
        if case .enumeration = declaration, access != "public " { return [] }
        return declaration.modules.union(client(declaration.forEachMention))
    }

    func modules(of union: ResponseUnion) -> ImportedModules {
        union.modules.union(client(union.forEachMention))
    }

    func modules(of group: OperationGroup) -> ImportedModules {
        group.operations.modules.union([.runtime, .client])
    }

    func modules(of declaration: ForwardingDeclaration) -> ImportedModules {
        let owner: ImportedModules =
            switch declaration.owner {
            case .module: []
            case .client, .group, .server, .credential: .client
            case .type(let name): name.components.first.map(isOfClient) == true ? .client : []
            }
        return declaration.content.modules.union(owner).union(client(declaration.content.forEachMention))
    }

    private func isOfClient(_ name: SwiftIdentifier) -> Bool { layout.module(of: name) == nil }

    /// That of the client if one of the types mentioned is there.
    private func client(_ forEachMention: ((SwiftIdentifier) -> Void) -> Void) -> ImportedModules {
        guard clientModule != nil else { return [] }
        var modules: ImportedModules = []
        forEachMention { if isOfClient($0) { modules = modules.union(.client) } }
        return modules
    }
}
