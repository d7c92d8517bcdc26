import OpenAPIModel
import YAMLModel

extension Evaluation {
    /// Keywords about arrays.
    mutating func checkItems(
        _ items: [YAMLNode],
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let schema = step.schema
        if let least = schema.minItems, items.count < least.value {
            refuse(.minItems, "must have at least \(ValueWords.items(least.value))", &step, &violations)
        }
        if let most = schema.maxItems, items.count > most.value {
            refuse(.maxItems, "must have at most \(ValueWords.items(most.value))", &step, &violations)
        }
        if schema.uniqueItems?.value == true {
            let value = step.value
            if !spend(comparing: value, with: 1) {
                step.outcome.answer = step.outcome.answer && .open
            } else if let twice = Self.firstRepeated(in: items) {
                refuse(.uniqueItems, "has \(ValueWords.quoted(twice)) twice", &step, &violations)
            }
        }
        let prefix = schema.prefixItems
        for (index, item) in items.enumerated() {
            if step.outcome.answer == .no, violations == nil { return }
            if index < prefix.count {
                descend(into: item, "\(index)", prefix[index], &step, &violations)
            } else if let rest = schema.items {
                if schemas[rest].boolean == false {
                    refuse(.items, "must have at most \(ValueWords.items(prefix.count))", &step, &violations)
                    break
                }
                descend(into: item, "\(index)", rest, &step, &violations)
            } else {
                break
            }
        }
        if validator.tracksEvaluated {
            step.outcome.evaluated.items = max(step.outcome.evaluated.items, min(prefix.count, items.count))
            if schema.items != nil { step.outcome.evaluated.allItems = true }
        }
        if let wanted = schema.contains { checkContained(wanted, items, &step, &violations) }
    }

    private mutating func checkContained(
        _ wanted: SchemaID,
        _ items: [YAMLNode],
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        var found = 0
        var open = 0
        for (index, item) in items.enumerated() {
            var silent: [SchemaViolation]?
            let place = step.place.appending("", isWanted: false)
            switch check(item, wanted, at: place, &silent).answer {
            case .yes:
                found += 1
                if validator.tracksEvaluated { step.outcome.evaluated.found.insert(index) }
            case .open: open += 1
            case .no: break
            }
        }
        let least = step.schema.minContains?.value ?? 1
        if found + open < least {
            refuse(
                step.schema.minContains == nil ? .contains : .minContains,
                "must have at least \(ValueWords.items(least)) of the kind that 'contains' describes, has \(found)",
                &step,
                &violations
            )
        } else if found < least {
            step.outcome.answer = step.outcome.answer && .open
        }
        guard let most = step.schema.maxContains?.value else { return }
        if found > most {
            refuse(
                .maxContains,
                "must have at most \(ValueWords.items(most)) of the kind that 'contains' describes, has \(found)",
                &step,
                &violations
            )
        } else if found + open > most {
            step.outcome.answer = step.outcome.answer && .open
        }
    }

    private static func firstRepeated(in items: [YAMLNode]) -> YAMLNode? {
        var seen: Set<String> = []
        return items.first { !seen.insert($0.canonicalText).inserted }
    }
}
