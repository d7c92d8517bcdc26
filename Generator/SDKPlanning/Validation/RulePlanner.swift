import Diagnostics
import OpenAPIModel
import SDKModel

/// Plans the rules of arguments: one for each distinct demand, named after what has it first.
///
/// Left out are demands of answers, of readOnly properties, of the members of a oneOf or anyOf, and enum, as
/// enumerations are open.
struct RulePlanner {
    private let isIdle: Bool
    private let schemas: SchemaArena
    private let flattening: SchemaFlattening
    /// The document's names of schemas.
    private let names: [SchemaID: String]
    private var scope = NameScope(reserved: ReservedNames.members)
    private var rules: [ValidationRule] = []
    private var ruleOfChecks: [[ValueCheck]: SwiftIdentifier] = [:]
    private var surveys: [Key: Survey] = [:]
    private var reaches: [Key: Reach] = [:]
    private var finished: [Key: SwiftIdentifier?] = [:]
    /// Rules that contain themselves, while they are made.
    private var unfinished: [Key: SwiftIdentifier] = [:]
    private var patterns = PatternSurvey()

    /// Schemas that apply together, without references that say nothing themselves.
    private typealias Key = [SchemaID]

    /// What a schema demands, and of what it is made.
    private struct Survey {
        let limits: SchemaLimits
        let flat: FlatSchema
        let children: [Key]
        let hasLimits: Bool
    }

    /// An idle one finds no rules.
    init(schemas: SchemaArena, names: [SchemaID: String], isIdle: Bool = false) {
        self.isIdle = isIdle
        self.schemas = schemas
        flattening = SchemaFlattening(schemas: schemas)
        self.names = names
    }

    /// By name, each once.
    var planned: [ValidationRule] { rules.sorted { $0.name.text < $1.name.text } }

    /// The patterns that are not checked.
    var omissions: [(subject: String, reason: String, range: SourceRange)] { patterns.omissions }

    /// The rule of an argument with this schema, nil where it has none.
    mutating func rule(
        of schema: SchemaID,
        proposed: String,
        reporting log: inout DiagnosticLog
    ) -> SwiftIdentifier? {
        isIdle ? nil : use(of: key([schema]), proposed: proposed, reporting: &log)?.name
    }

    /// Notes for the document as a whole.
    func finish(reporting log: inout DiagnosticLog) { patterns.reportCommon(to: &log) }

    // MARK: - Rules

    private mutating func use(
        of key: Key,
        proposed: String,
        reporting log: inout DiagnosticLog
    ) -> RuleUse? {
        if let known = finished[key] { return known.map(use) }
        if let name = unfinished[key] { return RuleUse(name: name, isRecursive: true) }
        guard reach(of: key).leadsToLimits else {
            finished[key] = .some(nil)
            return nil
        }
        let source = key.count == 1 ? names[key[0]].map(SwiftNaming.lowerCamel) ?? proposed : proposed
        if reach(of: key).leadsToItself { unfinished[key] = claim(source) }
        let checks = checks(of: key, owner: source, reporting: &log)
        let name: SwiftIdentifier?
        if let claimed = unfinished.removeValue(forKey: key) {
            name = claimed
            rules.append(ValidationRule(name: claimed, checks: checks))
        } else if checks.isEmpty {
            name = nil
        } else if checks.count == 1, case .rule(let other) = checks[0] {
            name = other.name
        } else if let known = ruleOfChecks[checks] {
            name = known
        } else {
            let isNamed = key.count == 1 && names[key[0]] != nil
            let claimed = claim(isNamed ? source : RuleNaming.name(of: checks) ?? source)
            name = claimed
            ruleOfChecks[checks] = claimed
            rules.append(ValidationRule(name: claimed, checks: checks))
        }
        finished[key] = .some(name)
        return name.map(use)
    }

    private func use(_ name: SwiftIdentifier) -> RuleUse {
        RuleUse(name: name, isRecursive: unfinished.values.contains(name))
    }

    /// Collisions need no report: nobody but generated code says these names.
    private mutating func claim(_ name: String) -> SwiftIdentifier {
        var unused = DiagnosticLog()
        return scope.claim(
            NameScope.Candidate(source: name, proposed: name, range: nil, fallback: name + "Rules"),
            reporting: &unused
        )
    }

    private mutating func checks(
        of key: Key,
        owner: String,
        reporting log: inout DiagnosticLog
    ) -> [ValueCheck] {
        let survey = survey(key)
        reportContradictions(survey.limits, to: &log)
        var checks = textChecks(survey, reporting: &log) + numberChecks(survey)
        if let list = listCheck(survey, owner: owner, reporting: &log) { checks.append(list) }
        if let object = objectCheck(survey, owner: owner, reporting: &log) { checks.append(object) }
        for alternatives in survey.flat.alternatives where alternatives.members.count == 1 {
            let inner = use(of: self.key(alternatives.members), proposed: owner, reporting: &log)
            if let inner { checks.append(.rule(inner)) }
        }
        return checks
    }

