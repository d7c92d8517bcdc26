package import Diagnostics
package import OpenAPIModel
package import YAMLModel

/// Reads a scenario of faults; every unknown key and wrong value is an error with its place.
package struct FaultScenarioReader {
    private let operationIds: [String]
    private let tags: [String]
    private var log: DiagnosticLog

    /// What the file says; nil after an error.
    package static func read(
        _ root: YAMLNode,
        for document: Document,
        reporting log: inout DiagnosticLog
    ) -> FaultScenario? {
        let operations = document.operations.map(\.operation)
        var reader = FaultScenarioReader(
            operationIds: operations.compactMap { $0.declaredOperationId?.value },
            tags: operations.flatMap { $0.tags.map(\.value) },
            log: DiagnosticLog()
        )
        let scenario = reader.scenario(root)
        for finding in reader.log.diagnostics {
            log.report(
                DiagnosticMessage(finding.rule, finding.message, hint: finding.hint),
                at: finding.range,
                severity: finding.severity
            )
        }
        return reader.log.hasErrors ? nil : scenario
    }

    private mutating func scenario(_ root: YAMLNode) -> FaultScenario {
        guard let mapping = mapping(root, "the scenario", keys: ["rules"]), let node = mapping["rules"] else {
            return FaultScenario()
        }
        guard let rules = node.sequence else {
            wrongKind("rules", "a sequence", node)
            return FaultScenario()
        }
        return FaultScenario(rules: rules.compactMap { rule($0) })
    }

    private mutating func rule(_ node: YAMLNode) -> FaultScenario.Rule? {
        let keys = [
            "operation", "method", "path", "tag", "rate", "calls", "every", "fault", "sequence", "repeat",
        ]
        guard let mapping = mapping(node, "a rule", keys: keys) else { return nil }
        let target = FaultScenario.Target(
            operations: names(mapping, "operation", kind: "operation", among: operationIds),
            methods: strings(mapping, "method").map { $0.text.uppercased() },
            paths: strings(mapping, "path").map(\.text),
            tags: names(mapping, "tag", kind: "tag", among: tags)
        )
        exclude(mapping, ["rate", "calls", "every"])
        exclude(mapping, ["fault", "sequence"])
        var faults: [Fault] = []
        var isRepeated = true
        if let fault = mapping["fault"] {
            faults = [self.fault(fault)]
        } else if let node = mapping["sequence"] {
            if let sequence = node.sequence {
                faults = sequence.map { self.fault($0) }
                if sequence.isEmpty { log.report(.faultRuleWithoutFault, at: node.range) }
            } else {
                wrongKind("sequence", "a sequence", node)
            }
            isRepeated = false
        } else {
            log.report(.faultRuleWithoutFault, at: node.range)
        }
        if let node = mapping["repeat"] {
            if case .bool(let value) = node.content {
                isRepeated = value
            } else {
                wrongKind("repeat", "true or false", node)
            }
        }
        return FaultScenario.Rule(
            target: target,
            occasion: occasion(mapping),
            faults: faults,
            isRepeated: isRepeated,
            range: node.range
        )
    }

    private mutating func occasion(_ mapping: YAMLMapping) -> FaultScenario.Occasion {
        if let node = mapping["rate"] {
            guard let rate = Self.rate(node) else {
                wrongKind("rate", "a share from 0 to 1, or a percentage", node)
                return .always
            }
            return .rate(rate)
        }
        if let node = mapping["every"] {
            guard case .integer(let text) = node.content, let step = Int(text), step > 0 else {
                wrongKind("every", "a whole number above 0", node)
                return .always
            }
            return .every(step)
        }
        guard let node = mapping["calls"] else { return .always }
        let ranges = (node.sequence ?? [node]).compactMap { part -> ClosedRange<Int>? in
            if let range = Self.calls(part) { return range }
            wrongKind("calls", "numbers from 1, or ranges such as '2-4' and '5-'", part)
            return nil
        }
        return .calls(ranges)
    }

    private static func rate(_ node: YAMLNode) -> Double? {
        let rate: Double? =
            switch node.content {
            case .integer(let text), .number(let text): Double(text)
            case .string(let text) where text.hasSuffix("%"): Double(text.dropLast()).map { $0 / 100 }
            case .string, .null, .bool, .sequence, .mapping: nil
            }
        return rate.flatMap { (0...1).contains($0) ? $0 : nil }
    }

    private static func calls(_ node: YAMLNode) -> ClosedRange<Int>? {
        if case .integer(let text) = node.content, let number = Int(text), number > 0 {
            return number...number
        }
        guard let text = node.string else { return nil }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Int(ends[0]), first > 0 else { return nil }
        if ends[1].isEmpty { return first...Int.max }
        guard let last = Int(ends[1]), last >= first else { return nil }
        return first...last
    }

    /// A word or list of words as in the header, or a mapping with the same words as keys.
    private mutating func fault(_ node: YAMLNode) -> Fault {
        if let text = node.string {
            do throws(FaultTextError) {
                return try Fault(text: text)
            } catch {
                log.report(.invalidFault(error), at: node.range)
                return .none
            }
        }
        guard let mapping = mapping(node, "fault", keys: Fault.words) else { return .none }
        var fault = Fault.none
        for entry in mapping.entries where Fault.words.contains(entry.key) {
            do throws(FaultTextError) {
                switch entry.value.content {
                case .bool(true): try fault.set(entry.key, to: nil)
                case .bool(false): break
                case .integer(let text), .number(let text), .string(let text):
                    try fault.set(entry.key, to: text)
                case .null, .sequence, .mapping:
                    wrongKind(entry.key, "a number, a text or true", entry.value)
                }
            } catch {
                log.report(.invalidFault(error), at: entry.value.range)
            }
        }
        return fault
    }
}

extension FaultScenarioReader {
    private mutating func mapping(_ node: YAMLNode, _ name: String, keys: [String]) -> YAMLMapping? {
        guard let mapping = node.mapping else {
            wrongKind(name, "a mapping", node)
            return nil
        }
        for entry in mapping.entries where !keys.contains(entry.key) {
            log.report(.unknownFaultKey(entry.key, allowed: keys), at: entry.keyRange)
        }
        return mapping
    }

    private mutating func names(
        _ mapping: YAMLMapping,
        _ key: String,
        kind: String,
        among known: [String]
    ) -> [String] {
        strings(mapping, key).map { name in
            if !known.contains(name.text) {
                log.report(.faultMatchesNothing(kind, name.text, among: known), at: name.range)
            }
            return name.text
        }
    }

    /// One text, or a sequence of them.
    private mutating func strings(
        _ mapping: YAMLMapping,
        _ key: String
    ) -> [(text: String, range: SourceRange)] {
        guard let node = mapping[key] else { return [] }
        return (node.sequence ?? [node]).compactMap { part in
            if let text = part.string { return (text, part.range) }
            wrongKind(key, "a text or a sequence of texts", part)
            return nil
        }
    }

    /// Reports keys of which only one may stand.
    private mutating func exclude(_ mapping: YAMLMapping, _ keys: [String]) {
        let present = mapping.entries.filter { keys.contains($0.key) }
        guard let first = present.first else { return }
        for other in present.dropFirst() {
            log.report(.faultRuleWithBoth(first.key, other.key), at: other.keyRange)
        }
    }

    private mutating func wrongKind(_ key: String, _ expected: String, _ node: YAMLNode) {
        log.report(.wrongFaultKind(key, expected: expected, found: node), at: node.range)
    }
}
