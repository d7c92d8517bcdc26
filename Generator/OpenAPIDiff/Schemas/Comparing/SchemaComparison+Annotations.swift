import ChangeModel
import OpenAPIModel
import YAMLModel

extension SchemaComparison {
    mutating func compareAnnotations(_ pair: SchemaPair) {
        let keywords = pair.old.keywords.union(pair.new.keywords)
        if keywords.contains(.default) { compareDefaults(pair) }
        if keywords.contains(.deprecation) { compareDeprecation(pair) }
        if keywords.contains(.extensions) { compareExtensions(pair) }
        if keywords.contains(.xml) { compareXML(pair) }
        if keywords.contains(.documentation) { compareDocumentation(pair) }
    }

    mutating func compareContent(_ pair: SchemaPair) {
        compareContent(pair, "contentEncoding", .contentEncodingChanged) { $0.contentEncoding }
        compareContent(pair, "contentMediaType", .contentMediaTypeChanged) { $0.contentMediaType }
        let old = prover.graph.children(pair.old) { $0.contentSchema }
        let new = prover.graph.children(pair.new) { $0.contentSchema }
        compareChild(pair, old, new, Applicator.contentSchema)
    }

    private mutating func compareContent(
        _ pair: SchemaPair,
        _ keyword: String,
        _ rule: ChangeRule,
        _ value: (Schema) -> Located<String>?
    ) {
        let old = prover.graph.first(pair.old, value)
        let new = prover.graph.first(pair.new, value)
        guard old?.value != new?.value else { return }
        report(
            keyword: keyword,
            pair,
            old.map { SchemaSpot($0) },
            new.map { SchemaSpot($0) },
            added: rule,
            removed: rule,
            changed: rule
        )
    }

    private mutating func compareDeprecation(_ pair: SchemaPair) {
        let isTrue = { (schema: Schema) in schema.deprecated.flatMap { $0.value ? $0 : nil } }
        let old = prover.graph.first(pair.old, isTrue)
        let new = prover.graph.first(pair.new, isTrue)
        let before = lifecycle(pair.old)
        let after = lifecycle(pair.new)
        if before.isDeprecated == after.isDeprecated, before.sunset == after.sunset { return }
        let oldRange = old?.range ?? origin(pair.old).range
        let newRange = new?.range ?? origin(pair.new).range
        let oldSpot = SchemaSpot(pair.old.origin, oldRange, before.sunset, lifecycle: before)
        let newSpot = SchemaSpot(pair.new.origin, newRange, after.sunset, lifecycle: after)
        switch (before.isDeprecated, after.isDeprecated) {
        case (false, true):
            report(.schemaDeprecated, pair, old: oldSpot, new: newSpot) { "\($0) is deprecated now" }
        case (true, false):
            report(.schemaUndeprecated, pair, old: oldSpot, new: newSpot) {
                "\($0) is not deprecated any more"
            }
        case (true, true):
            report(.schemaSunsetChanged, pair, old: oldSpot, new: newSpot) { "'x-sunset' of \($0) changed" }
        case (false, false): return
        }
    }

    private mutating func compareExtensions(_ pair: SchemaPair) {
        compareStability(pair)
        compareExtensibleValues(pair)
    }

    private mutating func compareStability(_ pair: SchemaPair) {
        let name = "x-stability-level"
        let old = prover.graph.extensionText(name, of: pair.old)
        let new = prover.graph.extensionText(name, of: pair.new)
        guard old?.value != new?.value else { return }
        let isLess = StabilityLevel(old?.value) > StabilityLevel(new?.value)
        let oldSpot = SchemaSpot(
            old?.schema ?? pair.old.origin,
            old?.range ?? origin(pair.old).range,
            old?.value,
            lifecycle: lifecycle(pair.old)
        )
        let newSpot = SchemaSpot(
            new?.schema ?? pair.new.origin,
            new?.range ?? origin(pair.new).range,
            new?.value,
            lifecycle: lifecycle(pair.new)
        )
        let rule: ChangeRule = isLess ? .schemaStabilityDecreased : .schemaStabilityIncreased
        report(rule, pair, old: oldSpot, new: newSpot) {
            "\($0) is \(isLess ? "less" : "more") stable than it was"
        }
    }