    private mutating func textChecks(
        _ survey: Survey,
        reporting log: inout DiagnosticLog
    ) -> [ValueCheck] {
        guard Self.allows(.string, survey.flat), survey.flat.format?.value != "binary" else { return [] }
        let limits = survey.limits
        let readable = limits.patterns.filter { patterns.isReadable($0, reporting: &log) }.map(\.value)
        let minLength = limits.minLength.flatMap { $0.value > 0 ? $0.value : nil }
        let first = ValueCheck.text(
            minLength: minLength,
            maxLength: limits.maxLength?.value,
            pattern: readable.first
        )
        let isEmpty = minLength == nil && limits.maxLength == nil && readable.isEmpty
        return (isEmpty ? [] : [first])
            + readable.dropFirst().map { .text(minLength: nil, maxLength: nil, pattern: $0) }
    }

    private func numberChecks(_ survey: Survey) -> [ValueCheck] {
        guard Self.allows(.integer, survey.flat) || Self.allows(.number, survey.flat) else { return [] }
        let limits = survey.limits
        var numbers = ValueCheck.NumberLimits()
        // A Swift integer without sign is never below zero.
        let isVain = isUnsigned(survey.flat) && !SchemaLimits.isGreater(limits.minimum?.value ?? "0", "0")
        numbers.minimum = isVain ? nil : Self.limit(limits.minimum)
        numbers.maximum = Self.limit(limits.maximum)
        numbers.exclusiveMinimum = Self.limit(limits.exclusiveMinimum)
        numbers.exclusiveMaximum = Self.limit(limits.exclusiveMaximum)
        numbers.multipleOf = Self.limit(limits.multipleOf.first)
        let others = limits.multipleOf.dropFirst().map { divisor in
            var numbers = ValueCheck.NumberLimits()
            numbers.multipleOf = Self.limit(divisor)
            return ValueCheck.number(numbers)
        }
        return (numbers == ValueCheck.NumberLimits() ? [] : [.number(numbers)]) + others
    }

    private static func limit(_ limit: Located<String>?) -> String? {
        limit.flatMap { NumberSpelling.json($0.value) }
    }

    private func isUnsigned(_ flat: FlatSchema) -> Bool {
        guard flat.types == [.integer] else { return false }
        return [.integer(.uint), .integer(.uint64)].contains(ScalarTypes.integer(flat))
    }

    private mutating func listCheck(
        _ survey: Survey,
        owner: String,
        reporting log: inout DiagnosticLog
    ) -> ValueCheck? {
        guard Self.allows(.array, survey.flat) else { return nil }
        let limits = survey.limits
        let items = survey.flat.prefixItems.isEmpty ? survey.flat.items : nil
        let rule = items.flatMap { use(of: key([$0]), proposed: owner + "Item", reporting: &log) }
        let minItems = limits.minItems.flatMap { $0.value > 0 ? $0.value : nil }
        if minItems == nil, limits.maxItems == nil, !limits.uniqueItems, rule == nil { return nil }
        return .list(
            minItems: minItems,
            maxItems: limits.maxItems?.value,
            uniqueItems: limits.uniqueItems,
            items: rule
        )
    }

    private mutating func objectCheck(
        _ survey: Survey,
        owner: String,
        reporting log: inout DiagnosticLog
    ) -> ValueCheck? {
        guard Self.allows(.object, survey.flat) else { return nil }
        var properties: [ValueCheck.PropertyRule] = []
        for property in survey.flat.properties {
            let proposed = owner + SwiftNaming.upperCamel(property.name)
            let rule =
                isReadOnly(property) || property.isConditional
                ? nil : use(of: key(property.schemas), proposed: proposed, reporting: &log)
            properties.append(ValueCheck.PropertyRule(wireName: property.name, rule: rule))
        }
        let additional = additionalProperties(survey.flat).flatMap {
            use(of: key([$0]), proposed: owner + "Value", reporting: &log)
        }
        if additional == nil { properties.removeAll { $0.rule == nil } }
        let minimum = survey.limits.minProperties.flatMap { $0.value > 0 ? $0.value : nil }
        let maximum = survey.limits.maxProperties?.value
        if properties.isEmpty, additional == nil, minimum == nil, maximum == nil { return nil }
        return .object(
            properties,
            additionalProperties: additional,
            minProperties: minimum,
            maxProperties: maximum
        )
    }

    private func reportContradictions(_ limits: SchemaLimits, to log: inout DiagnosticLog) {
        for found in limits.contradictions {
            log.report(
                .contradictoryLimits(found.keyword, found.other),
                at: found.limit,
                notes: [Diagnostic.Note("'\(found.other)' is here", at: found.otherLimit)]
            )
        }
    }

    // MARK: - What schemas lead to

    /// References that say nothing themselves are followed.
    private func key(_ ids: [SchemaID]) -> Key {
        var key: Key = []
        for var id in ids {
            while let reference = schemas[id].reference, saysNothing(schemas[id]) { id = reference.target }
            if !key.contains(id) { key.append(id) }
        }
        return key
    }

