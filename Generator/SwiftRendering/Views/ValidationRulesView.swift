import SDKModel
import SwiftSpelling

/// The file of the rules that requests are checked by.
struct ValidationRulesView {
    let header: HeaderView
    let isolation: String
    let sharedAccess: String
    let client: String
    let rules: [String]

    init(_ rules: [ValidationRule], in surroundings: Surroundings) {
        header = HeaderView(surroundings, modules: [], isShared: true)
        isolation = surroundings.isolation
        sharedAccess = surroundings.sharedAccess
        client = surroundings.clientName
        self.rules = rules.flatMap {
            ValidationRuleText.lines($0, access: surroundings.sharedAccess).map { "        " + $0 }
        }
    }
}

/// A rule as a constant: small literals of named types, so that they cost the compiler next to nothing.
enum ValidationRuleText {
    private static let indentation = 8

    /// How a request names a rule.
    static func use(_ rule: SwiftIdentifier) -> String { "checking: \(name(rule))" }

    static func name(_ rule: SwiftIdentifier) -> String { "Rules.\(SwiftText.identifier(rule, .member))" }

    static func lines(_ rule: ValidationRule, access: String) -> [String] {
        let head = "\(access)static let \(SwiftText.identifier(rule.name, .declaration)): ValueRules = "
        guard rule.checks.count == 1 else {
            let elements = rule.checks.map { expression($0, head: "", indentation: indentation + 4) }
            return [head + ".all(["]
                + elements.flatMap { element in
                    element.enumerated().map { index, line in
                        "    " + line + (index + 1 == element.count ? "," : "")
                    }
                } + ["])"]
        }
        return expression(rule.checks[0], head: head, indentation: indentation)
    }

    private static func expression(_ check: ValueCheck, head: String, indentation: Int) -> [String] {
        switch check {
        case .text(let minLength, let maxLength, let pattern):
            let values = [
                minLength.map { "minLength: \($0)" }, maxLength.map { "maxLength: \($0)" },
                pattern.map { "pattern: \(SwiftText.patternLiteral($0))" },
            ]
            return SwiftLayout.list(head + ".text(", values.compactMap { $0 }, indentation: indentation)
        case .number(let limits):
            let values = [
                ("minimum", limits.minimum), ("maximum", limits.maximum),
                ("exclusiveMinimum", limits.exclusiveMinimum), ("exclusiveMaximum", limits.exclusiveMaximum),
                ("multipleOf", limits.multipleOf),
            ].compactMap { label, limit in limit.map { "\(label): \(SwiftText.literal($0))" } }
            return SwiftLayout.list(head + ".number(", values, indentation: indentation)
        case .list(let minItems, let maxItems, let uniqueItems, let items):
            let values = [
                minItems.map { "minItems: \($0)" }, maxItems.map { "maxItems: \($0)" },
                uniqueItems ? "uniqueItems: true" : nil, items.map { "items: \(name($0))" },
            ]
            return SwiftLayout.list(head + ".list(", values.compactMap { $0 }, indentation: indentation)
        case .object(let properties, let additionalProperties, let minProperties, let maxProperties):
            let others = [
                additionalProperties.map { "additionalProperties: \(name($0))" },
                minProperties.map { "minProperties: \($0)" }, maxProperties.map { "maxProperties: \($0)" },
            ]
            return object(properties, others.compactMap { $0 }, head: head, indentation: indentation)
        case .rule(let use): return [head + name(use)]
        }
    }

    private static func object(
        _ properties: [ValueCheck.PropertyRule],
        _ others: [String],
        head: String,
        indentation: Int
    ) -> [String] {
        let pairs = properties.map {
            "\(SwiftText.literal($0.wireName)): \($0.rule.map(name) ?? ".all([])")"
        }
        if pairs.isEmpty { return SwiftLayout.list(head + ".object(", others, indentation: indentation) }
        if others.isEmpty {
            return SwiftLayout.rows(head + ".object([", pairs, "])", indentation: indentation)
        }
        let values = ["[\(pairs.joined(separator: ", "))]"] + others
        let line = SwiftLayout.list(head + ".object(", values, indentation: indentation)
        guard line.count > 1 else { return line }
        let array = SwiftLayout.rows("[", pairs, "],", indentation: indentation + 4).map { "    " + $0 }
        return [head + ".object("] + array
            + others.enumerated().map { "    " + $1 + ($0 + 1 < others.count ? "," : "") } + [")"]
    }

    private static func name(_ use: RuleUse) -> String {
        let name = SwiftText.identifier(use.name, .declaration)
        return use.isRecursive ? ".later(\(name))" : name
    }
}
