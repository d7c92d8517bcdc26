/// How a value stands in a path or header.
///
/// Source: <https://spec.openapis.org/oas/v3.1.2#style-values>, RFC 6570 sections 3.2.2, 3.2.5, 3.2.7.
public enum PathStyle: Sendable, Hashable {
    /// `blue,black`; `R=100,G=200`.
    case simple
    /// `.blue.black`; `.R=100.G=200`.
    case label
    /// `;color=blue;color=black`; `;R=100;G=200`.
    case matrix

    /// The text of a path, percent-encoded; nil for an undefined or empty value.
    func expand(
        _ name: String,
        _ form: ParameterForm,
        explode: Bool
    ) throws(ParameterForm.Refusal) -> String? {
        let encode: (String) -> String = { PercentEncoding.encode($0) }
        let key = encode(name)
        switch form {
        case .undefined: return nil
        case .text(let text): return expandPrimitive(key, encode(text))
        case .list(let items):
            let texts = try ParameterForm.texts(of: items).map(encode)
            if texts.isEmpty { return nil }
            switch self {
            case .simple: return texts.joined(separator: ",")
            case .label: return "." + texts.joined(separator: explode ? "." : ",")
            case .matrix where explode: return texts.map { ";\(key)=\($0)" }.joined()
            case .matrix: return ";\(key)=" + texts.joined(separator: ",")
            }
        case .fields(let fields):
            let texts = try ParameterForm.texts(of: fields).map { (encode($0.name), encode($0.text)) }
            if texts.isEmpty { return nil }
            let flat = texts.map { "\($0),\($1)" }.joined(separator: ",")
            switch self {
            case .simple: return explode ? texts.map { "\($0)=\($1)" }.joined(separator: ",") : flat
            case .label: return explode ? texts.map { ".\($0)=\($1)" }.joined() : "." + flat
            case .matrix: return explode ? texts.map { ";\($0)=\($1)" }.joined() : ";\(key)=" + flat
            }
        }
    }

    private func expandPrimitive(_ key: String, _ text: String) -> String {
        switch self {
        case .simple: text
        case .label: "." + text
        case .matrix: text.isEmpty ? ";\(key)" : ";\(key)=\(text)"
        }
    }
}

extension ParameterForm {
    /// The text of a header in simple style, nothing percent-encoded; nil for an undefined or empty value.
    func headerText(explode: Bool) throws(Refusal) -> String? {
        switch self {
        case .undefined: return nil
        case .text(let text): return text
        case .list(let items):
            let texts = try Self.texts(of: items)
            return texts.isEmpty ? nil : texts.joined(separator: ",")
        case .fields(let fields):
            let separator = explode ? "=" : ","
            let texts = try Self.texts(of: fields).map { $0.name + separator + $0.text }
            return texts.isEmpty ? nil : texts.joined(separator: ",")
        }
    }
}
