import Diagnostics
import SDKModel

/// Gives the names of one Swift scope, so that no two things of the document get the same.
///
/// The rule, in this order: a name of the document that is spelt as its Swift name keeps it; else the first in
/// source order has it; a later one gets its distinct spelling (`foo_bar`, `foo_dash_bar`), which depends on
/// no sibling, and a number only where even that is taken.
struct NameScope {
    /// Something to name.
    struct Candidate {
        let source: String
        let proposed: String
        let range: SourceRange?
        /// Spelling that no sibling has, for a collision; nil is the distinct spelling.
        private let spelling: String?

        var fallback: String { spelling ?? SwiftNaming.distinct(source) }

        init(source: String, proposed: String, range: SourceRange?, fallback: String? = nil) {
            self.source = source
            self.proposed = proposed
            self.range = range
            spelling = fallback
        }
    }

    private var taken: [String: SourceRange?] = [:]
    private let reserved: Set<String>
    private let enclosing: [String]
    private let suffix: String
    private let foldsCase: Bool

    /// `suffix` follows a name that is reserved or of an enclosing type; `foldsCase` for names that become files.
    init(
        reserved: Set<String> = [],
        enclosing: [String] = [],
        suffix: String = "_",
        foldsCase: Bool = false
    ) {
        self.reserved = reserved
        self.enclosing = enclosing
        self.suffix = suffix
        self.foldsCase = foldsCase
    }

    /// Names all candidates at once, in their order.
    mutating func names(
        for candidates: [Candidate],
        reporting log: inout DiagnosticLog
    ) -> [SwiftIdentifier] {
        var result = [SwiftIdentifier?](repeating: nil, count: candidates.count)
        for (index, candidate) in candidates.enumerated() where candidate.source == candidate.proposed {
            result[index] = claim(candidate, reporting: &log)
        }
        for (index, candidate) in candidates.enumerated() where result[index] == nil {
            result[index] = claim(candidate, reporting: &log)
        }
        return result.compactMap { $0 }
    }

    /// Names one candidate after those named before.
    mutating func claim(_ candidate: Candidate, reporting log: inout DiagnosticLog) -> SwiftIdentifier {
        let proposed = unreserved(candidate.proposed)
        if let identifier = take(proposed, at: candidate.range) { return identifier }
        var name = unreserved(candidate.fallback)
        var number = 2
        while true {
            if let identifier = take(name, at: candidate.range) {
                report(candidate, proposed: proposed, identifier, log: &log)
                return identifier
            }
            name = proposed + String(number)
            number += 1
        }
    }

    private func report(
        _ candidate: Candidate,
        proposed: String,
        _ identifier: SwiftIdentifier,
        log: inout DiagnosticLog
    ) {
        guard let range = candidate.range else { return }
        var notes: [Diagnostic.Note] = []
        if let first = taken[key(proposed)] ?? nil {
            notes.append(Diagnostic.Note("'\(proposed)' is this one", at: first))
        }
        log.report(
            .nameCollision(candidate.source, proposed: proposed, given: identifier.text),
            at: range,
            notes: notes
        )
    }

    private func unreserved(_ name: String) -> String {
        reserved.contains(name) || enclosing.contains(name) ? name + suffix : name
    }

    private mutating func take(_ name: String, at range: SourceRange?) -> SwiftIdentifier? {
        let key = key(name)
        guard taken[key] == nil, let identifier = SwiftIdentifier(name) else { return nil }
        taken[key] = .some(range)
        return identifier
    }

    private func key(_ name: String) -> String { foldsCase ? name.lowercased() : name }
}
