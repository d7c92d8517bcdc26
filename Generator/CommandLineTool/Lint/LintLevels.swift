import Diagnostics
import OpenAPILinting
import SDKConfiguration

/// How much each rule matters: by itself, as `sdk.yaml` says, and as the command line says, the last of which counts.
struct LintLevels {
    private let levels: [String: SDKConfiguration.LintLevel]
    /// The rules that are off by themselves and were asked for.
    let optional: Set<String>

    /// What a maintainer wants to know, and somebody who only makes an SDK does not.
    private static let own: [String: SDKConfiguration.LintLevel] = [
        "operation-without-id": .severity(.warning)
    ]

    init(
        _ settings: [SDKConfiguration.LintSetting],
        _ arguments: [RuleLevel],
        only: [String],
        reporting log: inout DiagnosticLog
    ) {
        var levels = Self.own
        let known = RuleCatalog.diagnostics.map(\.id)
        for setting in settings {
            if !known.contains(setting.rule) {
                log.report(.unknownLintRule(setting.rule, among: known), at: setting.range)
            } else if Self.cannotLower(setting.rule, to: setting.level) {
                log.report(.errorCannotBeLowered(setting.rule), at: setting.range)
            } else {
                levels[setting.rule] = setting.level
            }
        }
        for argument in arguments { levels[argument.id] = argument.level }
        for id in only where levels[id] == .off { levels[id] = nil }
        let asked = LintRules.optional.filter { id in
            only.contains(id) || levels[id].map { $0 != .off } ?? false
        }
        optional = Set(asked)
        self.levels = levels
    }

    /// Nil for a finding that is not wanted.
    func severity(of finding: Diagnostic) -> Severity? {
        guard finding.severity < .error, let level = levels[finding.rule.id] else { return finding.severity }
        switch level {
        case .off: return nil
        case .severity(let severity): return severity
        }
    }

    /// Whether a rule is one whose findings stop every run.
    static func cannotLower(_ id: String, to level: SDKConfiguration.LintLevel) -> Bool {
        level != .severity(.error)
            && RuleCatalog.diagnostics.contains { $0.id == id && $0.severity == .error }
    }
}
