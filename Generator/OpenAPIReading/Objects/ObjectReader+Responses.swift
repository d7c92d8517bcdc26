import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// Nil when what stands there is no mapping: then nothing is known of the answers.
    mutating func responses(_ node: YAMLNode, at location: DocumentLocation) -> Responses? {
        guard let object = object(node, .responses, at: location) else { return nil }
        var entries: [ResponseEntry] = []
        for entry in object.entries where !entry.key.hasPrefix("x-") {
            guard let status = statusCodePattern(entry) else { continue }
            guard let response = response(entry.value, at: object.location.appending(entry.key)) else {
                continue
            }
            entries.append(ResponseEntry(status: Located(status, at: entry.keyRange), response: response))
        }
        if object.entries.allSatisfy({ $0.key.hasPrefix("x-") }) {
            report(.responsesEmpty, at: object.range.beginning)
        }
        return Responses(entries: entries, extensions: object.extensions, range: object.range)
    }

    private mutating func statusCodePattern(_ entry: YAMLMapping.Entry) -> StatusCodePattern? {
        let key = entry.key
        if key == "default" { return .default }
        let digits = Array(key.utf8)
        guard digits.count == 3, let first = digits.first, (0x31...0x35).contains(first) else {
            report(.statusInvalid(key), at: entry.keyRange)
            return nil
        }
        if let code = Int(key), key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .exact(code) }
        guard key.dropFirst().lowercased() == "xx" else {
            report(.statusInvalid(key), at: entry.keyRange)
            return nil
        }
        if key.dropFirst() != "XX" { report(.statusRangeLowercase(key), at: entry.keyRange) }
        return .range(Int(first) - 0x30)
    }

    mutating func response(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<Response>? {
        if version == .v2_0 { return swaggerResponse(node, at: location) }
        return referenceable(node, .response, at: location, cache: \.responses) { $0.response($1) }
    }

    private mutating func response(_ object: ObjectNode) -> Response? {
        let description =
            version < .v3_2
            ? requiredString("description", of: object) : string("description", of: object)
        return Response(
            summary: string("summary", of: object),
            description: description,
            headers: headers(of: object),
            content: content(of: object),
            links: named("links", of: object) { $0.link($1, at: $2) },
            extensions: object.extensions,
            range: object.range
        )
    }

    mutating func link(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<Link>? {
        referenceable(node, .link, at: location, cache: \.links) { reader, object in
            Link(
                operationRef: reader.string("operationRef", of: object),
                operationId: reader.string("operationId", of: object),
                parameters: reader.named("parameters", of: object) { _, node, _ in node },
                requestBody: object.entry("requestBody")?.value,
                description: reader.string("description", of: object),
                server: reader.child("server", of: object) { $0.server($1, at: $2) },
                extensions: object.extensions,
                range: object.range
            )
        }
    }
}
