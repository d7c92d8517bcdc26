import HTMLWriting
import ReferenceModel

/// Where the API is.
struct ServerView {
    let url: String
    let description: CommonMarkText?
    let swiftName: String?
    let variables: [VariableView]

    init(_ server: APIReference.Server) {
        self.url = server.url
        self.description = CommonMarkText(server.description)
        self.swiftName = server.swiftName
        self.variables = server.variables.map { VariableView($0) }
    }
}

/// A part of a server's address.
struct VariableView {
    let name: String
    let defaultValue: String
    let values: [String]
    let description: CommonMarkText?

    init(_ variable: APIReference.Server.Variable) {
        self.name = variable.name
        self.defaultValue = variable.defaultValue
        self.values = variable.allowedValues
        self.description = CommonMarkText(variable.description)
    }
}

/// A way to prove who calls.
struct SchemeView {
    let anchor: String
    let name: String
    let kind: String
    let description: CommonMarkText?
    let deprecation: DeprecationView?
    let swiftCredential: String?
    let address: String?
    let flows: [FlowView]

    init(_ scheme: APIReference.SecurityScheme) {
        self.anchor = scheme.anchor
        self.name = scheme.name
        self.kind = scheme.kind
        self.description = CommonMarkText(scheme.description)
        self.deprecation = DeprecationView(scheme.deprecation)
        self.swiftCredential = scheme.swiftCredential
        self.address = scheme.openIDConnectURL
        self.flows = scheme.flows.map { FlowView($0) }
    }
}

/// A flow of OAuth 2.0.
struct FlowView {
    let kind: String
    let addresses: [AddressView]
    let scopes: [ScopeView]

    init(_ flow: APIReference.SecurityScheme.Flow) {
        self.kind = flow.kind
        self.addresses = flow.addresses.map { AddressView(title: $0.title, url: $0.url) }
        self.scopes = flow.scopes.map { ScopeView(name: $0.name, words: $0.description) }
    }
}

/// An address of the document, and what is there.
struct AddressView {
    let title: String
    let url: String
}

/// What a token may be good for.
struct ScopeView {
    let name: String
    let words: String
}

/// Says that something will go.
struct DeprecationView {
    let reason: String?

    init?(_ deprecation: APIReference.Deprecation?) {
        guard let deprecation else { return nil }
        self.reason = deprecation.reason
    }
}
