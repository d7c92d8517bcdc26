import HTTPTypes
import SDKRuntime
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Budget of retries` {
    @Test func `retries end with the reserve and go on with a share of the calls`() async throws {
        var bench = RetryBench([503])
        let budget = RetryBudget(share: 0.25, reserve: 3)
        bench.configuration.retry.budget = budget
        bench.configuration.retry.maximumAttempts = 2
        var sent: [Int] = []
        for _ in 0..<11 {
            let before = bench.transport.sent.count
            _ = try await bench.attempts()
            sent.append(bench.transport.sent.count - before)
        }
        // 3 in reserve, and from the second call on a quarter for each.
        #expect(sent == [2, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1])
        #expect(bench.log.refusals.count { $0 == .budgetExhausted } == 6)
        #expect(budget.remaining == 0)
    }

    @Test func `copies of a client share it, other clients do not`() async throws {
        var bench = RetryBench([503])
        bench.configuration.retry.budget = RetryBudget(share: 0, reserve: 2)
        _ = try await bench.attempts()
        #expect(bench.transport.sent.count == 3)
        let copy = bench.client.configured { $0.timeout = .seconds(5) }
        await #expect(throws: TestError.self) { try await copy.jobs.getJob(jobId: "1") }
        #expect(bench.transport.sent.count == 4)
        #expect(ClientConfiguration().retry.budget !== ClientConfiguration().retry.budget)
    }

    @Test func `no more than the reserve is saved up`() async throws {
        var bench = RetryBench([200])
        let budget = RetryBudget(share: 1, reserve: 2)
        bench.configuration.retry.budget = budget
        for _ in 0..<9 { try await bench.call() }
        #expect(budget.remaining == 2)
    }

    @Test(arguments: [(-1.0, -1), (.nan, 0), (-.infinity, .min)])
    func `senseless numbers are none`(share: Double, reserve: Int) async throws {
        var bench = RetryBench([503])
        bench.configuration.retry.budget = RetryBudget(share: share, reserve: reserve)
        #expect(try await bench.attempts() == 1)
    }

    @Test func `huge ones are cut off`() {
        #expect(RetryBudget(share: .infinity, reserve: .max).remaining == 1_000_000)
    }

    @Test func `without one there is no limit`() async throws {
        var bench = RetryBench([503])
        bench.configuration.retry.budget = nil
        for _ in 0..<20 { _ = try await bench.attempts() }
        #expect(bench.transport.sent.count == 60)
    }
}
