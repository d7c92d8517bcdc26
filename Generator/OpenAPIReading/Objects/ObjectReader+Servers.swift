import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// The servers of a document, path item or operation; one whose address has gaps is left out.
    mutating func servers(of object: ObjectNode) -> [Server] {
        if version == .v2_0 { return swaggerServers(of: object) }
        return list("servers", of: object)?.elements.compactMap { server($0.node, at: $0.location) } ?? []
    }

    mutating func server(_ node: YAMLNode, at location: DocumentLocation) -> Server? {
        guard let object = object(node, .server, at: location),
            let url = requiredString("url", of: object)
        else { return nil }
        let variables = named("variables", of: object) { $0.serverVariable($1, at: $2) }
        let used = variableNames(in: url)
        let declared = Set(object.entry("variables")?.value.mapping?.entries.map(\.key) ?? [])
        let undefined = used.filter { !declared.contains($0) }
        for name in undefined {
            report(.serverVariableUndefined(name, among: variables.map(\.name)), at: url.range)
        }
        for variable in variables where !used.contains(variable.name) {
            report(.serverVariableUnused(variable.name), at: variable.nameRange)
        }
        guard undefined.isEmpty else { return nil }
        return Server(
            url: url,
            name: string("name", of: object),
            description: string("description", of: object),
            variables: variables,
            extensions: object.extensions,
            range: object.range
        )
    }

    /// The names in braces, in order of appearance.
    private func variableNames(in url: Located<String>) -> [String] {
        url.value.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            piece.firstIndex(of: "}").map { String(piece[..<$0]) }
        }
    }

    private mutating func serverVariable(_ node: YAMLNode, at location: DocumentLocation) -> ServerVariable? {
        guard let object = object(node, .serverVariable, at: location) else { return nil }
        var values = strings("enum", of: object)
        if let empty = values, empty.value.isEmpty {
            report(.serverVariableEnumEmpty(location.pointer.last ?? ""), at: empty.range)
            values = nil
        }
        let declared = requiredString("default", of: object)
        guard let value = declared ?? values?.value.first else { return nil }
        if let values, !values.value.contains(where: { $0.value == value.value }) {
            report(.serverVariableDefaultNotInEnum(value.value), at: value.range)
        }
        return ServerVariable(
            enum: values,
            default: value,
            description: string("description", of: object),
            extensions: object.extensions,
            range: object.range
        )
    }
}
