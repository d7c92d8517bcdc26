package import ChangeModel
package import Diagnostics
package import YAMLModel

/// Reads a policy file; every unknown key and wrong kind is an error with its place.
package struct PolicyReader {
    private var log: DiagnosticLog
    private let knownRules: [String]

    /// What the file says; what has an error is left out.
    ///
    /// It may name the rules given and those of `PolicyChangeRules`.
    package static func read(
        _ root: YAMLNode,
        rules: [ChangeRule],
        reporting log: inout DiagnosticLog
    ) -> ChangePolicy {
        let known = Set((rules + PolicyChangeRules.all).map(\.id)).sorted()
        var reader = PolicyReader(log: log, knownRules: known)
        let policy = reader.policy(root)
        log = reader.log
        return policy
    }

    private mutating func policy(_ root: YAMLNode) -> ChangePolicy {
        // An empty file, or one of comments, is a policy that says nothing.
        if root.content == .null { return .none }
        let keys = ["severity", "accept", "deprecation", "stability", "only", "except"]
        guard let mapping = mapping(root, "the policy", keys: keys) else { return .none }
        return ChangePolicy(
            severities: severities(mapping["severity"]),
            accepted: acceptances(mapping["accept"]),
            deprecation: deprecation(mapping["deprecation"]),
            ignoredLevels: ignoredLevels(mapping["stability"]),
            only: mapping["only"].flatMap { only($0) },
            except: mapping["except"].flatMap { filter($0, "except") } ?? OperationFilter()
        )
    }

    // MARK: - Sections

    private mutating func severities(_ node: YAMLNode?) -> [String: SeverityOverride] {
        guard let node, node.content != .null, let entries = mapping(node, "severity", keys: nil)?.entries
        else {
            return [:]
        }
        var overrides: [String: SeverityOverride] = [:]
        for entry in entries {
            checkRule(entry.key, at: entry.keyRange)
            overrides[entry.key] = severity(entry)
        }
        return overrides
    }

    private mutating func severity(_ entry: YAMLMapping.Entry) -> SeverityOverride? {
        guard let mapping = entry.value.mapping else {
            guard entry.value.string != nil else {
                wrongKind(entry.key, "a verdict, or a mapping of axes to verdicts", entry.value)
                return nil
            }
            return verdict(entry.value, entry.key).map { .everywhere($0) }
        }
        checkKeys(of: mapping, Axis.allCases.map(\.rawValue))
        return .axes(
            wire: mapping["wire"].flatMap { verdict($0, "wire") },
            source: mapping["source"].flatMap { verdict($0, "source") },
            behaviour: mapping["behaviour"].flatMap { verdict($0, "behaviour") }
        )
    }

    private mutating func verdict(_ node: YAMLNode, _ key: String) -> Verdict? {
        guard let text = string(node, key) else { return nil }
        guard let verdict = Verdict(rawValue: text) else {
            report(
                .invalidPolicyValue(key, text, hint: "use breaking, warning, safe or unaffected"),
                at: node.range
            )
            return nil
        }
        return verdict
    }

    private mutating func acceptances(_ node: YAMLNode?) -> [AcceptedEntry] {
        guard let node, node.content != .null else { return [] }
        guard let nodes = node.sequence else {
            wrongKind("accept", "a list of accepted changes", node)
            return []
        }
        return nodes.compactMap { acceptance($0) }
    }

    private mutating func acceptance(_ node: YAMLNode) -> AcceptedEntry? {
        let keys = ["fingerprint", "rule", "at", "operation", "reason", "expires"]
        guard let mapping = mapping(node, "accept", keys: keys) else { return nil }
        let fingerprint = fingerprint(mapping["fingerprint"])
        let rule = mapping["rule"].flatMap { string($0, "rule") }
        if let rule, let node = mapping["rule"] { checkRule(rule, at: node.range) }
        let place = mapping["at"].flatMap { string($0, "at") }
        let operation = mapping["operation"].flatMap { string($0, "operation") }
        let reason = mapping["reason"].flatMap { string($0, "reason") }
        let expires = mapping["expires"].flatMap { day($0, "expires") }
        let subjects = ["fingerprint", "rule", "at", "operation"]
        if subjects.allSatisfy({ mapping[$0] == nil }) { report(.acceptanceWithoutSubject, at: node.range) }
        if mapping["reason"] == nil || reason?.isEmpty == true {
            report(.acceptanceWithoutReason, at: node.range)
        }
        // What an entry with an error would cover is anybody's guess: it covers nothing.
        let given = [fingerprint, rule, place, operation].compactMap(\.self).count
        guard let reason, !reason.isEmpty, given > 0, given == subjects.count(where: { mapping[$0] != nil }),
            mapping["expires"] == nil || expires != nil
        else { return nil }
        return AcceptedEntry(
            fingerprint: fingerprint,
            rule: rule,
            place: place.map { Glob($0) },
            operation: operation.map { Glob($0) },
            reason: reason,
            expires: expires,
            range: node.range
        )
    }

    private mutating func fingerprint(_ node: YAMLNode?) -> String? {
        guard let node else { return nil }
        let text: String
        switch node.content {
        // Sixteen digits are a number to YAML, and so are some with an 'e' among them.
        case .string(let written), .integer(let written), .number(let written): text = written
        case .null, .bool, .sequence, .mapping:
            wrongKind("fingerprint", "a string", node)
            return nil
        }
        let digits = "0123456789abcdef".utf8
        guard text.utf8.count == 16, text.utf8.allSatisfy({ digits.contains($0) }) else {
            report(
                .invalidPolicyValue("fingerprint", text, hint: "copy the 16 hexadecimal digits of a report"),
                at: node.range
            )
            return nil
        }
        return text
    }

    private mutating func deprecation(_ node: YAMLNode?) -> DeprecationPolicy? {
        guard let node, let mapping = mapping(node, "deprecation", keys: ["sunset", "notice"]) else {
            return nil
        }
        var requiresSunset = false
        if let sunset = mapping["sunset"], let text = string(sunset, "sunset") {
            requiresSunset = text == "required"
            if !["required", "optional"].contains(text) {
                report(
                    .invalidPolicyValue("sunset", text, hint: "use required or optional"),
                    at: sunset.range
                )
            }
        }
        return DeprecationPolicy(requiresSunset: requiresSunset, notice: notice(mapping["notice"]))
    }

    private mutating func notice(_ node: YAMLNode?) -> DeprecationPolicy.Notice {
        guard let node else { return DeprecationPolicy.Notice() }
        guard let mapping = node.mapping else {
            return DeprecationPolicy.Notice(days: days(node, "notice") ?? 0)
        }
        var byLevel: [String: Int] = [:]
        for entry in mapping.entries where entry.key != "default" {
            byLevel[entry.key] = days(entry.value, entry.key)
        }
        return DeprecationPolicy.Notice(
            days: mapping["default"].flatMap { days($0, "default") } ?? 0,
            byLevel: byLevel
        )
    }

    /// `180`, or `180 days`.
    private mutating func days(_ node: YAMLNode, _ key: String) -> Int? {
        let text: String
        switch node.content {
        case .integer(let number): text = number
        case .string(let words) where words.hasSuffix(" days"): text = String(words.dropLast(5))
        case .null, .bool, .number, .string, .sequence, .mapping:
            wrongKind(key, "a number of days", node)
            return nil
        }
        guard let days = Int(text), (0...100_000).contains(days) else {
            report(.invalidPolicyValue(key, text, hint: "use 0 to 100000 days"), at: node.range)
            return nil
        }
        return days
    }

    private mutating func ignoredLevels(_ node: YAMLNode?) -> [String] {
        guard let node, let mapping = mapping(node, "stability", keys: ["ignore"]) else { return [] }
        return strings(mapping["ignore"], "ignore")
    }

    private mutating func only(_ node: YAMLNode) -> OperationFilter? {
        guard let filter = filter(node, "only") else { return nil }
        // It would hide every change.
        if node.mapping?.entries.isEmpty == true { report(.emptyPolicyFilter, at: node.range) }
        return filter
    }

    private mutating func filter(_ node: YAMLNode, _ key: String) -> OperationFilter? {
        guard let mapping = mapping(node, key, keys: ["tags", "paths", "operations"]) else { return nil }
        return OperationFilter(
            terms(mapping["tags"], "tags") { _ in .tag }
                + terms(mapping["paths"], "paths") { .path(Glob($0)) }
                + terms(mapping["operations"], "operations") { _ in .operation }
        )
    }

    private mutating func terms(
        _ node: YAMLNode?,
        _ key: String,
        kind: (String) -> OperationFilter.Term.Kind
    ) -> [OperationFilter.Term] {
        guard let node else { return [] }
        guard let nodes = node.sequence, !nodes.isEmpty else {
            wrongKind(key, "a list of one string or more", node)
            return []
        }
        return nodes.compactMap { node in
            string(node, key).map { OperationFilter.Term(kind: kind($0), text: $0, range: node.range) }
        }
    }

    // MARK: - Kinds

    private mutating func checkRule(_ id: String, at range: SourceRange) {
        if !knownRules.contains(id) { report(.unknownPolicyRule(id, known: knownRules), at: range) }
    }

    private mutating func checkKeys(of mapping: YAMLMapping, _ keys: [String]) {
        for entry in mapping.entries where !keys.contains(entry.key) {
            report(.unknownPolicyKey(entry.key, allowed: keys), at: entry.keyRange)
        }
    }

    private mutating func mapping(_ node: YAMLNode, _ name: String, keys: [String]?) -> YAMLMapping? {
        guard let mapping = node.mapping else {
            wrongKind(name, "a mapping", node)
            return nil
        }
        if let keys { checkKeys(of: mapping, keys) }
        return mapping
    }

    private mutating func string(_ node: YAMLNode, _ key: String) -> String? {
        if node.string == nil { wrongKind(key, "a string", node) }
        return node.string
    }

    private mutating func strings(_ node: YAMLNode?, _ key: String) -> [String] {
        guard let node else { return [] }
        guard let nodes = node.sequence else {
            wrongKind(key, "a list of strings", node)
            return []
        }
        return nodes.compactMap { string($0, key) }
    }

    private mutating func day(_ node: YAMLNode, _ key: String) -> CivilDay? {
        guard let text = string(node, key) else { return nil }
        if let day = CivilDay(text) { return day }
        report(
            .invalidPolicyValue(key, text, hint: "write year, month and day: 2030-12-31"),
            at: node.range
        )
        return nil
    }

    private mutating func wrongKind(_ key: String, _ expected: String, _ node: YAMLNode) {
        report(.wrongPolicyKind(key, expected: expected, found: node.kindName), at: node.range)
    }

    private mutating func report(_ message: DiagnosticMessage, at range: SourceRange) {
        log.report(message, at: range)
    }
}
