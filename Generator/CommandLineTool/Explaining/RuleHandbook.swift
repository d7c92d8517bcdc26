import ArgumentParser
import ChangeModel
import Diagnostics

/// All rules of one kind as a page of Markdown, each under a heading of its own.
enum RuleHandbook {
    /// The rules that a page is about.
    enum Subject: String, ExpressibleByArgument, CaseIterable, Sendable {
        case diagnostics, changes
    }

    static func page(_ subject: Subject) -> String {
        switch subject {
        case .diagnostics: diagnostics(RuleCatalog.diagnostics.sorted { $0.id < $1.id })
        case .changes: changes(RuleCatalog.changes.sorted { $0.id < $1.id })
        }
    }

    private static func diagnostics(_ rules: [DiagnosticRule]) -> String {
        let introduction = """
            # Diagnostics

            What `specsmith` finds in documents, in `sdk.yaml` and in policies. `specsmith explain ID` prints one of
            these.

            | id | severity | |
            |---|---|---|

            """
        let rows = rules.map { "| [\($0.id)](#\($0.id)) | \($0.severity.rawValue) | \(cell($0.summary)) |\n" }
        let sections = rules.map {
            "\n## \($0.id)\n\n\(opened($0.summary)) (\($0.severity.rawValue)).\n\n\(RulePage.trimmed($0.explanation))\n"
        }
        return introduction + rows.joined() + sections.joined()
    }

    private static func changes(_ rules: [ChangeRule]) -> String {
        var text = """
            # Changes

            What `specsmith diff` finds between two versions, and what each means on the wire, in the source of callers
            and in behaviour. Most rules about schemas mean one thing in requests and another in responses. A policy
            refers to a rule by its id; `specsmith explain ID` prints one of these.

            """
        for area in ChangeRule.Area.allCases {
            let members = rules.filter { $0.area == area }
            guard !members.isEmpty else { continue }
            text += "\n## Changes of \(area.plural)\n\n"
            text += "| id | wire | source | behaviour | |\n|---|---|---|---|---|\n"
            for rule in members {
                let verdicts = Axis.allCases.map { cell(rule, $0) }.joined(separator: " | ")
                text += "| [\(rule.id)](#\(rule.id)) | \(verdicts) | \(cell(rule.summary)) |\n"
            }
            for rule in members {
                text +=
                    "\n### \(rule.id)\n\n\(opened(rule.summary)).\n\n\(RulePage.trimmed(rule.explanation))\n"
            }
        }
        return text
    }

    /// Begins a sentence, unless with a keyword such as `oneOf`.
    private static func opened(_ summary: String) -> String {
        let word = summary.prefix { $0 != " " }
        return word == word.lowercased() ? summary.prefix(1).uppercased() + summary.dropFirst() : summary
    }

    /// `breaking / safe`: in requests and in responses, where they differ.
    private static func cell(_ rule: ChangeRule, _ axis: Axis) -> String {
        switch rule.scope {
        case .anywhere(let verdicts), .request(let verdicts), .response(let verdicts):
            shown(verdicts[axis])
        case .both(let request, let response):
            if request[axis] == response[axis] {
                shown(request[axis])
            } else {
                "\(shown(request[axis])) in requests, \(shown(response[axis])) in responses"
            }
        }
    }

    private static func shown(_ verdict: Verdict) -> String {
        verdict == .unaffected ? "–" : verdict.rawValue
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}

extension ChangeRule.Area {
    fileprivate var plural: String {
        switch self {
        case .requestBody: "request bodies"
        case .sdk: "the SDK's declarations"
        case .security: "security"
        case .document: "the document as a whole"
        case .server, .tag, .path, .operation, .parameter, .response, .header, .schema, .component, .callback,
            .webhook:
            rawValue + "s"
        }
    }
}
