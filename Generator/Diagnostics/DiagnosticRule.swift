/// One kind of finding: what `explain ID` prints, and the severity its findings have.
///
/// The id alone decides equality: two rules never share one.
package struct DiagnosticRule: Sendable, Hashable {
    /// Stable, kebab case: `reference-not-found`.
    package let id: String
    package let severity: Severity
    /// One line, shown in lists.
    package let summary: String
    /// Markdown: what it means, an example, what to write instead, the source in a specification.
    package let explanation: String

    package init(_ id: String, _ severity: Severity, _ summary: String, explanation: String) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
    }

    package static func == (left: Self, right: Self) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// How much a finding matters.
///
/// An error stops the run before anything is written.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
