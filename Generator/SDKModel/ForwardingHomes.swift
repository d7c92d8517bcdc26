extension SDK {
    /// The forwarding declarations by module: first those of the client's, then those of `layout.modules`.
    ///
    /// A declaration is in the module that sees all it mentions. There is none for one that leads from one group to
    /// another; `homelessForwarding` has these.
    package var forwardingByModule: [[ForwardingDeclaration]] {
        var modules = [[ForwardingDeclaration]](repeating: [], count: layout.modules.count + 1)
        let homes = ForwardingHomes(self)
        for declaration in forwarding {
            if case .module(let module) = homes.home(of: declaration) {
                modules[module.map { $0 + 1 } ?? 0].append(declaration)
            }
        }
        return modules
    }

    package var homelessForwarding: [ForwardingDeclaration] {
        if layout.modules.isEmpty { return [] }
        let homes = ForwardingHomes(self)
        return forwarding.filter { homes.home(of: $0) == .nowhere }
    }
}

/// Finds the module that sees all that a declaration mentions.
private struct ForwardingHomes {
    enum Home: Equatable {
        /// Nil for the module of the client, which all others see.
        case module(Int?)
        case nowhere

        func joined(_ other: Home) -> Home {
            switch (self, other) {
            case (.nowhere, _), (_, .nowhere): .nowhere
            case (.module(nil), _): other
            case (_, .module(nil)): self
            case (.module(let one), .module(let another)): one == another ? self : .nowhere
            }
        }
    }

    private let layout: OutputLayout
    private let client: SwiftIdentifier
    /// By the group's type.
    private var groups: [SwiftIdentifier: Home] = [:]

    init(_ sdk: SDK) {
        layout = sdk.layout
        client = sdk.client.name
        for (index, group) in sdk.client.groups.enumerated() {
            groups[group.typeName] = .module(sdk.layout.module(ofGroup: index))
        }
        // A group of earlier is where all its methods can be.
        for declaration in sdk.forwarding {
            guard case .group(_, let type) = declaration.content else { continue }
            let methods = sdk.forwarding.filter { $0.owner == .group(type) }
            groups[type] = methods.map { content($0.content) }.reduce(.module(nil)) { $0.joined($1) }
        }
    }

    func home(of declaration: ForwardingDeclaration) -> Home {
        let owner: Home =
            switch declaration.owner {
            case .module, .client, .server, .credential: .module(nil)
            case .type(let name): .module(name.components.first.flatMap { layout.module(of: $0) })
            case .group(let type): groups[type] ?? .module(nil)
            }
        return owner.joined(content(declaration.content))
    }

    private func content(_ content: ForwardingDeclaration.Content) -> Home {
        var home = Home.module(nil)
        content.forEachMention { home = home.joined(.module(layout.module(of: $0))) }
        switch content {
        case .groupProperty(_, let group): home = home.joined(groups[group.typeName] ?? .module(nil))
        case .group(_, let type): home = home.joined(groups[type] ?? .module(nil))
        case .method(let method):
            if case .group(_, let type) = method.target { home = home.joined(groups[type] ?? .module(nil)) }
        case .alias(_, .named(let name, _)):
            // The type of a group, which is in the client.
            if name.components.count > 1, name.components[0] == client {
                home = home.joined(groups[name.components[1]] ?? .module(nil))
            }
        case .alias, .property, .initializer, .value, .unionCase, .server, .credential: break
        }
        return home
    }
}
