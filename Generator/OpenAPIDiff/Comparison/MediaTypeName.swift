/// A media type or range as a key of `content` (RFC 9110, section 8.3.1), for comparison.
struct MediaTypeName: Hashable {
    /// Lower case, without parameters: `application/json`.
    let base: String
    /// Lower case names, in the order of the names, without those that change nothing.
    let parameters: [String]

    init(_ text: String) {
        let parts = text.split(separator: ";").map { $0.trimmed }
        base = parts.first?.lowercased() ?? ""
        parameters = parts.dropFirst().filter { !$0.isEmpty && !Self.isNeutral($0.lowercased()) }
            .map { part in
                guard let equals = part.firstIndex(of: "=") else { return part.lowercased() }
                return part[..<equals].lowercased() + part[equals...]
            }
            .sorted()
    }

    /// Weights choose among answers, and UTF-8 is what everybody sends who says nothing.
    private static func isNeutral(_ parameter: String) -> Bool {
        parameter.hasPrefix("q=") || parameter == "charset=utf-8" || parameter == "charset=\"utf-8\""
    }

    /// Whether everything of this type is of the other one too: `application/problem+json` is `application/json`,
    /// and everything is `*/*`.
    func isKind(of other: MediaTypeName) -> Bool {
        guard parameters == other.parameters || other.parameters.isEmpty else { return false }
        if base == other.base { return true }
        let own = Self.pieces(base)
        let wide = Self.pieces(other.base)
        if wide.type == "*" { return true }
        guard own.type == wide.type else { return false }
        return wide.subtype == "*" || own.subtype.hasSuffix("+" + wide.subtype)
    }

    private static func pieces(_ base: String) -> (type: Substring, subtype: Substring) {
        guard let slash = base.firstIndex(of: "/") else { return (base[...], "") }
        return (base[..<slash], base[base.index(after: slash)...])
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
