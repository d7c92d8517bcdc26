import OpenAPIModel
import RegularExpressions
import YAMLModel

extension Evaluation {
    /// `type`, `enum` and `const`, which are about values of any kind.
    mutating func checkValues(_ step: inout EvaluationStep, _ violations: inout [SchemaViolation]?) {
        let value = step.value
        if let types = step.schema.type?.value, !types.contains(where: { Self.is(value, $0) }) {
            refuse(.type, Self.typeMessage(value, types), &step, &violations)
        }
        let allowed = step.schema.enum?.value
        let const = step.schema.const
        guard allowed != nil || const != nil else { return }
        guard spend(comparing: value, with: max(1, min(allowed?.count ?? 1, 16))) else {
            step.outcome.answer = step.outcome.answer && .open
            return
        }
        if let allowed, !isListed(value, among: allowed, of: step.id) {
            refuse(.enum, "must be one of \(ValueWords.list(allowed))", &step, &violations)
        }
        if let const, !value.equals(const) {
            refuse(.const, "must be \(ValueWords.quoted(const))", &step, &violations)
        }
    }

    private func isListed(_ value: YAMLNode, among allowed: [YAMLNode], of id: SchemaID) -> Bool {
        if let texts = validator.listed[id] { return texts.contains(value.canonicalText) }
        return allowed.contains { value.equals($0) }
    }

    /// Takes what comparing a value costs; false where that is more than is left.
    mutating func spend(comparing value: YAMLNode, with count: Int) -> Bool {
        switch value.content {
        case .null, .bool, .integer, .number, .string: return true
        case .sequence, .mapping:
            let (cost, overflow) = value.size(upTo: 2 * max(0, work)).multipliedReportingOverflow(by: count)
            work -= overflow ? work : min(work, cost / 2)
            return work > 0
        }
    }

    private static func `is`(_ value: YAMLNode, _ type: SchemaType) -> Bool {
        switch (value.content, type) {
        case (.null, .null), (.bool, .boolean), (.integer, .integer), (.integer, .number), (.string, .string),
            (.sequence, .array), (.mapping, .object):
            true
        case (.number(let text), .number): DecimalNumber(text) != nil
        case (.number(let text), .integer): DecimalNumber(text)?.isWhole ?? false
        case (.null, _), (.bool, _), (.integer, _), (.number, _), (.string, _), (.sequence, _), (.mapping, _):
            false
        }
    }

    private static func typeMessage(_ value: YAMLNode, _ types: [SchemaType]) -> String {
        let names = types.map(ValueWords.name)
        return "must be \(names.joined(separator: " or ")), is \(ValueWords.kind(of: value))"
    }

    /// Keywords about numbers and strings.
    mutating func checkScalar(_ step: inout EvaluationStep, _ violations: inout [SchemaViolation]?) {
        switch step.value.content {
        case .integer(let text), .number(let text):
            if let number = DecimalNumber(text) { checkNumber(number, &step, &violations) }
        case .string(let text): checkText(text, &step, &violations)
        case .null, .bool, .sequence, .mapping: break
        }
    }

    private func checkNumber(
        _ number: DecimalNumber,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let schema = step.schema
        if let bound = schema.minimum, let least = DecimalNumber(bound.value), number < least {
            refuse(.minimum, "must be at least \(bound.value)", &step, &violations)
        }
        if let bound = schema.maximum, let most = DecimalNumber(bound.value), most < number {
            refuse(.maximum, "must be at most \(bound.value)", &step, &violations)
        }
        if let bound = schema.exclusiveMinimum, let least = DecimalNumber(bound.value), !(least < number) {
            refuse(.exclusiveMinimum, "must be greater than \(bound.value)", &step, &violations)
        }
        if let bound = schema.exclusiveMaximum, let most = DecimalNumber(bound.value), !(number < most) {
            refuse(.exclusiveMaximum, "must be less than \(bound.value)", &step, &violations)
        }
        if let factor = schema.multipleOf {
            switch DecimalNumber(factor.value).flatMap(number.isMultiple) {
            case true?: break
            case false?: refuse(.multipleOf, "must be a multiple of \(factor.value)", &step, &violations)
            case nil: step.outcome.answer = step.outcome.answer && .open
            }
        }
        guard options.checksFormats, let format = schema.format?.value else { return }
        if let name = FormatCheck.refuses(number, as: format) {
            refuse(.format, "must be \(name)", &step, &violations)
        }
    }

    private mutating func checkText(
        _ text: String,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let schema = step.schema
        if let least = schema.minLength, text.unicodeScalars.count < least.value {
            refuse(.minLength, "must have at least \(ValueWords.characters(least.value))", &step, &violations)
        }
        if let most = schema.maxLength, text.unicodeScalars.count > most.value {
            refuse(.maxLength, "must have at most \(ValueWords.characters(most.value))", &step, &violations)
        }
        if let pattern = schema.pattern {
            switch search(pattern.value, in: text) {
            case .yes: break
            case .no: refuse(.pattern, "must match the pattern '\(pattern.value)'", &step, &violations)
            case .open: step.outcome.answer = step.outcome.answer && .open
            }
        }
        guard options.checksFormats, let format = schema.format?.value else { return }
        if let name = FormatCheck.refuses(text, as: format) {
            refuse(.format, "must be \(name)", &step, &violations)
        }
    }

    mutating func search(_ pattern: String, in text: String) -> Answer {
        guard let expression = validator.patterns[pattern], work > 0 else { return .open }
        work -= min(work, validator.costlyPatterns.contains(pattern) ? 2_000 : text.utf8.count / 256)
        switch expression.search(text) {
        case .found: return .yes
        case .notFound: return .no
        case .undecided: return .open
        }
    }
}
