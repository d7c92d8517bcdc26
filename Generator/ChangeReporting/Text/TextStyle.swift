import ChangeModel

/// ANSI sequences, or nothing.
struct TextStyle: Sendable {
    let usesColor: Bool

    enum Use {
        case heading, strong, faint, added, removed, hint
        case verdict(Verdict)

        fileprivate var code: String {
            switch self {
            case .heading: "1;34"
            case .strong: "1"
            case .faint: "90"
            case .added: "32"
            case .removed: "31"
            case .hint: "36"
            case .verdict(.breaking): "1;31"
            case .verdict(.warning): "1;33"
            case .verdict(.safe): "32"
            case .verdict(.unaffected): "90"
            }
        }
    }

    func callAsFunction(_ use: Use, _ text: String) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(use.code)m\(text)\u{1B}[0m" : text
    }
}
