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
    /// `color%5BR%5D=100`. Objects in objects have a bracket each (`a[b][c]=1`), an array has empty ones
    /// (`a[]=1`) and with objects in it its indices (`a[0][b]=1`), as most servers read it: OpenAPI leaves that
    /// undefined. In a query, arrays of primitives in an object repeat the name. Primitives as `form`.
    case deepObject

    /// `name=value` pairs, encoded, without separators between them.
    func pairs(
        _ name: String,
        _ form: ParameterForm,
        explode: Bool,
        encoding: PairEncoding
    ) throws(ParameterForm.Refusal) -> [String] {
        try fields(name, form, explode: explode, encoding: encoding).map { "\($0.name)=\($0.value)" }
    }

    /// Names and values, encoded.
    func fields(
        _ name: String,
        _ form: ParameterForm,
        explode: Bool,
        encoding: PairEncoding
    ) throws(ParameterForm.Refusal) -> [(name: String, value: String)] {
        let key = encoding.name(name)
        switch form {
        case .undefined: return []
        case .text(let text): return [(key, encoding.value(text))]
        case .list(let items) where self == .deepObject:
            return try deepItems(name, items, encoding, repeatsName: false)
        case .list(let items):
            let texts = try ParameterForm.texts(of: items)
            if texts.isEmpty { return [] }
            if explode { return texts.map { (key, encoding.value($0)) } }
            return [(key, try joined(texts, encoding))]
        case .fields(let fields) where self == .deepObject:
            return try deepFields(name, fields, encoding)
        case .fields(let fields):
            let texts = try ParameterForm.texts(of: fields)
            if texts.isEmpty { return [] }
            if explode { return texts.map { (encoding.name($0.name), encoding.value($0.text)) } }
            return [(key, try joined(texts.flatMap { [$0.name, $0.text] }, encoding))]
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

    private func deepFields(
        _ prefix: String,
        _ fields: [ParameterForm.Field],
        _ encoding: PairEncoding
    ) throws(ParameterForm.Refusal) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        for field in fields {
            let name = "\(prefix)[\(field.name)]"
            switch field.value {
            case .undefined: continue
            case .text(let text): result.append((encoding.name(name), encoding.value(text)))
            case .list(let items):
                result += try deepItems(name, items, encoding, repeatsName: encoding.isOfURL)
            case .fields(let inner): result += try deepFields(name, inner, encoding)
            }
        }
        return result
    }

    private func deepItems(
        _ name: String,
        _ items: [ParameterForm],
        _ encoding: PairEncoding,
        repeatsName: Bool
    ) throws(ParameterForm.Refusal) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        for (index, item) in items.enumerated() {
            switch item {
            case .undefined: continue
            case .text(let text):
                result.append((encoding.name(repeatsName ? name : name + "[]"), encoding.value(text)))
            case .list:
                throw ParameterForm.Refusal(reason: "an array within an array has no form in a parameter")
            case .fields(let fields): result += try deepFields("\(name)[\(index)]", fields, encoding)
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
    case formKeepingReserved
    /// As it is, for what is not in a URL or form.
    case none

    /// A query, a path or a cookie.
    var isOfURL: Bool {
        switch self {
        case .url, .urlKeepingReserved: true
        case .form, .formKeepingReserved, .none: false
        }
    }

    func name(_ text: String) -> String {
        switch self {
        case .url, .urlKeepingReserved: PercentEncoding.encode(text)
        case .form, .formKeepingReserved: PercentEncoding.encode(text, allowed: .form)
        case .none: text
        }
    }

    func value(_ text: String) -> String {
        switch self {
        case .url: PercentEncoding.encode(text)
        case .urlKeepingReserved, .formKeepingReserved: PercentEncoding.encode(text, allowed: .reserved)
        case .form: PercentEncoding.encode(text, allowed: .form)
        case .none: text
        }
    }

    /// A value in a list whose separator must stay told apart from the same character in the value.
    func item(_ text: String) -> String {
        switch self {
        case .urlKeepingReserved, .formKeepingReserved:
            PercentEncoding.encode(text, allowed: .reservedInList)
        case .url, .form, .none: value(text)
        }
    }
}
