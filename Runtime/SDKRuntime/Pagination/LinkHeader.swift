import HTTPTypes

/// The `Link` header field.
///
/// Source: RFC 8288, section 3.
enum LinkHeader {
    /// The first target whose relation is `next`, as it is written.
    static func next(in headers: HTTPFields) -> String? {
        guard let name = HTTPField.Name("Link") else { return nil }
        return headers[values: name].lazy.compactMap(next).first
    }

    private static func next(in value: String) -> String? {
        var rest = value[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let target = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if relations(&rest).contains("next") { return String(target) }
        }
        return nil
    }

    /// Reads the parameters up to the comma before the next link; of several `rel` the first one counts.
    private static func relations(_ rest: inout Substring) -> [String] {
        var relations: [String]?
        while let separator = rest.first {
            rest.removeFirst()
            if separator == "," { break }
            guard separator == ";" else { continue }
            let name = rest.prefix { !"=;,".contains($0) }
            rest = rest.dropFirst(name.count)
            var value = ""
            if rest.first == "=" {
                rest.removeFirst()
                value = parameterValue(&rest)
            }
            if name.filter({ !$0.isWhitespace }).lowercased() == "rel" {
                relations =
                    relations ?? value.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        return relations ?? []
    }

    private static func parameterValue(_ rest: inout Substring) -> String {
        rest = rest.drop(while: \.isWhitespace)
        guard rest.first == "\"" else {
            let value = rest.prefix { !";,".contains($0) }
            rest = rest.dropFirst(value.count)
            return String(value)
        }
        rest.removeFirst()
        var value = ""
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let escaped = rest.popFirst() {
                value.append(escaped)
            } else {
                value.append(character)
            }
        }
        return value
    }
}
