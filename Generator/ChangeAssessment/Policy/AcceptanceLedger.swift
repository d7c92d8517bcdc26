package import ChangeModel
package import Diagnostics

/// An entry of `accept`: changes that somebody has agreed to.
struct AcceptedEntry: Sendable, Hashable {
    let fingerprint: String?
    let rule: String?
    let place: Glob?
    let operation: Glob?
    let reason: String
    let expires: CivilDay?
    let range: SourceRange

    func matches(_ subject: PolicySubject) -> Bool {
        if let fingerprint, fingerprint != subject.fingerprint { return false }
        if let rule, rule != subject.ruleID { return false }
        if let place, !place.matches(subject.location) { return false }
        if let operation { return subject.operations.contains { operation.matches($0.title) } }
        return true
    }
}

/// What entries of a policy go by: a change of a document or a declaration.
package struct PolicySubject: Sendable {
    package let ruleID: String
    package let fingerprint: String
    /// `#/components/schemas/Pet`, or a Swift path: `Pet.nick`.
    package let location: String
    package let operations: [ComparedOperation]

    package init(ruleID: String, fingerprint: String, location: String, operations: [ComparedOperation]) {
        self.ruleID = ruleID
        self.fingerprint = fingerprint
        self.location = location
        self.operations = operations
    }
}

/// Which entries of `accept` have met a change in one run.
package struct AcceptanceLedger: Sendable {
    private let entries: [AcceptedEntry]
    private let today: CivilDay?
    private var hasMatched: [Bool]

    init(entries: [AcceptedEntry], today: CivilDay?) {
        self.entries = entries
        self.today = today
        hasMatched = entries.map { _ in false }
    }

    /// The words of the first entry that covers it and still holds.
    package mutating func acceptance(of subject: PolicySubject) -> Acceptance? {
        var acceptance: Acceptance?
        for (index, entry) in entries.enumerated() where entry.matches(subject) {
            hasMatched[index] = true
            if acceptance == nil, !isExpired(entry) {
                acceptance = Acceptance(reason: entry.reason, expires: entry.expires?.description)
            }
        }
        return acceptance
    }

    /// Names the entries that hold no more and those that no change has met, at their places.
    package func report(to log: inout DiagnosticLog) {
        for (entry, hasMatched) in zip(entries, hasMatched) {
            if !hasMatched {
                log.report(.staleAcceptance(entry), at: entry.range)
            } else if let expires = entry.expires, isExpired(entry) {
                log.report(.expiredAcceptance(on: expires), at: entry.range)
            }
        }
    }

    /// An entry holds on the day that it names, and no longer.
    private func isExpired(_ entry: AcceptedEntry) -> Bool {
        guard let today, let expires = entry.expires else { return false }
        return expires < today
    }
}
