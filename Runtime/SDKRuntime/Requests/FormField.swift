import JSONCoding

/// How one field of an `application/x-www-form-urlencoded` body is written.
///
/// Source: <https://spec.openapis.org/oas/v3.1.2#encoding-object>
public struct FormField: Sendable, Hashable {
    /// The field's name on the wire.
    public let name: String
    private let coding: Coding

    private enum Coding: Hashable {
        case style(QueryStyle, explode: Bool, allowReserved: Bool)
        case json
    }

    /// A field in a style of parameters, with a space as `+`; `explode` has items and fields in pairs of their own.
    public init(
        _ name: String,
        style: QueryStyle = .form,
        explode: Bool = true,
        allowReserved: Bool = false
    ) {
        self.name = name
        coding = .style(style, explode: explode, allowReserved: allowReserved)
    }

    /// A field that is JSON text, the items of an array each.
    public static func json(_ name: String) -> FormField { FormField(name, .json) }

    private init(_ name: String, _ coding: Coding) {
        self.name = name
        self.coding = coding
    }

    /// The text of a whole body.
    static func encode(_ value: JSONValue, fields: [FormField]) throws(ParameterForm.Refusal) -> String {
        guard case .object(let members) = value else {
            throw ParameterForm.Refusal(reason: "only an object can be sent as a form")
        }
        var pairs: [String] = []
        for (name, value) in members {
            if let field = fields.first(where: { $0.name == name }) {
                pairs += try field.pairs(value)
            } else {
                pairs += Self.pairs(name, value) { value in value.plainText }
            }
        }
        return pairs.joined(separator: "&")
    }

    private func pairs(_ value: JSONValue) throws(ParameterForm.Refusal) -> [String] {
        switch coding {
        case .style(let style, let explode, let allowReserved):
            return try style.pairs(
                name,
                ParameterForm(value),
                explode: explode,
                encoding: allowReserved ? .formKeepingReserved : .form
            )
        case .json: return Self.pairs(name, value) { value in value.jsonText }
        }
    }

    /// An item of an array is a pair of its own; null is none.
    private static func pairs(_ name: String, _ value: JSONValue, text: (JSONValue) -> String) -> [String] {
        var values = [value]
        if case .array(let items) = value { values = items }
        return values.filter { $0 != .null }.map {
            "\(PairEncoding.form.name(name))=\(PairEncoding.form.value(text($0)))"
        }
    }
}

extension JSONValue {
    /// Strings as they are, all else as JSON writes it.
    fileprivate var plainText: String {
        if case .string(let text) = self { return text }
        return jsonText
    }
}
