package import Diagnostics

extension SDKConfiguration {
    /// How much the findings of one rule matter to `specsmith lint`.
    package struct LintSetting: Sendable, Hashable {
        /// The rule's id; whether there is such a rule is not known here.
        package let rule: String
        package let level: LintLevel
        /// Of the id.
        package let range: SourceRange

        package init(rule: String, level: LintLevel, range: SourceRange) {
            self.rule = rule
            self.level = level
            self.range = range
        }
    }

    package enum LintLevel: Sendable, Hashable {
        case off
        case severity(Severity)

        /// `off`, `note`, `warning` or `error`.
        package init?(_ text: String) {
            if text == "off" {
                self = .off
            } else if let severity = Severity(rawValue: text) {
                self = .severity(severity)
            } else {
                return nil
            }
        }
    }
}
