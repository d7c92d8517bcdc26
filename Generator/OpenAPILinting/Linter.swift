package import Diagnostics
package import OpenAPIModel

/// Checks a document by the linter's rules, beyond what reading it and planning its SDK find.
package enum Linter {
    /// Reports what the rules find; `optional` are the ids of rules that are not on by themselves.
    ///
    /// `knownRules`: every id that `x-specsmith-ignore` may name. What it ignores is for the caller to leave out, as that
    /// is about the findings of all stages.
    package static func lint(
        _ document: Document,
        optional: Set<String> = [],
        knownRules: [String] = [],
        reporting log: inout DiagnosticLog
    ) -> LintIgnores {
        let survey = DocumentSurvey(document)
        for check in LintRules.checks where check.isOnByDefault || optional.contains(check.rule.id) {
            check.check(survey, reporting: &log)
        }
        return LintIgnores(survey.ignores, knownRules: knownRules, reporting: &log)
    }
}
