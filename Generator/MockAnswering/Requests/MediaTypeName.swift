import OpenAPIModel

/// A media type or range: `application/json; charset=utf-8`, `text/*`.
///
/// Type, subtype and the names of parameters are in lower case. Source: RFC 9110, section 8.3.1.
package struct MediaTypeName: Sendable, Hashable, CustomStringConvertible {
    package let type: String
    package let subtype: String
    package let parameters: [Parameter]

    package struct Parameter: Sendable, Hashable {
        package let name: String
        /// Without the quotes it may stand in.
        package let value: String
    }

    package init(type: String, subtype: String, parameters: [Parameter] = []) {
        self.type = type
        self.subtype = subtype
        self.parameters = parameters
    }

    /// Nil for a text that names no media type.
    package init?(_ text: String) {
        let pieces = HeaderList.pieces(of: text, separator: ";")
        guard let name = pieces.first else { return nil }
        let halves = name.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy(HTTPToken.isToken) else { return nil }
        type = halves[0].lowercased()
        subtype = halves[1].lowercased()
        parameters = pieces.dropFirst().compactMap { piece in
            guard let equals = piece.firstIndex(of: "=") else { return nil }
            return Parameter(
                name: HeaderList.trimmed(piece[..<equals]).lowercased(),
                value: HeaderList.unquoted(HeaderList.trimmed(piece[piece.index(after: equals)...]))
            )
        }
    }

    package func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// `type/subtype` without parameters.
    package var essence: String { type + "/" + subtype }

    package var description: String {
        parameters.reduce(essence) { text, parameter in
            let value =
                HTTPToken.isToken(parameter.value)
                ? parameter.value : HeaderList.quoted(parameter.value)
            return text + "; \(parameter.name)=\(value)"
        }
    }

    package var isJSON: Bool {
        subtype == "json" && (type == "application" || type == "text") || subtype.hasSuffix("+json")
    }

    package var isText: Bool { type == "text" }
    package var isForm: Bool { essence == "application/x-www-form-urlencoded" }
    package var isMultipart: Bool { type == "multipart" }
    package var isEventStream: Bool { essence == "text/event-stream" }

    /// Whether values follow each other in it, with nothing around them.
    ///
    /// Source: <https://spec.openapis.org/oas/v3.2.0#sequential-media-types>
    package var isSequential: Bool { isEventStream || isJSONStream }
    package var isJSONStream: Bool { isJSONLines || isJSONSequence }

    private var isJSONLines: Bool {
        [
            "jsonl", "x-jsonl", "json-lines", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson", "x-ldjson",
            "x-json-stream", "stream+json",
        ].contains(subtype)
    }

    /// Whether each value follows the control character RS (RFC 7464).
    package var isJSONSequence: Bool { subtype == "json-seq" || subtype.hasSuffix("+json-seq") }

    /// Whether a range, or this very type, includes another type; parameters of the range must be met, but for `q`.
    package func includes(_ other: MediaTypeName) -> Bool {
        guard type == "*" || type == other.type else { return false }
        guard subtype == "*" || subtype == other.subtype else { return false }
        return parameters.allSatisfy { wanted in
            guard wanted.name != "q", let value = other.parameter(wanted.name) else { return true }
            return value.lowercased() == wanted.value.lowercased()
        }
    }

    /// How much is fixed: 0 for `*/*`, 1 for `text/*`, 2 for a type, 3 for one with parameters.
    package var precision: Int {
        if type == "*" { return 0 }
        if subtype == "*" { return 1 }
        return parameters.contains { $0.name != "q" } ? 3 : 2
    }
}
