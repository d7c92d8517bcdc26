import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func swaggerScope(of document: ObjectNode) -> SwaggerScope {
        let host = host(of: document)
        let path = basePath(of: document)
        var scope = SwaggerScope()
        if let host, let path {
            scope.hasHost = !host.value.isEmpty
            let text = host.value + path.value
            let range = scope.hasHost ? host.range : path.range
            scope.address = text.isEmpty ? nil : Located(text, at: range)
        }
        scope.schemes = strings("schemes", of: document)?.value ?? []
        scope.documentSchemes = scope.schemes.map(\.value)
        scope.consumes = strings("consumes", of: document)?.value ?? []
        scope.produces = strings("produces", of: document)?.value ?? []
        return scope
    }

    /// What an operation says itself replaces what the document says.
    mutating func swaggerScope(of operation: ObjectNode, in document: SwaggerScope) -> SwaggerScope {
        var scope = document
        if let schemes = strings("schemes", of: operation) { scope.schemes = schemes.value }
        if let consumes = strings("consumes", of: operation) { scope.consumes = consumes.value }
        if let produces = strings("produces", of: operation) { scope.produces = produces.value }
        return scope
    }

    /// Empty when there is none, nil when it cannot be used.
    private mutating func host(of document: ObjectNode) -> Located<String>? {
        guard let host = string("host", of: document) else {
            return document.has("host") ? nil : Located("", at: document.range.beginning)
        }
        var text = Substring(host.value)
        if let mark = host.value.range(ofMark: "://") {
            report(.hostWithScheme(host.value), at: host.range)
            text = host.value[mark.upperBound...]
        } else if text.contains("/") {
            report(.hostWithPath(host.value), at: host.range)
        }
        while text.hasSuffix("/") { text.removeLast() }
        guard isAddress(text, of: host) else { return nil }
        return Located(String(text), at: host.range)
    }

    /// With a slash at its start and none at its end.
    private mutating func basePath(of document: ObjectNode) -> Located<String>? {
        guard let path = string("basePath", of: document) else {
            return Located("", at: document.range.beginning)
        }
        var text = Substring(path.value)
        while text.hasSuffix("/") { text.removeLast() }
        if !text.isEmpty, !text.hasPrefix("/") {
            report(.basePathWithoutSlash(path.value), at: path.range)
            text = "/" + text
        }
        guard isAddress(text, of: path) else { return nil }
        return Located(String(text), at: path.range)
    }

    private mutating func isAddress(_ text: Substring, of written: Located<String>) -> Bool {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        if isPlain, !text.contains("{"), !text.contains("}") { return true }
        report(.addressInvalid(written.value), at: written.range)
        return false
    }

    /// The document's address with each scheme, the safe one first; of an operation only if it names others.
    mutating func swaggerServers(of object: ObjectNode) -> [Server] {
        let isOwn =
            object.kind == .operation && object.has("schemes")
            && swagger.schemes.map(\.value) != swagger.documentSchemes
        guard object.kind == .document || isOwn, let address = swagger.address else { return [] }
        guard swagger.hasHost else {
            return isOwn ? [] : [Server(url: address, range: address.range)]
        }
        for scheme in swagger.schemes where !["http", "https"].contains(scheme.value) {
            report(.schemeNotSupported(scheme.value), at: scheme.range)
        }
        let schemes = ["https", "http"].filter { scheme in
            swagger.schemes.isEmpty ? scheme == "https" : swagger.schemes.contains { $0.value == scheme }
        }
        return schemes.map { scheme in
            Server(url: Located("\(scheme)://\(address.value)", at: address.range), range: address.range)
        }
    }

    mutating func swaggerComponents(of document: ObjectNode) -> Components {
        let schemas = named("definitions", of: document) { $0.schema($1, at: $2) }
        let responses = named("responses", of: document) { $0.response($1, at: $2) }
        let declared = named("parameters", of: document) { $0.swaggerParameter($1, at: $2) }
        var parameters: [Named<Referenceable<Parameter>>] = []
        var bodies: [Named<Referenceable<RequestBody>>] = []
        for entry in declared {
            switch entry.value.value {
            case .parameter(let parameter):
                parameters.append(entry.with(entry.value.with(parameter)))
            case .body(let body):
                bodies.append(entry.with(entry.value.with(requestBody(body))))
            case .field, .unsendable:
                break
            }
        }
        return Components(
            schemas: schemas,
            responses: responses,
            parameters: parameters,
            requestBodies: bodies,
            securitySchemes: named("securityDefinitions", of: document) { $0.securityScheme($1, at: $2) },
            range: document.entry("definitions")?.value.range
        )
    }
}

extension Named {
    fileprivate func with<Other>(_ other: Other) -> Named<Other> {
        Named<Other>(name: name, nameRange: nameRange, value: other)
    }
}

extension Referenceable {
    /// What was made of the value, at the same place.
    func with<Other>(_ other: Other) -> Referenceable<Other> {
        Referenceable<Other>(reference: reference, location: location, value: Boxed(other))
    }
}

extension String {
    /// Where a text first stands.
    fileprivate func range(ofMark mark: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
            start = index(after: start)
        }
        return nil
    }
}
