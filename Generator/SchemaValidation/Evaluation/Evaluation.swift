import OpenAPIModel
import YAMLModel

/// Where a value stands in the one that is checked.
struct Place {
    var pointer = JSONPointer.root
    /// How many members and items lead to it; tells apart the values of one path.
    var depth = 0

    func appending(_ token: @autoclosure () -> String, isWanted: Bool) -> Place {
        Place(pointer: isWanted ? pointer.appending(token()) : pointer, depth: depth + 1)
    }
}

/// One validation, with what is left of its work.
///
/// Violations are collected where a list is given; without one, the first that decides ends the check.
struct Evaluation {
    let validator: SchemaValidator
    let options: SchemaValidator.Options
    var work: Int
    /// Schemas that are being applied, with the depth of the value: one that comes again would never end.
    private var active: Set<Application> = []

    private struct Application: Hashable {
        let schema: SchemaID
        let depth: Int
    }

    init(_ validator: SchemaValidator, _ options: SchemaValidator.Options) {
        self.validator = validator
        self.options = options
        work = options.work
    }

    var schemas: SchemaArena { validator.schemas }

    mutating func check(
        _ value: YAMLNode,
        _ id: SchemaID,
        at place: Place,
        _ violations: inout [SchemaViolation]?
    ) -> Outcome {
        guard work > 0, active.count < options.depth else { return Outcome(answer: .open) }
        work -= 1
        let application = Application(schema: id, depth: place.depth)
        guard active.insert(application).inserted else { return Outcome(answer: .open) }
        defer { active.remove(application) }
        let schema = schemas[id]
        if let boolean = schema.boolean {
            guard !boolean else { return Outcome() }
            report(.booleanSchema, "is not allowed", value, id, place, &violations)
            return Outcome(answer: .no)
        }
        // As everybody means it, also where the specification of 3.0 gives it no effect.
        if case .null = value.content, schema.nullable?.value == true { return Outcome() }
        var step = EvaluationStep(value: value, schema: schema, id: id, place: place)
        for part in EvaluationStep.Part.allCases {
            apply(part, &step, &violations)
            if step.outcome.answer == .no, violations == nil { break }
        }
        return step.outcome
    }

    private mutating func apply(
        _ part: EvaluationStep.Part,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        switch part {
        case .values: checkValues(&step, &violations)
        case .references: checkReferences(&step, &violations)
        case .scalars: checkScalar(&step, &violations)
        case .members:
            if case .mapping(let mapping) = step.value.content { checkMembers(mapping, &step, &violations) }
        case .items:
            if case .sequence(let items) = step.value.content { checkItems(items, &step, &violations) }
        case .compositions: checkCompositions(&step, &violations)
        case .unevaluated: checkUnevaluated(&step, &violations)
        }
    }

    /// Applies a schema to the same value, as `$ref` and `allOf` do.
    mutating func include(
        _ id: SchemaID,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let outcome = check(step.value, id, at: step.place, &violations)
        step.outcome.answer = step.outcome.answer && outcome.answer
        if validator.tracksEvaluated { step.outcome.evaluated.formUnion(outcome.evaluated) }
    }

    /// Applies a schema to a member or an item.
    mutating func descend(
        into value: YAMLNode,
        _ token: @autoclosure () -> String,
        _ id: SchemaID,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        let place = step.place.appending(token(), isWanted: violations != nil)
        step.outcome.answer = step.outcome.answer && check(value, id, at: place, &violations).answer
    }

    /// Refuses the value.
    func refuse(
        _ keyword: SchemaKeyword,
        _ message: @autoclosure () -> String,
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        step.outcome.answer = .no
        report(keyword, message(), step.value, step.id, step.place, &violations)
    }

    private func report(
        _ keyword: SchemaKeyword,
        _ message: @autoclosure () -> String,
        _ value: YAMLNode,
        _ id: SchemaID,
        _ place: Place,
        _ violations: inout [SchemaViolation]?
    ) {
        violations?.append(
            SchemaViolation(
                instance: place.pointer,
                range: value.range,
                keyword: keyword,
                schema: id,
                message: message(),
                causes: []
            )
        )
    }

    private mutating func checkReferences(
        _ step: inout EvaluationStep,
        _ violations: inout [SchemaViolation]?
    ) {
        if let reference = step.schema.reference { include(reference.target, &step, &violations) }
        if let reference = step.schema.dynamicRef { include(reference.target, &step, &violations) }
    }
}

/// A schema being applied to a value.
struct EvaluationStep {
    let value: YAMLNode
    let schema: Schema
    let id: SchemaID
    let place: Place
    var outcome = Outcome()

    /// Groups of keywords in the order in which they are applied: `unevaluated…` needs what the others have seen.
    enum Part: CaseIterable {
        case values, references, scalars, members, items, compositions, unevaluated
    }
}
