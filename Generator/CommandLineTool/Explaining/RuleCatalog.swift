import ChangeAssessment
import ChangeModel
import Diagnostics
import DocumentCommands
import MockAnswering
import OpenAPIDiff
import OpenAPILinting
import OpenAPIReading
import OverlayApplying
import SDKConfiguration
import SDKDiff
import SDKPlanning
import YAMLReading

/// The rules of all stages.
enum RuleCatalog {
    /// What `explain` knows a page for.
    enum Entry: Sendable {
        case diagnostic(DiagnosticRule)
        case change(ChangeRule)

        var id: String {
            switch self {
            case .diagnostic(let rule): rule.id
            case .change(let rule): rule.id
            }
        }
    }

    /// Sorted by id.
    static var all: [Entry] {
        (diagnostics.map(Entry.diagnostic) + changes.map(Entry.change)).sorted { $0.id < $1.id }
    }

    static var diagnostics: [DiagnosticRule] {
        let rules = [
            YAMLReadingRules.all, OverlayRules.all, OpenAPIReadingRules.all, ConfigurationRules.all,
            PlanningRules.all, LintRules.all,
            PolicyRules.all, ForwardingRules.all, DocumentCommandRules.all,
            FaultScenarioRules.all,
            CommandLineRules.all,
        ]
        return rules.flatMap(\.self)
    }

    /// Of documents, of declarations and of policies.
    static var changes: [ChangeRule] {
        DocumentChangeRules.all + SymbolChangeRules.all + PolicyChangeRules.all
    }
}
