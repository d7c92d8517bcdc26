import ChangeModel

/// All that was found so far; the same cause found again only adds to whom it reaches.
struct FindingLog {
    private var findings: [Finding] = []
    private var known: [Identity: Int] = [:]

    private struct Identity: Hashable {
        let rule: ChangeRule
        let location: String
        let detail: String
    }

    /// The finding's number, for whoever meets it later.
    mutating func add(_ finding: Finding) -> Int {
        let identity = Identity(rule: finding.rule, location: finding.location, detail: finding.detail)
        if let number = known[identity] {
            findings[number].reach += finding.reach
            return number
        }
        known[identity] = findings.count
        findings.append(finding)
        return findings.count - 1
    }

    mutating func reach(_ number: Int, by reach: Reach) {
        guard findings.indices.contains(number) else { return }
        findings[number].reach.append(reach)
    }

    func changes() -> [Change] { findings.map { $0.change() } }
}
