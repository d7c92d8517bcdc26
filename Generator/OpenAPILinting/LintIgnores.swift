package import Diagnostics
import OpenAPIModel
import YAMLModel

/// The rules that `x-specsmith-ignore` turns off for parts of a document.
package struct LintIgnores: Sendable {
    static let key = "x-specsmith-ignore"

    static let unknownRule = DiagnosticRule(
        "ignore-unknown-rule",
        .warning,
        "x-specsmith-ignore names a rule that does not exist",
        explanation: """
            `x-specsmith-ignore` beside the keys of an object turns off the named rules for that object and what is
            written in it. This one names no rule, so nothing is turned off.

            ```yaml
            /pets/:
              x-specsmith-ignore: [path-trailing-slash]   # the id, as it ends a finding in brackets
            ```

            Errors cannot be ignored: without what they are about, there is no SDK.
            """
    )

    /// Where some rules are off.
    struct Entry: Sendable {
        let rules: [Located<String>]
        /// Of the object, and of the key under which it stands.
        let ranges: [SourceRange]
    }

    private let byRule: [String: [SourceRange]]

    init(_ entries: [Entry], knownRules: [String], reporting log: inout DiagnosticLog) {
        var byRule: [String: [SourceRange]] = [:]
        let known = Set(knownRules)
        for entry in entries {
            for rule in entry.rules {
                byRule[rule.value, default: []] += entry.ranges
                guard !known.isEmpty, !known.contains(rule.value) else { continue }
                let nearest = Suggestion.nearest(to: rule.value, among: knownRules)
                log.report(
                    DiagnosticMessage(
                        Self.unknownRule,
                        "there is no rule '\(rule.value)' to ignore",
                        hint: nearest.map { "did you mean '\($0)'?" } ?? "see 'specsmith explain --list'"
                    ),
                    at: rule.range
                )
            }
        }
        self.byRule = byRule
    }

    /// Whether a finding is one that the document wants ignored; an error never is.
    package func covers(_ finding: Diagnostic) -> Bool {
        guard finding.severity < .error, let ranges = byRule[finding.rule.id] else { return false }
        return ranges.contains { $0.contains(finding.range) }
    }
}

extension LintIgnores.Entry {
    /// What the extensions of an object say, if anything; the key takes a rule or a list of rules.
    init?(_ extensions: [Extension], ranges: [SourceRange]) {
        guard let node = extensions.first(where: { $0.name == LintIgnores.key })?.value else { return nil }
        let nodes = node.sequence ?? [node]
        self.init(
            rules: nodes.compactMap { node in node.string.map { Located($0, at: node.range) } },
            ranges: ranges
        )
    }
}

extension SourceRange {
    fileprivate func contains(_ other: SourceRange) -> Bool {
        file == other.file && start <= other.start && other.end <= end
    }
}