    private mutating func compareExtensibleValues(_ pair: SchemaPair) {
        guard let old = prover.graph.extensionValue("x-extensible-enum", of: pair.old),
            let new = prover.graph.extensionValue("x-extensible-enum", of: pair.new),
            let oldValues = old.value.sequence, let newValues = new.value.sequence
        else { return }
        let oldKeys = Set(oldValues.map(ValueText.canonical))
        let newKeys = Set(newValues.map(ValueText.canonical))
        for value in oldValues where !newKeys.contains(ValueText.canonical(value)) {
            let text = ValueText.short(value)
            let spot = SchemaSpot(old.schema, value.range, text)
            report(.extensibleEnumValueRemoved, pair, old: spot, detail: text) {
                "the value '\(text)' was removed from \($0)"
            }
        }
        for value in newValues where !oldKeys.contains(ValueText.canonical(value)) {
            let text = ValueText.short(value)
            let spot = SchemaSpot(new.schema, value.range, text)
            report(.extensibleEnumValueAdded, pair, new: spot, detail: text) {
                "the value '\(text)' was added to \($0)"
            }
        }
    }

    private mutating func compareXML(_ pair: SchemaPair) {
        let old = prover.graph.first(pair.old) { $0.xml.map { Located($0, at: $0.range) } }
        let new = prover.graph.first(pair.new) { $0.xml.map { Located($0, at: $0.range) } }
        guard XMLForm(old?.value) != XMLForm(new?.value) else { return }
        report(
            .xmlChanged,
            pair,
            old: old.map { SchemaSpot($0.schema, $0.range) },
            new: new.map { SchemaSpot($0.schema, $0.range) }
        ) { "the form of \($0) in XML changed" }
    }

    private mutating func compareDocumentation(_ pair: SchemaPair) {
        compareDocumentation(pair, "title") { $0.title }
        compareDocumentation(pair, "description") { $0.description }
        compareExamples(pair)
    }

    private mutating func compareDocumentation(
        _ pair: SchemaPair,
        _ keyword: String,
        _ text: (Schema) -> Located<String>?
    ) {
        let old = prover.graph.first(pair.old, text)
        let new = prover.graph.first(pair.new, text)
        guard old?.value != new?.value else { return }
        report(
            .documentationChanged,
            pair,
            old: old.map { SchemaSpot($0) },
            new: new.map { SchemaSpot($0) },
            detail: keyword
        ) { "the \(keyword) of \($0) changed" }
    }

    private mutating func compareExamples(_ pair: SchemaPair) {
        let old = prover.graph.firstNode(pair.old) { $0.example ?? $0.examples.first }
        let new = prover.graph.firstNode(pair.new) { $0.example ?? $0.examples.first }
        guard !ValueText.isSame(old?.value, new?.value) else { return }
        report(
            .documentationChanged,
            pair,
            old: old.map { SchemaSpot($0) },
            new: new.map { SchemaSpot($0) },
            detail: "example"
        ) { "the example of \($0) changed" }
    }
}

/// What `x-stability-level` promises; unknown words and silence promise all.
private enum StabilityLevel: Int, Comparable {
    case draft, alpha, beta, stable

    init(_ word: String?) {
        switch word?.lowercased() {
        case "draft": self = .draft
        case "alpha": self = .alpha
        case "beta": self = .beta
        default: self = .stable
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What an XML Object says, without its places; its absence says the same as nothing in it.
private struct XMLForm: Equatable {
    let name: String?
    let namespace: String?
    let prefix: String?
    let isAttribute: Bool
    let isWrapped: Bool

    init(_ xml: XML?) {
        name = xml?.name?.value
        namespace = xml?.namespace?.value
        prefix = xml?.prefix?.value
        isAttribute = xml?.attribute.value ?? false
        isWrapped = xml?.wrapped.value ?? false
    }
}

extension ConjunctionGraph {
    func extensionValue(_ name: String, of node: Conjunction) -> Statement<YAMLNode>? {
        firstNode(node) { schema in schema.extensions.first { $0.name == name }?.value }
    }

    func extensionText(_ name: String, of node: Conjunction) -> Statement<String>? {
        extensionValue(name, of: node).map {
            Statement(value: ValueText.short($0.value), range: $0.range, schema: $0.schema)
        }
    }
}
