import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

/// Plans the static members of the client's `Server` type.
enum ServerPlanning {
    static func plan(_ document: Document, reporting log: inout DiagnosticLog) -> [SDKModel.Server] {
        var scope = NameScope(reserved: ReservedNames.members.union(["location", "url"]))
        let names = scope.names(
            for: document.servers.enumerated().map { index, server in
                let name = name(of: server, at: index)
                return NameScope.Candidate(
                    source: name,
                    proposed: SwiftNaming.lowerCamel(name),
                    range: server.range
                )
            },
            reporting: &log
        )
        var types = NameScope(reserved: ReservedNames.types, suffix: "Value")
        return zip(document.servers, names).map { server, name in
            plan(server, name: name, types: &types, reporting: &log)
        }
    }

    /// `name` (3.2), `x-name`, else `production` for the first and `server2`, … for the others.
    private static func name(of server: OpenAPIModel.Server, at index: Int) -> String {
        if let name = server.name?.value, !name.isEmpty { return name }
        for key in ["x-name", "x-server-name", "x-displayName"] {
            if let name = server.extensions.first(where: { $0.name == key })?.value.string, !name.isEmpty {
                return name
            }
        }
        return index == 0 ? "production" : "server\(index + 1)"
    }

    private static func plan(
        _ server: OpenAPIModel.Server,
        name: SwiftIdentifier,
        types: inout NameScope,
        reporting log: inout DiagnosticLog
    ) -> SDKModel.Server {
        var scope = NameScope()
        let identifiers = scope.names(
            for: server.variables.map {
                NameScope.Candidate(
                    source: $0.name,
                    proposed: SwiftNaming.lowerCamel($0.name),
                    range: $0.nameRange
                )
            },
            reporting: &log
        )
        let variables = zip(server.variables, identifiers).map { variable, identifier in
            plan(variable, identifier, types: &types, reporting: &log)
        }
        let words = SchemaDocumentation.split(server.description?.value)
        let url = server.url.value
        return SDKModel.Server(
            name: name,
            documentation: Documentation(summary: words.summary, discussion: words.discussion),
            url: pieces(url, names: server.variables.map(\.name)),
            variables: variables,
            isRelative: !url.contains("://") && !url.hasPrefix("{"),
            origin: server.range
        )
    }

    private static func plan(
        _ variable: Named<ServerVariable>,
        _ identifier: SwiftIdentifier,
        types: inout NameScope,
        reporting log: inout DiagnosticLog
    ) -> SDKModel.Server.Variable {
        let words = SchemaDocumentation.split(variable.value.description?.value)
        let documentation = Documentation(summary: words.summary, discussion: words.discussion)
        let fallback = variable.value.default.value
        guard let values = variable.value.enum?.value, !values.isEmpty else {
            return SDKModel.Server.Variable(
                wireName: variable.name,
                name: identifier,
                enumeration: nil,
                defaultValue: .string(fallback),
                documentation: documentation
            )
        }
        let typeName = types.claim(
            NameScope.Candidate(
                source: variable.name,
                proposed: SwiftNaming.typeName(variable.name),
                range: variable.nameRange
            ),
            reporting: &log
        )
        let annotations = EnumerationAnnotations(extensions: variable.value.extensions)
        var scope = NameScope(reserved: ReservedNames.cases)
        let names = scope.names(
            for: values.enumerated().map { index, value in
                NameScope.Candidate(
                    source: value.value,
                    proposed: annotations.name(at: index) ?? SwiftNaming.lowerCamel(value.value),
                    range: value.range
                )
            },
            reporting: &log
        )
        let cases = zip(values, names).enumerated().map { index, entry in
            EnumerationType.Case(
                name: entry.1,
                value: .string(entry.0.value),
                documentation: Documentation(summary: annotations.description(at: index)),
                origin: entry.0.range
            )
        }
        let chosen = cases.first { $0.value == .string(fallback) }
        return SDKModel.Server.Variable(
            wireName: variable.name,
            name: identifier,
            enumeration: EnumerationType(
                header: TypeHeader(
                    name: TypeName([typeName]),
                    documentation: documentation,
                    deprecation: nil,
                    nested: [],
                    origin: variable.value.range
                ),
                rawType: .string,
                cases: cases,
                knownValuesName: SwiftIdentifier("knownValues") ?? typeName
            ),
            defaultValue: chosen.map { .member($0.name) } ?? .string(fallback),
            documentation: documentation
        )
    }

    /// Splits at declared variables; other braces stay as they are.
    ///
    /// No slash at the end.
    private static func pieces(_ url: String, names: [String]) -> [SDKModel.Server.Piece] {
        var pieces: [SDKModel.Server.Piece] = []
        var rest = Substring(url)
        var literal = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            literal += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            if let index = names.firstIndex(of: name) {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                pieces.append(.variable(index))
                literal = ""
            } else {
                literal += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        literal += rest
        while literal.hasSuffix("/") { literal.removeLast() }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }
}
