import ChangeModel
import SDKModel
import SwiftSpelling

extension ModuleSymbols {
    var clientSymbol: Symbol { type(.struct, client, ["APIClient"]) }

    var serverPath: String { client + ".Server" }

    /// The initialiser that callers use.
    var clientInitializer: Symbol {
        var server = parameter("server", .generated(serverPath))
        if let first = sdk.client.servers.first, !first.isRelative {
            server.defaultValue =
                "." + SwiftText.identifier(first.name, .member) + (first.variables.isEmpty ? "" : "()")
            server.defaultMeaning = first.defaultURL
            server.origin = first.origin
        }
        var parameters = [server]
        if hasCredentials {
            parameters.append(
                parameter("credential", .optional(.generated(client + ".Credential")), default: "nil")
            )
        }
        parameters.append(parameter("transport", .fixed("(any HTTPTransport)?"), default: "nil"))
        parameters.append(
            parameter("configuration", .fixed("ClientConfiguration"), default: "ClientConfiguration()")
        )
        var symbol = initializer(parameters, in: client)
        symbol.origin = sdk.client.servers.first?.origin
        return symbol
    }

    var hasCredentials: Bool {
        sdk.client.securitySchemes.contains { scheme in
            if case .other = scheme.kind { false } else { true }
        }
    }

    func groupType(_ group: OperationGroup) -> Symbol {
        type(.struct, group.typeName.text, in: client, ["APIClient"], origin: group.origin)
    }

    func groupProperty(_ group: OperationGroup) -> Symbol {
        property(
            group.propertyName.text,
            in: client,
            .generated(path(of: group)),
            .computed,
            origin: group.origin
        )
    }

    var serverSymbol: Symbol { type(.struct, "Server", in: client, ["Sendable", "Hashable"]) }

    /// What `Server` has whatever the document says.
    var fixedServerMembers: [Symbol] {
        [
            property("location", in: serverPath, .fixed("ServerLocation"), .constant),
            initializer([parameter("url", .fixed("String"))], in: serverPath),
        ]
    }

    func serverMember(_ server: Server) -> Symbol {
        let result = SwiftType.generated(serverPath)
        var parameters: [Parameter] = []
        if server.isRelative {
            let names = Set(server.variables.map(\.name.text))
            parameters.append(parameter(Self.freeName("baseURL", besides: names), .fixed("String")))
        }
        for variable in server.variables {
            let type = variable.enumeration.map {
                SwiftType.generated(serverPath + "." + $0.header.name.last)
            }
            parameters.append(
                Parameter(
                    key: .variable(variable.wireName),
                    label: variable.name.text,
                    type: type ?? .fixed("String"),
                    defaultValue: SwiftText.literal(variable.defaultValue),
                    origin: server.origin
                )
            )
        }
        var symbol =
            parameters.isEmpty
            ? property(server.name.text, in: serverPath, result, .computed, isStatic: true)
            : method(
                server.name.text,
                in: serverPath,
                Function(parameters: parameters, result: result),
                isStatic: true
            )
        symbol.origin = server.origin
        symbol.meaning = .other("'\(server.template ?? "")'")
        return symbol
    }

    /// The enumerations of server variables, with their paths.
    func enumerations(of server: Server) -> [(type: EnumerationType, path: String)] {
        server.variables.compactMap { variable in
            variable.enumeration.map { ($0, serverPath + "." + $0.header.name.last) }
        }
    }
}

extension Server {
    /// The URL with the defaults of its variables.
    var defaultURL: String {
        var text = ""
        for piece in url {
            switch piece {
            case .literal(let literal): text += literal
            case .variable(let index):
                guard variables.indices.contains(index) else { continue }
                text += variables[index].defaultText
            }
        }
        return text
    }
}

extension Server.Variable {
    /// The default on the wire.
    var defaultText: String {
        switch defaultValue {
        case .string(let text): text
        case .member(let name):
            if case .string(let text)? = enumeration?.cases.first(where: { $0.name == name })?.value {
                text
            } else {
                name.text
            }
        default: SwiftText.literal(defaultValue)
        }
    }
}
