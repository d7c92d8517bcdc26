import SDKModel
import SwiftSpelling

/// The file of what callers of an earlier SDK know.
struct ForwardingDeclarationsView {
    let header: HeaderView
    let topLevel: [ForwardingMemberView]
    let extensions: [ForwardingExtensionView]

    init(_ declarations: [ForwardingDeclaration], in surroundings: Surroundings) {
        header = HeaderView(
            surroundings,
            modules: declarations.map { surroundings.modules(of: $0) }.reduce([]) { $0.union($1) }
        )
        var owners: [ForwardingDeclaration.Owner] = []
        var members: [ForwardingDeclaration.Owner: [ForwardingDeclaration]] = [:]
        for declaration in declarations {
            if members[declaration.owner] == nil { owners.append(declaration.owner) }
            members[declaration.owner, default: []].append(declaration)
        }
        topLevel = (members[.module] ?? []).map {
            ForwardingMemberView($0, isSeparated: true, in: surroundings, indentation: 0)
        }
        let deprecated = Set(declarations.compactMap(\.content.declaredGroup))
        extensions = owners.filter { $0 != .module }.map { owner in
            ForwardingExtensionView(
                owner,
                members[owner] ?? [],
                isDeprecated: deprecated.contains(owner),
                in: surroundings
            )
        }
    }
}

/// What is added to one type.
struct ForwardingExtensionView {
    let isolation: String
    let attributes: [String]
    let name: String
    let members: [ForwardingMemberView]

    init(
        _ owner: ForwardingDeclaration.Owner,
        _ declarations: [ForwardingDeclaration],
        isDeprecated: Bool,
        in surroundings: Surroundings
    ) {
        isolation = surroundings.isolation
        attributes = isDeprecated ? ["@available(*, deprecated)"] : []
        let client = surroundings.clientName
        name =
            switch owner {
            case .module: ""
            case .type(let name): surroundings.type.path(name)
            case .client: client
            case .group(let type): "\(client).\(SwiftText.identifier(type, .type))"
            case .server: "\(client).Server"
            case .credential: "\(client).Credential"
            }
        members = declarations.enumerated().map { index, declaration in
            ForwardingMemberView(declaration, isSeparated: index > 0, in: surroundings, indentation: 4)
        }
    }
}

/// A deprecated declaration that uses another one.
struct ForwardingMemberView {
    /// An empty line stands before it.
    let isSeparated: Bool
    let documentation: [String]
    let attributes: [String]
    let declaration: [String]

    /// `indentation` counts the columns before the declaration.
    init(
        _ declaration: ForwardingDeclaration,
        isSeparated: Bool,
        in surroundings: Surroundings,
        indentation: Int
    ) {
        let code = ForwardingCode(declaration.content, in: surroundings, indentation: indentation)
        self.isSeparated = isSeparated
        documentation = ["/// \(code.summary)"]
        attributes = code.attributes
        self.declaration = code.lines
    }
}

extension ForwardingDeclaration.Content {
    /// The group that is declared again, as the owner of its methods.
    fileprivate var declaredGroup: ForwardingDeclaration.Owner? {
        if case .group(_, let type) = self { .group(type) } else { nil }
    }

    /// The modules whose types the declaration shows.
    var modules: ImportedModules {
        switch self {
        case .alias(_, let type): type.modules
        case .groupProperty, .value, .server, .credential: []
        case .group: .runtime
        case .method(let method): method.operation.modules
        case .property(_, let property, _): property.modules
        case .initializer(let initializer): TypeDeclaration.object(initializer.object).modules
        case .unionCase(_, _, let payload): payload.modules
        }
    }
}

extension Property {
    fileprivate var modules: ImportedModules {
        presence == .optionalNullable ? type.modules.union(.runtime) : type.modules
    }
}
