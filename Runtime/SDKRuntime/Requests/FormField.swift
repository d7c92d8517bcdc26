/// How one field of an `application/x-www-form-urlencoded` body is written.
///
/// Source: <https://spec.openapis.org/oas/v3.1.2#encoding-object>
public struct FormField: Sendable, Hashable {
    /// The field's name on the wire.
    public let name: String
    /// As in a query, with a space as `+`.
    public let style: QueryStyle
    /// Whether items and fields are pairs of their own.
    public let explode: Bool
    /// The value as JSON text instead.
    public let isJSON: Bool

    /// Describes a field.
    public init(_ name: String, style: QueryStyle = .form, explode: Bool = true, isJSON: Bool = false) {
        self.name = name
        self.style = style
        self.explode = explode
        self.isJSON = isJSON
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
                pairs += unstyledPairs(name, value)
            }
        }
        return pairs.joined(separator: "&")
    }

    private func pairs(_ value: JSONValue) throws(ParameterForm.Refusal) -> [String] {
        if isJSON { return value == .null ? [] : [Self.pair(name, Self.text(value))] }
        return try style.pairs(name, ParameterForm(value), explode: explode, encoding: .form)
    }

    private static func unstyledPairs(_ name: String, _ value: JSONValue) -> [String] {
        guard case .array(let items) = value else { return value == .null ? [] : [pair(name, text(value))] }
        return items.filter { $0 != .null }.map { pair(name, text($0)) }
    }

    /// Strings as they are, all else as JSON writes it.
    private static func text(_ value: JSONValue) -> String {
        if case .string(let text) = value { return text }
        return value.jsonText
    }

    private static func pair(_ name: String, _ text: String) -> String {
        "\(PairEncoding.form.name(name))=\(PairEncoding.form.value(text))"
    }
}
