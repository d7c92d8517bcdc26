import OpenAPIModel
import YAMLModel

extension Evaluation {
    /// Keywords that apply other schemas to the same value.
    mutating func checkCompositions(_ step: inout EvaluationStep, _ violations: inout [SchemaViolation]?) {
        let schema = step.schema
        for part in schema.allOf {
            include(part, &step, &violations)
            if step.outcome.answer == .no, violations == nil { return }
        }
        if !schema.oneOf.isEmpty {
            checkAlternatives(schema.oneOf, .oneOf, &step, &violations)
        }
        if !schema.anyOf.isEmpty {
            checkAlternatives(schema.anyOf, .anyOf, &step, &violations)
        }
        if let not = schema.not { checkNot(not, &step, &violations) }
        if let condition = schema.if { checkCondition(condition, &step, &violations) }
    }

    private mutating func checkNot(
        _ id: SchemaID,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        var silent: [SchemaViolation]?
        switch check(step.value, id, at: step.place, &silent).answer {
        case .yes: refuse(.not, "fits the schema of 'not'", &step, &violations)
        case .no: break
        case .open: step.outcome.answer = step.outcome.answer && .open
        }
    }

    private mutating func checkCondition(
        _ condition: SchemaID,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        var silent: [SchemaViolation]?
        let outcome = check(step.value, condition, at: step.place, &silent)
        switch outcome.answer {
        case .yes:
            if validator.tracksEvaluated { step.outcome.evaluated.formUnion(outcome.evaluated) }
            if let then = step.schema.then { include(then, &step, &violations) }
        case .no:
            if let otherwise = step.schema.else { include(otherwise, &step, &violations) }
        case .open: step.outcome.answer = step.outcome.answer && .open
        }
    }

    private mutating func checkAlternatives(
        _ members: [SchemaID],
        _ keyword: SchemaKeyword,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        switch discriminated(members, &step, &violations) {
        case .member(let member):
            include(member, &step, &violations)
            return
        case .refused: return
        case .undecided: break
        }
        var matches = 0
        var open = 0
        for member in members {
            var silent: [SchemaViolation]?
            let outcome = check(step.value, member, at: step.place, &silent)
            switch outcome.answer {
            case .yes:
                matches += 1
                if validator.tracksEvaluated { step.outcome.evaluated.formUnion(outcome.evaluated) }
            case .open: open += 1
            case .no: break
            }
            if keyword == .anyOf, matches > 0, !validator.tracksEvaluated { return }
        }
        if matches == 0, open == 0 {
            refuseAlternatives(members, keyword, &step, &violations)
        } else if keyword == .oneOf, matches > 1 {
            refuse(.oneOf, "fits \(matches) schemas of 'oneOf', and may fit only one", &step, &violations)
        } else if matches == 0 || (keyword == .oneOf && open > 0) {
            step.outcome.answer = step.outcome.answer && .open
        }
    }

    /// Reports with the reasons of the alternative that the value comes nearest to.
    private mutating func refuseAlternatives(
        _ members: [SchemaID],
        _ keyword: SchemaKeyword,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        step.outcome.answer = .no
        guard violations != nil else { return }
        var nearest: [SchemaViolation] = []
        var least = Int.max
        for member in members {
            var reasons: [SchemaViolation]? = []
            _ = check(step.value, member, at: step.place, &reasons)
            guard let reasons, !reasons.isEmpty else { continue }
            // Another type altogether is farthest away.
            let isOtherKind = reasons.contains { $0.keyword == .type && $0.instance == step.place.pointer }
            let distance = reasons.count + (isOtherKind ? 1_000 : 0)
            if distance < least { (least, nearest) = (distance, reasons) }
        }
        violations?.append(
            SchemaViolation(
                instance: step.place.pointer,
                range: step.value.range,
                keyword: keyword,
                schema: step.id,
                message: members.count == 1
                    ? "does not fit the schema of '\(keyword.rawValue)'"
                    : "fits none of the \(members.count) schemas of '\(keyword.rawValue)'",
                causes: least < 1_000 ? nearest : []
            )
        )
    }

    private enum Choice {
        case member(SchemaID)
        case refused
        /// There is no discriminator, or the value has no text there.
        case undecided
    }

    /// What the discriminator decides.
    private func discriminated(
        _ members: [SchemaID],
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) -> Choice {
        guard let discriminator = step.schema.discriminator,
            let text = step.value.mapping?[discriminator.propertyName.value]?.string
        else { return .undecided }
        if let mapping = discriminator.mapping.first(where: { $0.key.value == text }) {
            return mapping.target.map(Choice.member) ?? .undecided
        }
        if let member = members.first(where: { referenceName(of: $0) == text }) { return .member(member) }
        if let target = discriminator.defaultMapping?.target { return .member(target) }
        // Members without a name cannot be told apart by it.
        guard members.allSatisfy({ referenceName(of: $0) != nil }) else { return .undecided }
        refuse(
            .discriminator,
            "has '\(text)' as '\(discriminator.propertyName.value)', which stands for no schema",
            &step,
            &violations
        )
        return .refused
    }

    /// The last part of a member's reference: the name by which a discriminator knows it without a mapping.
    private func referenceName(of id: SchemaID) -> String? {
        guard let reference = schemas[id].reference else { return nil }
        return schemas[reference.target].location.pointer.last
    }
}
