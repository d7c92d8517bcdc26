import ChangeModel
import HTMLWriting

/// The page of a rule.
struct RuleView {
    let id: String
    /// For the script.
    let area: String
    let summary: String
    let explanation: CommonMarkText

    init(_ rule: ChangeRule) {
        self.id = rule.id
        self.area = rule.area.rawValue
        self.summary = rule.summary
        self.explanation = CommonMarkText(rule.explanation, headingLevel: 3)
    }
}

/// A link to a place of the page.
struct LinkView: Sendable, Hashable {
    let address: String
    let text: String
}
