import OpenAPIModel

/// Names for operations that have none in the document.
enum OperationNaming {
    /// `getAById` for `GET /a/{id}`, `getAId` for `GET /a/id`.
    static func name(method: String, path: String) -> String {
        var words = [method.lowercased()]
        for segment in path.split(separator: "/") {
            var rest = Substring(segment)
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                if open > rest.startIndex { words.append(SwiftNaming.upperCamel(String(rest[..<open]))) }
                words.append("By" + SwiftNaming.upperCamel(String(rest[rest.index(after: open)..<close])))
                rest = rest[rest.index(after: close)...]
            }
            if !rest.isEmpty, rest.contains(where: { $0.isLetter || $0.isNumber }) {
                words.append(SwiftNaming.upperCamel(String(rest)))
            }
        }
        let joined = words.joined()
        return words.count == 1 ? joined + "Root" : joined
    }
}
