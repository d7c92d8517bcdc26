import ChangeModel

/// Makes changes of findings: adds whom they reach, and tells the same thing once.
struct ChangeAssembly {
    private let graph: PairGraph
    private let requests: PairReach
    private let responses: PairReach
    private var drafts: [Draft] = []
    private var indices: [Cause: Int] = [:]

    private struct Cause: Hashable {
        let rule: ChangeRule
        let location: String
        let detail: String

        init(rule: ChangeRule, location: String, detail: String) {
            self.rule = rule
            self.location = location
            self.detail = detail
        }

        init(_ finding: SchemaFinding, at location: String) {
            self.init(rule: finding.rule, location: location, detail: finding.detail)
        }
    }

    /// A finding with the pairs in which it was found.
    private struct Draft {
        let finding: SchemaFinding
        let rule: ChangeRule
        var pairs: [(pair: Int, directions: Directions)]
        var kinds: UseKinds
    }

    static func changes(_ findings: [SchemaFinding], reaching graph: PairGraph) -> [Change] {
        guard !findings.isEmpty else { return [] }
        var assembly = ChangeAssembly(graph)
        let sharers = sharedCauses(findings)
        for finding in findings {
            let isShared = finding.shared.map { sharers.contains(Cause(finding, at: $0.location)) } ?? false
            assembly.add(isShared ? finding.atThing : finding)
        }
        return assembly.drafts.map(assembly.change)
    }

    /// What was found of the same thing in several places.
    private static func sharedCauses(_ findings: [SchemaFinding]) -> Set<Cause> {
        var first: [Cause: String] = [:]
        var shared: Set<Cause> = []
        for finding in findings {
            guard let thing = finding.shared?.location else { continue }
            let cause = Cause(finding, at: thing)
            if let location = first[cause], location != finding.location {
                shared.insert(cause)
            } else {
                first[cause] = finding.location
            }
        }
        return shared
    }

    private init(_ graph: PairGraph) {
        self.graph = graph
        requests = PairReach(of: graph, along: .request)
        responses = PairReach(of: graph, along: .response)
    }

    private mutating func add(_ finding: SchemaFinding) {
        var kinds: UseKinds = []
        if finding.directions.contains(.request) { kinds.formUnion(requests.kinds(of: finding.pair)) }
        if finding.directions.contains(.response) { kinds.formUnion(responses.kinds(of: finding.pair)) }
        if finding.step != nil { kinds = kinds.below }
        let rule = kinds.isText ? finding.ruleInText ?? finding.rule : finding.rule
        let cause = Cause(rule: rule, location: finding.location, detail: finding.detail)
        if let index = indices[cause] {
            drafts[index].pairs.append((finding.pair, finding.directions))
            drafts[index].kinds.formUnion(kinds)
        } else {
            indices[cause] = drafts.count
            drafts.append(
                Draft(
                    finding: finding,
                    rule: rule,
                    pairs: [(finding.pair, finding.directions)],
                    kinds: kinds
                )
            )
        }
    }

    private func change(_ draft: Draft) -> Change {
        let reach = reach(of: draft)
        let directions = Direction.allCases.filter { direction in
            reach.contains { $0.direction == direction }
        }
        let finding = draft.finding
        let way = reach.first.flatMap { first in self.way(to: draft, from: first) }
        return Change(
            rule: draft.rule,
            message: Self.named(finding.message, at: finding.location, by: way),
            location: finding.location,
            detail: finding.detail,
            old: finding.old,
            new: finding.new,
            reach: reach,
            way: way,
            placements: draft.kinds.placements,
            verdicts: draft.rule.verdicts(directions)
        )
    }

    /// Parameters of a path have no name in a location, as they may be renamed; a message calls them by it.
    private static func named(_ message: String, at location: String, by way: String?) -> String {
        guard let way, location.utf8.contains(UInt8(ascii: ":")),
            let index = location.firstRange(of: "/parameters/path:"),
            let start = way.firstRange(of: "path parameter '"),
            let end = way[start.upperBound...].firstIndex(of: "'")
        else { return message }
        let number = location[index.upperBound...].prefix { $0.isNumber }
        if number.isEmpty { return message }
        return message.replacing("path parameter \(number)", with: way[start.lowerBound...end])
    }

    /// By operation, requests first.
    private func reach(of draft: Draft) -> [Reach] {
        var reach: [Reach] = []
        for (pair, directions) in draft.pairs {
            if directions.contains(.request) {
                reach += requests.operations(of: pair).map { Reach(operation: $0, direction: .request) }
            }
            if directions.contains(.response) {
                reach += responses.operations(of: pair).map { Reach(operation: $0, direction: .response) }
            }
        }
        reach.sort {
            $0.operation == $1.operation
                ? $0.direction == .request && $1.direction == .response : $0.operation < $1.operation
        }
        var distinct: [Reach] = []
        distinct.reserveCapacity(reach.count)
        for item in reach where distinct.last != item { distinct.append(item) }
        return distinct
    }

    private func way(to draft: Draft, from first: Reach) -> String? {
        let isRequest = first.direction == .request
        let side = isRequest ? requests : responses
        let direction: Directions = isRequest ? .request : .response
        let pair = draft.pairs.first {
            $0.directions.contains(direction) && side.firstOperation(of: $0.pair) == first.operation
        }
        return pair.flatMap { side.way(to: $0.pair, draft.finding.step, in: graph) }
    }
}
