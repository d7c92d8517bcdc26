import SDKModel

/// What one module of an SDK declares, beside the client and what belongs to that.
struct ModuleContent {
    /// `Sources/`, or `Sources/PetsBilling/` where there are several modules.
    let folder: String
    /// With their indices.
    let groups: [(index: Int, group: OperationGroup)]
    /// In source order.
    let types: [TypeDeclaration]
    /// In the order of the operations, each once.
    let unions: [ResponseUnion]
    let forwarding: [ForwardingDeclaration]
    private let layout: OutputLayout

    /// `module`: an index into the SDK's other modules; nil for the module of the client.
    init(_ sdk: SDK, module: Int?) {
        let layout = sdk.layout
        self.layout = layout
        folder = Self.folder(of: module, in: sdk)
        groups = sdk.client.groups.enumerated()
            .filter { layout.module(ofGroup: $0.offset) == module }.map { ($0.offset, $0.element) }
        types = sdk.types.filter { type in
            type.header.name.components.first.map { layout.module(of: $0) == module } ?? false
        }
        unions = Self.unions(of: sdk.client).filter { layout.module(of: $0.name) == module }
        forwarding =
            layout.modules.isEmpty
            ? sdk.forwarding : sdk.forwardingByModule[module.map { $0 + 1 } ?? 0]
    }

    static func folder(of module: Int?, in sdk: SDK) -> String {
        if sdk.layout.modules.isEmpty { return "Sources/" }
        let name = module.map { sdk.layout.modules[$0].name } ?? sdk.moduleName
        return "Sources/\(FileNames.allowed(name.text))/"
    }

    /// What only one group uses; nil for what several do, or none.
    func owned(byGroup group: Int?) -> (types: [TypeDeclaration], unions: [ResponseUnion]) {
        func isOwned(_ name: SwiftIdentifier?) -> Bool {
            guard let name, case .group(let owner) = layout.owners[name] else { return group == nil }
            return owner == group
        }
        return (
            types.filter { isOwned($0.header.name.components.first) }, unions.filter { isOwned($0.name) }
        )
    }

    private static func unions(of client: Client) -> [ResponseUnion] {
        var unions: [ResponseUnion] = []
        var names: Set<SwiftIdentifier> = []
        for operation in client.operations + client.groups.flatMap(\.operations) {
            guard case .oneOf(let union) = operation.success.result, names.insert(union.name).inserted else {
                continue
            }
            unions.append(union)
        }
        return unions
    }
}
