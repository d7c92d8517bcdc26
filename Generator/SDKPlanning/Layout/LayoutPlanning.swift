import OpenAPIModel
import SDKConfiguration
import SDKModel

/// Which groups and types are in which module, and which types only one group uses.
struct LayoutPlanning {
    private let client: Client
    private let declarations: [SwiftIdentifier: TypeDeclaration]
    private let modules: [GroupModule]
    /// By group; nil for the module of the client.
    private let moduleOfGroup: [Int?]
    private var uses: [SwiftIdentifier: Use] = [:]
    private var changed: [SwiftIdentifier] = []

    private enum Use: Equatable {
        case owned(OutputLayout.Owner)
        case all
    }

    /// `shared`: types that are for all whoever uses them.
    static func layout(
        _ output: SDKConfiguration.OutputConfiguration,
        modules: ModulePlanning,
        client: Client,
        types: [TypeDeclaration],
        errors: [ErrorBodies.Member],
        shared: [SwiftIdentifier]
    ) -> OutputLayout {
        var planning = LayoutPlanning(modules: modules, client: client, types: types)
        let files: OutputLayout.Files = output.files == .perTag ? .perTag : .perType
        if files == .perTag || !planning.modules.isEmpty { planning.use(errors, shared) }
        return OutputLayout(
            isNonisolated: output.isNonisolated,
            files: files,
            modules: planning.modules,
            owners: planning.uses.compactMapValues { use in
                if case .owned(let owner) = use { owner } else { nil }
            }
        )
    }

    private init(modules: ModulePlanning, client: Client, types: [TypeDeclaration]) {
        self.client = client
        declarations = Dictionary(
            types.compactMap { type in type.header.name.components.first.map { ($0, type) } },
            uniquingKeysWith: { first, _ in first }
        )
        // What `Credential` calls to log in is beside it.
        let logins = Set(client.sharedCredentials.compactMap { $0.login?.group })
        var held: [GroupModule] = []
        for module in modules.modules {
            let groups = client.groups.indices.filter { index in
                let group = client.groups[index]
                return module.tags.contains(GroupPlanning.key(group.tag))
                    && !logins.contains(group.propertyName)
            }
            if !groups.isEmpty { held.append(GroupModule(name: module.name, groups: groups)) }
        }
        self.modules = held
        moduleOfGroup = client.groups.indices.map { group in held.firstIndex { $0.groups.contains(group) } }
    }

    private mutating func use(_ errors: [ErrorBodies.Member], _ shared: [SwiftIdentifier]) {
        for name in shared { note(name, .all) }
        for member in errors { member.type.forEachMention { note($0, .all) } }
        for convention in client.pageConventions {
            convention.information?.type.forEachMention { note($0, .all) }
        }
        for operation in client.operations { operation.forEachMention { note($0, .all) } }
        for (index, group) in client.groups.enumerated() {
            for operation in group.operations {
                operation.forEachMention { note($0, .owned(.group(index))) }
            }
        }
        // A use spreads to what the type mentions. It only ever grows, from one group to a module to all, so that
        // each type comes here three times at most.
        while let name = changed.popLast() {
            guard let use = uses[name], let type = declarations[name] else { continue }
            type.forEachMention { note($0, use) }
        }
    }

    private mutating func note(_ name: SwiftIdentifier, _ use: Use) {
        let known = uses[name]
        let joined = known.map { join($0, use) } ?? use
        guard joined != known else { return }
        uses[name] = joined
        changed.append(name)
    }

    private func join(_ left: Use, _ right: Use) -> Use {
        guard left != right else { return left }
        guard case .owned(let first) = left, case .owned(let second) = right, let module = module(of: first),
            module == self.module(of: second)
        else { return .all }
        return .owned(.module(module))
    }

    private func module(of owner: OutputLayout.Owner) -> Int? {
        switch owner {
        case .group(let group): moduleOfGroup.indices.contains(group) ? moduleOfGroup[group] : nil
        case .module(let module): module
        }
    }
}