    private func saysNothing(_ schema: Schema) -> Bool {
        schema.type == nil && schema.format == nil && schema.properties.isEmpty && schema.items == nil
            && schema.additionalProperties == nil && schema.allOf.isEmpty && schema.oneOf.isEmpty
            && schema.anyOf.isEmpty && schema.patternProperties.isEmpty && schema.prefixItems.isEmpty
            && schema.readOnly == nil && schema.hasNoLimits
    }

    private func isReadOnly(_ property: FlatSchema.Property) -> Bool {
        property.schemas.contains { id in
            schemas[id].readOnly?.value == true || schemas[schemas.resolved(id)].readOnly?.value == true
        }
    }

    /// Nil where a pattern decides which properties the schema is for.
    private func additionalProperties(_ flat: FlatSchema) -> SchemaID? {
        guard flat.patternProperties.isEmpty, case .schema(let id) = flat.additionalProperties else {
            return nil
        }
        return id
    }

    private static func allows(_ type: SchemaType, _ flat: FlatSchema) -> Bool {
        flat.types.map { $0.contains(type) } ?? true
    }

    private mutating func survey(_ key: Key) -> Survey {
        if let known = surveys[key] { return known }
        let flat = flattening.flatten(key)
        let limits = SchemaLimits(key, in: schemas)
        var children = flat.properties.filter { !isReadOnly($0) && !$0.isConditional }.map {
            self.key($0.schemas)
        }
        if let items = flat.items, flat.prefixItems.isEmpty { children.append(self.key([items])) }
        if let additional = additionalProperties(flat) { children.append(self.key([additional])) }
        for alternatives in flat.alternatives where alternatives.members.count == 1 {
            children.append(self.key(alternatives.members))
        }
        let survey = Survey(limits: limits, flat: flat, children: children, hasLimits: !limits.isEmpty)
        surveys[key] = survey
        return survey
    }

    /// Finds it for all that the key leads to, each looked at once: Tarjan's strongly connected components, on a stack
    /// of our own, as the document decides how deep it is.
    private mutating func reach(of root: Key) -> Reach {
        if let known = reaches[root] { return known }
        var numbers: [Key: Int] = [root: 0]
        var open = [root]
        var path = [Visit(root, survey(root), number: 0)]
        while var visit = path.popLast() {
            guard visit.next < visit.children.count else {
                close(visit, &open)
                if var parent = path.popLast() {
                    parent.takeOver(visit)
                    path.append(parent)
                }
                continue
            }
            let child = visit.children[visit.next]
            visit.next += 1
            if let known = reaches[child] {
                visit.leadsToLimits = visit.leadsToLimits || known.leadsToLimits
            } else if let number = numbers[child] {
                visit.lowest = min(visit.lowest, number)
                visit.isItsOwnChild = visit.isItsOwnChild || child == visit.key
            } else {
                let number = numbers.count
                numbers[child] = number
                open.append(child)
                path.append(visit)
                visit = Visit(child, survey(child), number: number)
            }
            path.append(visit)
        }
        return reaches[root] ?? Reach(leadsToLimits: false, leadsToItself: false)
    }

    /// What was opened since the key, and the key, lead to each other, if the key leads to nothing before it.
    private mutating func close(_ visit: Visit, _ open: inout [Key]) {
        guard visit.lowest == visit.number, let start = open.lastIndex(of: visit.key) else { return }
        let leadsToItself = open.count - start > 1 || visit.isItsOwnChild
        let reach = Reach(leadsToLimits: visit.leadsToLimits, leadsToItself: leadsToItself)
        for key in open[start...] { reaches[key] = reach }
        open.removeSubrange(start...)
    }

    private struct Reach {
        let leadsToLimits: Bool
        let leadsToItself: Bool
    }

    private struct Visit {
        let key: Key
        let children: [Key]
        let number: Int
        var lowest: Int
        var next = 0
        var leadsToLimits: Bool
        var isItsOwnChild = false

        init(_ key: Key, _ survey: Survey, number: Int) {
            self.key = key
            children = survey.children
            self.number = number
            lowest = number
            leadsToLimits = survey.hasLimits
        }

        mutating func takeOver(_ child: Visit) {
            lowest = min(lowest, child.lowest)
            leadsToLimits = leadsToLimits || child.leadsToLimits
        }
    }
}

extension SchemaLimits {
    var isEmpty: Bool {
        minLength == nil && maxLength == nil && patterns.isEmpty && minimum == nil && maximum == nil
            && exclusiveMinimum == nil && exclusiveMaximum == nil && multipleOf.isEmpty && minItems == nil
            && maxItems == nil && !uniqueItems && minProperties == nil && maxProperties == nil
    }
}

extension Schema {
    fileprivate var hasNoLimits: Bool {
        minLength == nil && maxLength == nil && pattern == nil && minimum == nil && maximum == nil
            && exclusiveMinimum == nil && exclusiveMaximum == nil && multipleOf == nil && minItems == nil
            && maxItems == nil && uniqueItems == nil && minProperties == nil && maxProperties == nil
    }
}
