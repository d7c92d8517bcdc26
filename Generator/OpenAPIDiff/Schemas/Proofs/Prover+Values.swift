import OpenAPIModel
import YAMLModel

extension Prover {
    private enum Answer { case yes, no, unknown }

    static func isScalar(_ value: YAMLNode) -> Bool { value.mapping == nil && value.sequence == nil }

    /// A part with a list of values is proven value by value.
    mutating func areAccepted(
        _ allowed: AllowedValues,
        _ types: TypeSet,
        _ whole: ConjunctionID,
        depth: Int
    ) -> Bool {
        if types.contains(.null), !acceptsNull(graph[whole], depth: depth) { return false }
        for value in allowed.values where types.contains(TypeSet(of: value)) {
            guard accepts(value, whole, depth: depth) == .yes else { return false }
        }
        return true
    }

    private mutating func accepts(_ value: YAMLNode, _ id: ConjunctionID, depth: Int) -> Answer {
        guard depth < 64, charge() else { return .unknown }
        let whole = graph[id]
        guard whole.types.contains(TypeSet(of: value)) else { return .no }
        if let allowed = graph.allowedValues(whole),
            !allowed.values.contains(where: { ValueText.isSame($0, value) })
        {
            return .no
        }
        var answer = satisfiesLimits(value, whole)
        for union in whole.unions where answer != .no {
            var answers: [Answer] = []
            for member in union.members {
                let node = graph.node(of: member, isOld: whole.isOld)
                answers.append(accepts(value, node, depth: depth + 1))
            }
            answer = Self.combined(answer, answers, union.kind)
        }
        return answer
    }

    private static func combined(_ base: Answer, _ members: [Answer], _ kind: Alternatives.Kind) -> Answer {
        guard members.contains(where: { $0 != .no }) else { return .no }
        let yes = members.count { $0 == .yes }
        switch kind {
        case .anyOf: return yes > 0 ? base : .unknown
        case .oneOf: return yes == 1 && !members.contains(.unknown) ? base : .unknown
        }
    }

    /// Patterns and formats are not tried, so that they leave it open.
    private func satisfiesLimits(_ value: YAMLNode, _ whole: Conjunction) -> Answer {
        if whole.keywords.contains(.applicators) { return .unknown }
        switch value.content {
        case .integer(let text), .number(let text):
            guard whole.keywords.contains(.numbers) else { return .yes }
            guard let number = Numeral(text) else { return .unknown }
            return satisfiesBounds(number, whole)
        case .string(let text):
            guard whole.keywords.contains(.lengths) else { return .yes }
            if graph.first(whole, { $0.pattern }) != nil { return .unknown }
            let length = text.unicodeScalars.count
            let shortest = graph.strictest(whole, { $0.minLength }, isStricter: >)?.value ?? 0
            let longest = graph.strictest(whole, { $0.maxLength }, isStricter: <)?.value ?? .max
            return shortest <= length && length <= longest ? .yes : .no
        case .null, .bool, .sequence, .mapping: return .yes
        }
    }

    private func satisfiesBounds(_ number: Numeral, _ whole: Conjunction) -> Answer {
        if graph.first(whole, { $0.multipleOf }) != nil { return .unknown }
        let lower = NumberBound.lower(of: whole, in: graph)
        let upper = NumberBound.upper(of: whole, in: graph)
        let exact = NumberBound(number: number, isExclusive: false)
        if let lower, exact.isLooserLower(than: lower.bound) { return .no }
        if let upper, exact.isLooserUpper(than: upper.bound) { return .no }
        return .yes
    }

    /// Takes one step from the budget.
    private mutating func charge() -> Bool {
        spend()
        return budget > 0
    }
}
