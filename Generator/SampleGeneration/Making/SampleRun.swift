import OpenAPIModel
import SchemaValidation
import YAMLModel

/// The making of one value, with what is left of its work.
struct SampleRun {
    let generator: SampleGenerator
    let direction: SchemaValidator.Direction
    let isForReading: Bool
    /// Values at this depth are the last that have optional members.
    let depthLimit: Int
    let usesExamples: Bool
    /// Whether a value that has become too much is not finished.
    let stopsWhenFull: Bool
    /// How many schemas may still be applied.
    var work: Int
    private(set) var nodes = 0
    /// How often each schema is being made, so that recursion can end.
    private var active: [SchemaID: Int] = [:]

    /// More values than a reader wants to see, or a client to be sent: fewer optional members are made then.
    private var nodeLimit: Int { isForReading ? 150 : 250 }
    /// Beyond it nothing is made, not even what is required.
    private static let finalDepth = 40
    private static let finalNodes = 4_000

    init(
        _ generator: SampleGenerator,
        direction: SchemaValidator.Direction,
        isForReading: Bool,
        depthLimit: Int,
        usesExamples: Bool,
        stopsWhenFull: Bool,
        work: Int
    ) {
        self.generator = generator
        self.direction = direction
        self.isForReading = isForReading
        self.depthLimit = depthLimit
        self.usesExamples = usesExamples
        self.stopsWhenFull = stopsWhenFull
        self.work = work
    }

    var schemas: SchemaArena { generator.schemas }
    var isOverfull: Bool { nodes > nodeLimit }

    /// A value and what gave it.
    struct Made {
        let value: YAMLNode
        let origin: Sample.Origin
    }

    mutating func make(_ spot: Spot) -> Made {
        nodes += 1
        work -= 1
        let isFull = isOverfull && stopsWhenFull
        guard work > 0, !isFull, spot.depth < Self.finalDepth, nodes < Self.finalNodes else {
            return Made(value: node(.null, spot.ids), origin: .made)
        }
        let demand = Demand(of: spot.ids, in: schemas)
        if let given = given(demand, spot) { return given }
        for id in demand.sources { active[id, default: 0] += 1 }
        defer { for id in demand.sources { active[id, default: 0] -= 1 } }
        return Made(value: tried(demand, spot), origin: .made)
    }

    /// Puts a value together in one way after the other until one fits; else gives the first.
    private mutating func tried(_ demand: Demand, _ spot: Spot) -> YAMLNode {
        var first: YAMLNode?
        for trial in Trial.all(for: demand, from: spot.ordinal) {
            work -= demand.sources.count
            var chosen = demand
            var forced = choose(trial, &chosen)
            forced.merge(inherited(spot, &chosen, trial)) { own, _ in own }
            if chosen.isImpossible, first != nil { continue }
            let value = built(chosen, spot, trial, forced)
            if !demand.isIntricate || fits(value, chosen.roots) { return value }
            first = first ?? value
            if work <= 0 { break }
        }
        return first ?? node(.null, demand)
    }

    /// Whether a value fits all these schemas, or it cannot be told.
    mutating func fits(_ value: YAMLNode, _ ids: [SchemaID]) -> Bool {
        ids.allSatisfy { id in
            let verdict = generator.validator.validate(
                value,
                against: id,
                options: SchemaValidator.Options(direction: direction, work: max(1, min(work, 20_000)))
            )
            work -= verdict.work
            return verdict.fits != false
        }
    }

    /// Whether making these would go round in a circle.
    func isActive(_ ids: [SchemaID]) -> Bool {
        ids.contains { active[schemas.resolved($0), default: 0] > 0 }
    }

    /// A made value stands where the schema stands that asked for it.
    func node(_ content: YAMLNode.Content, _ demand: Demand) -> YAMLNode { node(content, demand.roots) }

    func node(_ content: YAMLNode.Content, _ ids: [SchemaID]) -> YAMLNode {
        YAMLNode(content, at: schemas[ids.first ?? SchemaID(index: 0)].range)
    }

    func stream(_ demand: Demand, _ spot: Spot) -> SampleStream {
        let place = demand.roots.first ?? SchemaID(index: 0)
        return SampleStream(
            seed: generator.options.seed,
            place: schemas[place].location.pointer,
            name: spot.name,
            ordinal: spot.ordinal
        )
    }
}
