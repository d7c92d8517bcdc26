import Diagnostics
import OpenAPIReading
import SDKConfiguration
import SDKPlanning
import YAMLReading

/// The rules of all stages.
enum RuleCatalog {
    /// Sorted by id.
    static var all: [DiagnosticRule] {
        let rules = [
            YAMLReadingRules.all, OpenAPIReadingRules.all, ConfigurationRules.all, PlanningRules.all,
            CommandLineRules.all,
        ]
        return rules.flatMap(\.self).sorted { $0.id < $1.id }
    }
}
