import ChangeModel
import Diagnostics
import OpenAPIModel
import YAMLModel

/// Where one document says something, and what.
struct SchemaSpot {
    /// The schema that says it.
    let schema: SchemaID
    let range: SourceRange
    let value: String?
    let lifecycle: Lifecycle?

    init(
        _ schema: SchemaID,
        _ range: SourceRange,
        _ value: String? = nil,
        lifecycle: Lifecycle? = nil
    ) {
        self.schema = schema
        self.range = range
        self.value = value
        self.lifecycle = lifecycle
    }

    init(_ statement: Statement<String>) {
        self.init(statement.schema, statement.range, ValueText.clipped(statement.value))
    }

    init(_ statement: Statement<YAMLNode>) {
        self.init(statement.schema, statement.range, ValueText.short(statement.value))
    }

    init(_ statement: Statement<some CustomStringConvertible>) {
        self.init(statement.schema, statement.range, "\(statement.value)")
    }

    var side: Change.Side { Change.Side(range, value: value, lifecycle: lifecycle) }
}

extension SchemaComparison {
    func schema(_ id: SchemaID, isOld: Bool) -> Schema { prover.graph.schema(id, isOld: isOld) }

    func place(_ id: SchemaID, isOld: Bool) -> String {
        places.text(schema(id, isOld: isOld).location, isOld: isOld)
    }

    /// Records a difference in what the schemas themselves say; `words` makes the message of what it calls the schema.
    mutating func report(
        _ rule: ChangeRule,
        _ pair: SchemaPair,
        old: SchemaSpot? = nil,
        new: SchemaSpot? = nil,
        detail: String = "",
        at wrapper: String? = nil,
        inText ruleInText: ChangeRule? = nil,
        _ words: (_ subject: String) -> String
    ) {
        let thing =
            if let wrapper {
                wrapper
            } else if let new {
                place(new.schema, isOld: false)
            } else {
                place(old?.schema ?? pair.old.origin, isOld: true)
            }
        let site = site(of: pair)
        let location = site ?? thing
        let finding = SchemaFinding(
            rule: rule,
            ruleInText: ruleInText,
            pair: pair.index,
            location: location,
            detail: detail,
            message: words(SubjectWords.text(at: location)),
            old: old?.side,
            new: new?.side,
            shared: site.map { _ in
                SchemaFinding.Shared(location: thing, message: words(SubjectWords.text(at: thing)))
            }
        )
        record(finding)
    }

    /// Records that a keyword came, went, or says something else.
    mutating func report(
        keyword: String,
        _ pair: SchemaPair,
        _ old: SchemaSpot?,
        _ new: SchemaSpot?,
        detail: String = "",
        added: ChangeRule,
        removed: ChangeRule,
        changed: ChangeRule
    ) {
        let name = detail.isEmpty ? "'\(keyword)'" : "'\(detail)' of '\(keyword)'"
        func stated(_ spot: SchemaSpot) -> String {
            guard detail.isEmpty, let value = spot.value else { return name }
            return "'\(keyword): \(value)'"
        }
        switch (old, new) {
        case (nil, nil): return
        case (nil, let new?):
            report(added, pair, new: new, detail: detail) { "\(stated(new)) was added to \($0)" }
        case (let old?, nil):
            report(removed, pair, old: old, detail: detail) { "\(stated(old)) was removed from \($0)" }
        case (let old?, let new?):
            report(changed, pair, old: old, new: new, detail: detail) { subject in
                guard let before = old.value, let after = new.value else {
                    return "\(name) of \(subject) changed"
                }
                return "\(name) of \(subject) changed from '\(before)' to '\(after)'"
            }
        }
    }

    func lifecycle(_ node: Conjunction) -> Lifecycle {
        Lifecycle(
            isDeprecated: node.parts.contains {
                schema($0.schema, isOld: node.isOld).deprecated?.value == true
            },
            sunset: prover.graph.extensionText("x-sunset", of: node)?.value,
            stability: prover.graph.extensionText("x-stability-level", of: node)?.value
        )
    }

    /// Where a conjunction starts.
    func origin(_ node: Conjunction, value: String? = nil) -> SchemaSpot {
        SchemaSpot(node.origin, schema(node.origin, isOld: node.isOld).range, value)
    }
}
