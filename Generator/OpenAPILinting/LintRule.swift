import Diagnostics

/// Something that a document may say, and whoever keeps it would rather know.
protocol LintRule: Sendable {
    static var rule: DiagnosticRule { get }
    /// False for what is a matter of taste: such a rule is checked where it is asked for.
    static var isOnByDefault: Bool { get }

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog)
}

extension LintRule {
    static var isOnByDefault: Bool { true }

    /// The candidate that a misspelt word probably means; not looked for among very many.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        candidates.count > 500 ? nil : Suggestion.nearest(to: word, among: candidates)
    }

    static func message(_ text: String, hint: String? = nil) -> DiagnosticMessage {
        DiagnosticMessage(rule, text, hint: hint)
    }
}
