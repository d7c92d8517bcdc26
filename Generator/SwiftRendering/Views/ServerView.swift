import SDKModel
import SwiftSpelling

/// The file of the client's `Server`: where the API is.
struct ServerView {
    let header: HeaderView
    let isolation: String
    let access: String
    let client: String
    let hasServers: Bool
    let servers: [ServerMemberView]
    let enumerations: [EnumerationView]

    init(_ client: Client, in surroundings: Surroundings) {
        header = HeaderView(surroundings)
        isolation = surroundings.isolation
        access = surroundings.access
        self.client = surroundings.clientName
        hasServers = !client.servers.isEmpty
        servers = client.servers.map { ServerMemberView($0, in: surroundings) }
        enumerations = client.servers.flatMap(\.variables).compactMap { variable in
            variable.enumeration.map { EnumerationView($0, in: surroundings, indentation: 8) }
        }
    }

    /// `.regional()`, for the first server; nil if there is none, or if only callers know the base URL.
    static func defaultExpression(_ servers: [Server]) -> String? {
        guard let server = servers.first, !server.isRelative else { return nil }
        return "." + SwiftText.identifier(server.name, .member) + (server.variables.isEmpty ? "" : "()")
    }
}

/// A static member of `Server`.
struct ServerMemberView {
    let documentation: [String]
    let signature: [String]
    let body: [String]

    init(_ server: Server, in surroundings: Surroundings) {
        documentation = DocumentationComment.lines(
            server.documentation,
            fallback: "`\(Self.template(server))`.",
            indentation: 8
        )
        let name = SwiftText.identifier(server.name, .declaration)
        let parameters = Self.parameters(of: server)
        signature =
            parameters.isEmpty
            ? ["\(surroundings.access)static var \(name): Self {"]
            : SwiftLayout.list(
                "\(surroundings.access)static func \(name)(",
                parameters,
                ") -> Self {",
                indentation: 8
            )
        body = Self.body(server, baseName: Self.baseName(of: server))
    }

    /// What callers give: the base URL of a relative server, and its variables.
    static func parameters(of server: Server) -> [String] {
        (server.isRelative ? ["\(baseName(of: server)): String"] : []) + server.variables.map(parameter)
    }

    /// The parameters handed on.
    static func arguments(of server: Server) -> [(label: String, value: String)] {
        let base = baseName(of: server)
        return (server.isRelative ? [(base, base)] : [])
            + server.variables.map {
                (SwiftText.identifier($0.name, .callLabel), SwiftText.identifier($0.name, .declaration))
            }
    }

    private static func baseName(of server: Server) -> String {
        Surroundings.freeName("baseURL", besides: server.variables.map { $0.name.text })
    }

    private static func body(_ server: Server, baseName: String) -> [String] {
        var url = server.isRelative ? "\\(\(baseName))" : ""
        for piece in server.url {
            switch piece {
            case .literal(let text): url += SwiftText.escaped(text)
            case .variable(let index):
                guard let variable = server.variables[checked: index] else { continue }
                url += "\\(\(value(variable)))"
            }
        }
        let variables = server.variables.map { "\(SwiftText.literal($0.wireName)): \(value($0))" }
        let arguments =
            ["url: \"\(url)\""]
            + (variables.isEmpty ? [] : ["variables: [" + variables.joined(separator: ", ") + "]"])
        let location = SwiftLayout.list("Self(location: ServerLocation(", arguments, "))", indentation: 12)
        guard location.count > 1 else { return location }
        return ["Self("]
            + SwiftLayout.list("    location: ServerLocation(", arguments, "    )", indentation: 12)
            .enumerated().map {
                $0.offset > 0 && !$0.element.hasPrefix("    )") ? "    " + $0.element : $0.element
            } + [")"]
    }

    private static func parameter(_ variable: Server.Variable) -> String {
        let type = variable.enumeration.map { SwiftText.identifier($0.header.name.last, .type) } ?? "String"
        return SwiftText.identifier(variable.name, .label)
            + ": \(type) = \(SwiftText.literal(variable.defaultValue))"
    }

    private static func value(_ variable: Server.Variable) -> String {
        SwiftText.identifier(variable.name, .declaration) + (variable.enumeration == nil ? "" : ".rawValue")
    }

    private static func template(_ server: Server) -> String {
        let text = server.url.map { piece in
            switch piece {
            case .literal(let text): text
            case .variable(let index): "{\(server.variables[checked: index]?.wireName ?? "")}"
            }
        }
        return DocumentationText(text.joined().replacing("`", with: "")).joined
    }
}

extension Array {
    /// The element at an index of another value of the model, nil outside the array.
    subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
