/// A media type as headers carry it: `application/vnd.api+json; charset=utf-8`.
///
/// Source: RFC 9110, section 8.3.1.
public struct MediaType: Sendable, Hashable, CustomStringConvertible {
    /// Lower case, without parameters: `application/vnd.api+json`.
    public let essence: String
    /// The `charset` parameter, lower case.
    public let charset: String?

    /// Reads the value of a `Content-Type` field; nil if it has not the form `type/subtype`.
    public init?(_ text: String) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        let essence = parts.first.map { Self.trimmed($0).lowercased() } ?? ""
        let halves = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.essence = essence
        self.charset = parts.dropFirst().lazy.compactMap(Self.charset).first
    }

    /// True for `application/json`, `text/json` and every type with the suffix `+json`.
    public var isJSON: Bool {
        essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
    }

    /// True for JSON texts each behind a record separator (RFC 7464), and every type with that suffix (RFC 8091).
    public var isJSONSequence: Bool { essence == "application/json-seq" || essence.hasSuffix("+json-seq") }

    /// True for the names under which a JSON value a line is sent.
    public var isJSONLines: Bool { Self.jsonLines.contains(essence) }

    private static let jsonLines: Set<String> = [
        "application/jsonl", "application/jsonlines", "application/json-lines", "application/ndjson",
        "application/stream+json", "application/x-json-stream", "application/x-jsonl",
        "application/x-jsonlines", "application/x-ldjson", "application/x-ndjson", "text/jsonl",
    ]

    /// Whether the type is the one a document names, ranges (`text/*`, `*/*`) included; parameters do not count.
    public func matches(_ pattern: String) -> Bool { specificity(of: pattern) != nil }

    /// 2 for the type itself, 1 for `type/*`, 0 for `*/*`.
    func specificity(of pattern: String) -> Int? {
        guard let wanted = MediaType(pattern)?.essence else { return nil }
        if wanted == essence { return 2 }
        if wanted == "*/*" { return 0 }
        return wanted.hasSuffix("/*") && essence.hasPrefix(wanted.dropLast()) ? 1 : nil
    }

    /// What servers say of JSON when they do not think of it.
    var isUsualMislabel: Bool { essence.hasPrefix("text/") || essence == "application/octet-stream" }

    /// As it is written in a header.
    public var description: String { charset.map { "\(essence); charset=\($0)" } ?? essence }

    private static func charset(_ parameter: Substring) -> String? {
        guard let equals = parameter.firstIndex(of: "="),
            trimmed(parameter[..<equals]).lowercased() == "charset"
        else { return nil }
        var value = trimmed(parameter[parameter.index(after: equals)...])
        if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
            value = value.dropFirst().dropLast()
        }
        return value.isEmpty ? nil : value.lowercased()
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " || $0 == "\t" }
        let trailing = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
        return start.dropLast(trailing)
    }
}
