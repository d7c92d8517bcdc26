import ChangeModel
import Templating

/// The page.
struct PageView {
    let title: String
    let style: PageStyleView
    let script: PageScriptView
    let hasSteps: Bool
    let steps: [ChoiceView]
    let tags: [ChoiceView]
    let areas: [ChoiceView]
    let reports: [ReportView]
    let rules: [RuleView]

    init(_ reports: [ReportView], title: String, index: PageIndex) {
        self.title = title
        self.style = PageStyleView()
        self.script = PageScriptView()
        self.hasSteps = reports.count > 1
        self.steps = reports.enumerated().map { ChoiceView(value: String($0.offset), text: $0.element.name) }
        self.tags = index.tags.enumerated().map { ChoiceView(value: String($0.offset), text: $0.element) }
            .sorted { $0.text < $1.text }
        self.areas = index.areas.map { ChoiceView(value: $0.rawValue, text: $0.words) }
        self.reports = reports
        self.rules = index.rules.sorted { $0.id < $1.id }.map { RuleView($0) }
    }
}

/// An option of a list to choose from.
struct ChoiceView {
    let value: String
    let text: String
}

extension ChangeRule.Area {
    /// `request body`, `SDK`.
    fileprivate var words: String {
        switch self {
        case .requestBody: "request body"
        case .sdk: "SDK"
        case .document, .server, .tag, .path, .operation, .parameter, .response, .header, .schema, .security,
            .component, .callback, .webhook:
            rawValue
        }
    }
}
