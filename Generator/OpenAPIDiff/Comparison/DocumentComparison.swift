import ChangeModel
import Diagnostics
import OpenAPIModel

/// The state of one comparison: what was found, and which pairs of things have been compared already.
///
/// A pair of things that several operations share, such as a response component, is compared when it is met first;
/// later meetings only add to whom its findings reach.
struct DocumentComparison {
    let old: Document
    let new: Document
    let places: StableLocations
    let operations: [OperationPair]
    /// The paths of the new document, without the names of their parameters.
    let newPaths: Set<String>
    var schemas: SchemaComparison
    private var log = FindingLog()
    private var nodes: [PairKey: Node] = [:]
    private var current = Node()

    init(old: Document, new: Document, in library: SourceLibrary) {
        self.old = old
        self.new = new
        places = StableLocations(old: old, new: new, in: library)
        schemas = SchemaComparison(old: old, new: new, places: places)
        operations = OperationPairing.pairs(old: old, new: new)
        newPaths = Set(new.paths.entries.map { PathTemplate.anonymised($0.template.value) })
    }

    struct PairKey: Hashable {
        let old: DocumentLocation
        let new: DocumentLocation
    }

    /// What was found in a pair of things, and the pairs within.
    private struct Node {
        var findings: [Int] = []
        var parts: [Part] = []
        var schemas: [SchemaPart] = []
    }

    private struct Part {
        let key: PairKey
        let words: String
    }

    private struct SchemaPart {
        let old: SchemaID
        let new: SchemaID
        let placement: Change.Placement
        let words: String
    }
}

extension DocumentComparison {
    /// Compares a pair unless that was done; either way the use meets all that is in it.
    ///
    /// The words are the way from the thing around it, when the pair is part of another; empty else.
    mutating func meet(
        _ old: DocumentLocation,
        _ new: DocumentLocation,
        as words: String = "",
        in use: Use,
        _ compare: (inout Self, Use) -> Void
    ) {
        let key = PairKey(old: old, new: new)
        let use = words.isEmpty ? use : use.part(words)
        current.parts.append(Part(key: key, words: words))
        if nodes[key] != nil {
            meetAgain(key, in: use)
            return
        }
        let outer = current
        current = Node()
        compare(&self, use)
        nodes[key] = current
        current = outer
    }

    func wasMet(_ old: DocumentLocation, _ new: DocumentLocation) -> Bool {
        nodes[PairKey(old: old, new: new)] != nil
    }

    private mutating func meetAgain(_ key: PairKey, in use: Use) {
        guard let reach = use.reach, let node = nodes[key] else { return }
        for finding in node.findings { log.reach(finding, by: reach) }
        for schema in node.schemas { meet(schema, in: use) }
        for part in node.parts { meetAgain(part.key, in: part.words.isEmpty ? use : use.part(part.words)) }
    }

    mutating func meetSchemas(
        _ old: SchemaID,
        _ new: SchemaID,
        as placement: Change.Placement,
        _ words: String = "",
        in use: Use
    ) {
        let part = SchemaPart(old: old, new: new, placement: placement, words: words)
        current.schemas.append(part)
        meet(part, in: use)
    }

    private mutating func meet(_ part: SchemaPart, in use: Use) {
        guard let operation = use.operation, let direction = use.direction else {
            return schemas.meetUnused(old: part.old, new: part.new)
        }
        schemas.meet(
            old: part.old,
            new: part.new,
            as: SchemaUse(
                operation: operation,
                direction: direction,
                placement: part.placement,
                way: part.words.isEmpty ? use.way : use.way + ", " + part.words
            )
        )
    }

    mutating func report(
        _ rule: ChangeRule,
        _ message: String,
        at location: String,
        detail: String = "",
        old: Change.Side? = nil,
        new: Change.Side? = nil,
        placements: [Change.Placement] = [],
        hint: String? = nil,
        needsReach: Bool = false,
        to use: Use
    ) {
        let finding = Finding(
            rule: rule,
            message: message,
            location: location,
            detail: detail,
            old: old,
            new: new,
            placements: placements,
            way: use.way.isEmpty ? nil : use.way,
            hint: hint,
            needsReach: needsReach,
            reach: use.reach.map { [$0] } ?? []
        )
        current.findings.append(log.add(finding))
    }

    /// All changes, sorted; the comparison is over.
    consuming func changes() -> [Change] {
        let locations = operations.map { pair in
            if let new = pair.new { return places.text(new.operation.location, isOld: false) }
            return pair.old.map { places.text($0.operation.location, isOld: true) } ?? ""
        }
        let version = (old: old.info.version, new: new.info.version)
        let found = log.changes() + schemas.changes()
        return ChangeOrder(locations).sorted(
            found + VersionFindings.changes(version.old, version.new, for: found)
        )
    }
}

/// Names a place when there is something to tell about it: building the name costs more than comparing.
typealias Place = () -> String

extension DocumentComparison {
    /// The name of something that both documents have: where it stands now, or its place of use where a name leads
    /// to different things.
    func place(_ old: DocumentLocation, _ new: DocumentLocation, _ site: @escaping Place) -> Place {
        { [places] in
            let text = places.text(new, isOld: false)
            return places.text(old, isOld: true) == text ? text : site()
        }
    }
}
