import ChangeModel

/// Where a change that breaks nobody is listed.
enum ChangelogSection: String, CaseIterable {
    case added = "Added"
    case changed = "Changed"
    case deprecated = "Deprecated"
    case removed = "Removed"
    case withoutEffect = "Without effect"

    init(_ rule: ChangeRule, _ verdict: Verdict) {
        guard verdict > .unaffected else {
            self = .withoutEffect
            return
        }
        switch (rule.kind, rule.action) {
        case (.lifecycle, .add), (.lifecycle, .change), (.lifecycle, .narrow): self = .deprecated
        case (.existence, .add), (.value, .add), (.security, .add): self = .added
        case (.existence, .remove), (.value, .remove), (.security, .remove): self = .removed
        default: self = .changed
        }
    }
}
