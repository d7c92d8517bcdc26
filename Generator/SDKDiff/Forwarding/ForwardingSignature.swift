import SDKModel

/// What tells a forwarding declaration from the others of its owner.
struct ForwardingSignature: Hashable {
    private let owner: ForwardingDeclaration.Owner
    private let name: Name

    private enum Name: Hashable {
        case plain(SwiftIdentifier)
        case function(SwiftIdentifier, labels: [SwiftIdentifier])
        case initializer(labels: [SwiftIdentifier])
        case credential(SwiftIdentifier, CredentialForm)
    }

    init(of declaration: ForwardingDeclaration) {
        owner = declaration.owner
        name =
            switch declaration.content {
            case .alias(let name, _), .groupProperty(let name, _), .group(property: let name, _),
                .property(let name, _, _), .value(let name, _), .server(let name, _):
                .plain(name)
            case .unionCase(let name, _, _): .plain(name)
            case .method(let method): .function(method.name, labels: method.arguments.map(\.label))
            case .initializer(let initializer): .initializer(labels: initializer.arguments.map(\.label))
            case .credential(let name, _, let form): .credential(name, form)
            }
    }
}
