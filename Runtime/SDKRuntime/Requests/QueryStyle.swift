/// How a value stands in a query, a cookie or a field of a form.
///
/// Source: <https://spec.openapis.org/oas/v3.1.2#style-values>
public enum QueryStyle: Sendable, Hashable {
    /// `color=blue&color=black` exploded, else `color=blue,black`; `R=100&G=200`, else `color=R,100,G,200`.
    case form
    /// `color=blue%20black`; exploded as `form`.
    case spaceDelimited
    /// `color=blue%7Cblack`; exploded as `form`.
    case pipeDelimited
    /// `color%5BR%5D=100`. Objects in objects have a bracket each (`a[b][c]=1`), arrays of primitives repeat
    /// the name, as most servers read it: OpenAPI leaves both undefined. Primitives and arrays as `form`.
    case deepObject

    /// `name=value` pairs, encoded, without separators between them.
    func pairs(
        _ name: String,
        _ form: ParameterForm,
        explode: Bool,
        encoding: PairEncoding
    ) throws(ParameterForm.Refusal) -> [String] {
        let key = encoding.name(name)
        switch form {
        case .undefined: return []
        case .text(let text): return ["\(key)=\(encoding.value(text))"]
        case .list(let items):
            let texts = try ParameterForm.texts(of: items)
            if texts.isEmpty { return [] }
            if explode || self == .deepObject { return texts.map { "\(key)=\(encoding.value($0))" } }
            return ["\(key)=\(try joined(texts, encoding))"]
        case .fields(let fields) where self == .deepObject:
            return try deepPairs(name, fields, encoding: encoding)
        case .fields(let fields):
            let texts = try ParameterForm.texts(of: fields)
            if texts.isEmpty { return [] }
            if explode { return texts.map { "\(encoding.name($0.name))=\(encoding.value($0.text))" } }
            return ["\(key)=\(try joined(texts.flatMap { [$0.name, $0.text] }, encoding))"]
        }
    }

    private func joined(_ texts: [String], _ encoding: PairEncoding) throws(ParameterForm.Refusal) -> String {
        let delimiter: String
        switch self {
        case .form, .deepObject: return texts.map(encoding.item).joined(separator: ",")
        case .spaceDelimited: delimiter = " "
        case .pipeDelimited: delimiter = "|"
        }
        guard !texts.contains(where: { $0.contains(delimiter) }) else {
            throw ParameterForm.Refusal(
                reason: "an item contains '\(delimiter)', which separates the items in this style"
            )
        }
        return texts.map(encoding.item).joined(separator: encoding.name(delimiter))
    }

    private func deepPairs(
        _ prefix: String,
        _ fields: [ParameterForm.Field],
        encoding: PairEncoding
    ) throws(ParameterForm.Refusal) -> [String] {
        var result: [String] = []
        for field in fields {
            let name = "\(prefix)[\(field.name)]"
            switch field.value {
            case .undefined: continue
            case .text(let text): result.append("\(encoding.name(name))=\(encoding.value(text))")
            case .list(let items):
                let texts = try ParameterForm.texts(of: items)
                result += texts.map { "\(encoding.name(name))=\(encoding.value($0))" }
            case .fields(let inner): result += try deepPairs(name, inner, encoding: encoding)
            }
        }
        return result
    }
}

/// How names and values of pairs are encoded.
enum PairEncoding {
    case url
    case urlKeepingReserved
    /// `application/x-www-form-urlencoded`.
    case form

    func name(_ text: String) -> String {
        PercentEncoding.encode(text, allowed: self == .form ? .form : .unreserved)
    }

    func value(_ text: String) -> String {
        switch self {
        case .url: PercentEncoding.encode(text)
        case .urlKeepingReserved: PercentEncoding.encode(text, allowed: .reserved)
        case .form: PercentEncoding.encode(text, allowed: .form)
        }
    }

    /// A value in a list whose separator must stay told apart from the same character in the value.
    func item(_ text: String) -> String {
        self == .urlKeepingReserved ? PercentEncoding.encode(text, allowed: .reservedInList) : value(text)
    }
}
