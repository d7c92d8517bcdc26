import OpenAPIModel
import YAMLModel

extension Evaluation {
    /// Keywords about objects.
    mutating func checkMembers(
        _ mapping: YAMLMapping,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        checkNames(mapping, &step, &violations)
        checkCount(mapping, &step, &violations)
        if step.outcome.answer == .no, violations == nil { return }
        let schema = step.schema
        let known = Dictionary(
            schema.properties.map { ($0.name, $0.schema) },
            uniquingKeysWith: { first, _ in first }
        )
        for entry in mapping.entries {
            checkMember(entry, known[entry.key], &step, &violations)
            if step.outcome.answer == .no, violations == nil { return }
        }
        if schema.additionalProperties != nil { step.outcome.evaluated.allNames = true }
        for dependent in schema.dependentSchemas where mapping[dependent.name] != nil {
            include(dependent.value, &step, &violations)
        }
    }

    private mutating func checkMember(
        _ entry: YAMLMapping.Entry,
        _ property: SchemaID?,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let schema = step.schema
        var isKnown = false
        if let property {
            isKnown = true
            descend(into: entry.value, entry.key, property, &step, &violations)
        }
        for pattern in schema.patternProperties {
            switch search(pattern.name, in: entry.key) {
            case .yes:
                isKnown = true
                descend(into: entry.value, entry.key, pattern.value, &step, &violations)
            case .no: break
            case .open:
                isKnown = true
                step.outcome.answer = step.outcome.answer && .open
            }
        }
        if !isKnown, let additional = schema.additionalProperties {
            if schemas[additional].boolean == false {
                refuse(.additionalProperties, "has '\(entry.key)', which is not allowed", &step, &violations)
            } else {
                descend(into: entry.value, entry.key, additional, &step, &violations)
            }
        }
        if isKnown, validator.tracksEvaluated { step.outcome.evaluated.names.insert(entry.key) }
        if let names = schema.propertyNames {
            checkName(entry, names, &step, &violations)
        }
    }

    private mutating func checkName(
        _ entry: YAMLMapping.Entry,
        _ names: SchemaID,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let name = YAMLNode(.string(entry.key), at: entry.keyRange)
        var inner: [SchemaViolation]? = violations == nil ? nil : []
        let place = step.place.appending(entry.key, isWanted: violations != nil)
        let answer = check(name, names, at: place, &inner).answer
        if answer == .no {
            let reason = inner?.first.map { ": it \($0.message)" } ?? ""
            refuse(
                .propertyNames,
                "has the name '\(entry.key)', which does not fit\(reason)",
                &step,
                &violations
            )
        }
        step.outcome.answer = step.outcome.answer && answer
    }

    private func checkNames(
        _ mapping: YAMLMapping,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let schema = step.schema
        guard !schema.required.isEmpty || !schema.dependentRequired.isEmpty else { return }
        let present = Set(mapping.entries.map(\.key))
        for name in schema.required where !present.contains(name.value) {
            guard !isSpared(name.value, in: schema) else { continue }
            refuse(.required, "has no '\(name.value)', which is required", &step, &violations)
        }
        for dependency in schema.dependentRequired where present.contains(dependency.name) {
            for name in dependency.value where !present.contains(name.value) {
                refuse(
                    .dependentRequired,
                    "has no '\(name.value)', which '\(dependency.name)' requires",
                    &step,
                    &violations
                )
            }
        }
    }

    /// Whether a required property is not for the direction in which the value travels.
    private func isSpared(_ name: String, in schema: Schema) -> Bool {
        guard let property = schema.properties.first(where: { $0.name == name }) else { return false }
        var id = property.schema
        while true {
            let current = schemas[id]
            if current.readOnly?.value == true, options.direction != .response { return true }
            if current.writeOnly?.value == true, options.direction != .request { return true }
            guard let next = current.reference?.target else { return false }
            id = next
        }
    }

    private func checkCount(
        _ mapping: YAMLMapping,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let count = mapping.entries.count
        if let least = step.schema.minProperties, count < least.value {
            refuse(.minProperties, "must have at least \(least.value) members", &step, &violations)
        }
        if let most = step.schema.maxProperties, count > most.value {
            refuse(.maxProperties, "must have at most \(most.value) members", &step, &violations)
        }
    }

    /// `unevaluatedProperties` and `unevaluatedItems`, after all else.
    mutating func checkUnevaluated(_ step: inout EvaluationStep, _ violations: inout [SchemaViolation]?) {
        guard validator.tracksEvaluated else { return }
        let seen = step.outcome.evaluated
        if let rest = step.schema.unevaluatedProperties, case .mapping(let mapping) = step.value.content {
            for entry in mapping.entries where !seen.allNames && !seen.names.contains(entry.key) {
                if schemas[rest].boolean == false {
                    refuse(
                        .unevaluatedProperties,
                        "has '\(entry.key)', which is not allowed",
                        &step,
                        &violations
                    )
                } else {
                    descend(into: entry.value, entry.key, rest, &step, &violations)
                }
            }
            step.outcome.evaluated.allNames = true
        }
        if let rest = step.schema.unevaluatedItems, case .sequence(let items) = step.value.content {
            for (index, item) in items.enumerated()
            where !seen.allItems && index >= seen.items && !seen.found.contains(index) {
                if schemas[rest].boolean == false {
                    refuse(.unevaluatedItems, "has more items than allowed", &step, &violations)
                    break
                }
                descend(into: item, "\(index)", rest, &step, &violations)
            }
            step.outcome.evaluated.allItems = true
        }
    }
}
