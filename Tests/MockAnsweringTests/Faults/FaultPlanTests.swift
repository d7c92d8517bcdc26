import Diagnostics
import HTTPTypes
import MockAnswering
import Testing

@Suite struct `Planning faults` {
    private static let here = SourceRange(
        file: SourceFileID(index: 0),
        start: SourcePosition(line: 1, column: 1),
        end: SourcePosition(line: 1, column: 1)
    )

    private func rule(
        _ faults: [Fault] = [Fault(damage: .drop)],
        target: FaultScenario.Target = .init(),
        occasion: FaultScenario.Occasion = .always,
        isRepeated: Bool = true
    ) -> FaultScenario.Rule {
        .init(target: target, occasion: occasion, faults: faults, isRepeated: isRepeated, range: Self.here)
    }

    private func decide(
        _ plan: FaultPlan,
        count: Int = 1,
        method: HTTPRequest.Method = .get,
        path: String = "/teams/7?x=1",
        header: String? = nil
    ) throws -> [Fault] {
        let answering = try Answering(
            """
              /teams/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                get: {operationId: getTeam, tags: [Teams], responses: {'200': {description: A}}}
            """
        )
        let fields = header.flatMap { value in
            HTTPField.Name(Fault.header).map { HTTPFields([HTTPField(name: $0, value: value)]) }
        }
        return try (0..<count).map { number in
            let head = HTTPRequest(
                method: method,
                scheme: nil,
                authority: nil,
                path: path,
                headerFields: fields ?? [:]
            )
            return try plan.decision(
                for: MockRequest(head, number: number),
                calling: answering.operations.first
            ).get()
        }
    }

    private func fired(_ plan: FaultPlan, count: Int) throws -> [Int] {
        try decide(plan, count: count).enumerated().compactMap { $1 == .none ? nil : $0 + 1 }
    }

    @Test(arguments: [
        (FaultScenario.Occasion.always, [1, 2, 3, 4, 5, 6]), (.calls([2...2, 4...5]), [2, 4, 5]),
        (.calls([5...Int.max]), [5, 6]), (.every(3), [3, 6]), (.rate(0), []), (.rate(1), [1, 2, 3, 4, 5, 6]),
    ])
    func `fire on the calls of the occasion`(occasion: FaultScenario.Occasion, calls: [Int]) throws {
        #expect(try fired(FaultPlan(FaultScenario(rules: [rule(occasion: occasion)])), count: 6) == calls)
    }

    @Test func `a rate is met, by the same calls for the same seed`() throws {
        let scenario = FaultScenario(rules: [rule(occasion: .rate(0.05))])
        let calls = try fired(FaultPlan(scenario, seed: 1), count: 10_000)
        #expect((400...600).contains(calls.count))
        #expect(try fired(FaultPlan(scenario, seed: 1), count: 10_000) == calls)
        #expect(try fired(FaultPlan(scenario, seed: 2), count: 10_000) != calls)
    }

    @Test func `a sequence is taken step by step, once or again and again`() throws {
        let faults = [Fault(status: 503), Fault.none, Fault(damage: .drop)]
        let once = FaultScenario(rules: [rule(faults, isRepeated: false)])
        #expect(try decide(FaultPlan(once), count: 5) == faults + [.none, .none])
        let again = FaultScenario(rules: [rule(faults, isRepeated: true)])
        #expect(try decide(FaultPlan(again), count: 5) == faults + faults.prefix(2))
    }

    @Test(arguments: [
        (FaultScenario.Target(operations: ["getTeam"]), true), (.init(operations: ["other"]), false),
        (.init(methods: ["GET"]), true), (.init(methods: ["POST"]), false), (.init(tags: ["Teams"]), true),
        (.init(tags: ["Users"]), false), (.init(paths: ["/teams/{id}"]), true),
        (.init(paths: ["/teams/7"]), true),
        (.init(paths: ["/teams/*"]), true), (.init(paths: ["*7"]), true), (.init(paths: ["/te*s/*d}"]), true),
        (.init(paths: ["/teams"]), false), (.init(paths: ["/teams/7*8"]), false),
        (.init(operations: ["getTeam"], methods: ["POST"]), false),
    ])
    func `concern the calls of their target`(target: FaultScenario.Target, isHit: Bool) throws {
        let faults = try decide(FaultPlan(FaultScenario(rules: [rule(target: target)])))
        #expect((faults != [.none]) == isHit)
    }

    @Test func `the first rule that fires decides, the header stands above it, the base below`() throws {
        let scenario = FaultScenario(rules: [
            rule([Fault(latency: .seconds(1))], occasion: .calls([2...2])), rule([Fault(status: 503)]),
        ])
        let plan = FaultPlan(scenario, base: Fault(latency: .milliseconds(1)))
        #expect(
            try decide(plan, count: 3) == [
                Fault(latency: .milliseconds(1), status: 503), Fault(latency: .seconds(1)),
                Fault(latency: .milliseconds(1), status: 503),
            ]
        )
        #expect(
            try decide(FaultPlan(scenario), header: "status=500, drop") == [Fault(status: 500, damage: .drop)]
        )
    }

    @Test func `jitter is chance within its bounds`() throws {
        let plan = FaultPlan(base: Fault(latency: .seconds(1), jitter: .milliseconds(100)), seed: 3)
        let delays = try decide(plan, count: 200).compactMap(\.latency)
        #expect(delays.count == 200)
        #expect(delays.allSatisfy { $0 >= .seconds(1) && $0 < .milliseconds(1100) })
        #expect(Set(delays).count > 150)
    }

    @Test func `a header that cannot be read is a problem`() throws {
        do {
            _ = try decide(FaultPlan(), header: "drpo")
            Issue.record("the header was taken")
        } catch let problem as RequestProblem {
            #expect(problem.status == .badRequest)
            #expect(
                problem.detail.hasPrefix("header 'X-Mock-Fault': unknown fault 'drpo'; faults are latency")
            )
        }
    }
}
