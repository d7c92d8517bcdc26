extension AbsoluteURL {
    /// The URL that a reference means here (RFC 3986, section 5.2); fragments are dropped.
    func resolving(_ reference: String) throws(Invalid) -> AbsoluteURL {
        var rest = reference[...]
        if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
        if rest.hasPrefix("//") { return try AbsoluteURL("\(scheme):\(rest)").withoutDotSegments }
        if hasScheme(rest) { return try AbsoluteURL(String(rest)).withoutDotSegments }
        var newQuery: String?
        if let mark = rest.firstIndex(of: "?") {
            newQuery = PercentEncoding.completed(String(rest[rest.index(after: mark)...]), allowed: .query)
            rest = rest[..<mark]
        }
        let newPath = PercentEncoding.completed(String(rest), allowed: .path)
        if newPath.isEmpty {
            return AbsoluteURL(scheme: scheme, authority: authority, path: path, query: newQuery ?? query)
        }
        let merged: String
        if newPath.hasPrefix("/") {
            merged = newPath
        } else {
            let directory = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
            merged = directory + newPath
        }
        return AbsoluteURL(scheme: scheme, authority: authority, path: merged, query: newQuery)
            .withoutDotSegments
    }

    private func hasScheme(_ text: Substring) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first else { return false }
        let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= (first | 0x20)
        return isLetter
            && text[..<colon].utf8.allSatisfy {
                PercentEncoding.isUnreserved($0) && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "~")
                    || $0 == UInt8(ascii: "+")
            }
    }

    private var withoutDotSegments: AbsoluteURL {
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return AbsoluteURL(
            scheme: scheme,
            authority: authority,
            path: kept.joined(separator: "/"),
            query: query
        )
    }
}
