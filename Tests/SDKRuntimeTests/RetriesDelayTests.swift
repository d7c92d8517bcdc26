import Foundation
import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Delays of retries` {
    @Test func `they double up to the longest`() async throws {
        var bench = RetryBench([503])
        bench.configuration.retry.maximumAttempts = 9
        bench.configuration.timeout = nil
        #expect(try await bench.attempts() == 9)
        #expect(bench.clock.waits == [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000])
    }

    @Test(arguments: 0..<20)
    func `chance takes any part of each, and never more`(seed: UInt64) async throws {
        let chances = Mutex(Numbers(seed: seed))
        var bench = RetryBench([503])
        let drawn = Mutex<[Double]>([])
        bench.configuration.clock = bench.clock.clock {
            let chance = chances.withLock { Double.random(in: 0..<1, using: &$0) }
            drawn.withLock { $0.append(chance) }
            return chance
        }
        bench.configuration.timeout = nil
        bench.configuration.retry.maximumAttempts = 50
        bench.configuration.retry.budget = nil
        bench.configuration.retry.baseDelay = .milliseconds(Int(seed) * 7)
        bench.configuration.retry.maximumDelay = .seconds(3)
        #expect(try await bench.attempts() == 50)
        let waits = bench.clock.waits
        try #require(waits.count == 49)
        for (number, (wait, chance)) in zip(waits, drawn.withLock { $0 }).enumerated() {
            let ceiling = min(3000, Double(seed) * 7 * Double(sign: .plus, exponent: number, significand: 1))
            #expect((0...ceiling).contains(wait))
            #expect(abs(wait - chance * ceiling) < 1e-6)
        }
    }

    private struct Numbers: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    @Test func `chance of the system's own is spread over the whole wait`() async throws {
        var bench = RetryBench([503])
        bench.configuration.retry.maximumAttempts = 400
        bench.configuration.retry.budget = nil
        bench.configuration.retry.maximumDelay = bench.configuration.retry.baseDelay
        bench.configuration.timeout = nil
        bench.configuration.clock.chance = ClientConfiguration().clock.chance
        _ = try await bench.attempts()
        let waits = bench.clock.waits
        #expect(waits.allSatisfy { (0..<500).contains($0) })
        #expect(waits.contains { $0 < 100 } && waits.contains { $0 > 400 })
    }

    @Test(arguments: [
        (Duration.seconds(-5), Duration.seconds(20)), (.zero, .seconds(20)), (.seconds(1), .zero),
        (.seconds(1), .seconds(-1)), (.seconds(Int64.max), .zero),
    ])
    func `senseless delays are none`(base: Duration, maximum: Duration) async throws {
        var bench = RetryBench([503])
        bench.configuration.retry.baseDelay = base
        bench.configuration.retry.maximumDelay = maximum
        #expect(try await bench.attempts() == 3)
        #expect(bench.clock.waits == [0, 0])
    }

    @Test func `an endless delay is cut off`() async throws {
        var bench = RetryBench([503, 200])
        bench.configuration.retry.baseDelay = .seconds(Int64.max)
        bench.configuration.retry.maximumDelay = .seconds(Int64.max)
        bench.configuration.timeout = nil
        try await bench.call()
        #expect(bench.clock.waits == [5e11])
    }

    @Test(arguments: [
        ("7", 7.0), (" 7 ", 7), ("0", 0), ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
        ("Sunday, 06-Nov-94 08:50:07 GMT", 30), ("Sun Nov  6 08:49:39 1994", 2),
        ("Sun, 06 Nov 1994 08:49:00 GMT", 0), ("Saturday, 06-Nov-93 08:49:37 GMT", 0),
    ])
    func `Retry-After in seconds and in all forms of a date`(text: String, seconds: Double) async throws {
        let bench = RetryBench([503, 200], [.retryAfter: text])
        try await bench.call()
        // A part of the base delay comes on top.
        #expect(bench.clock.waits == [seconds * 1000 + 250])
    }

    @Test(arguments: [
        "soon", "-1", "1.5", "5, 5", "", "1994-11-06T08:49:47Z", "Sun, 06 Nov 1994 08:49:47 CET",
        "Sun, 31 Feb 1994 08:49:47 GMT", "Sun, 06 Nov 1994 24:49:47 GMT", "Sun, 06 Foo 1994 08:49:47 GMT",
        "Day, 06 Nov 1994 08:49:47 GMT", "Sun, 6 Nov 1994 08:49:47", "Sun, 06 Nov 99999 08:49:47 GMT",
    ])
    func `anything else in it is no wish`(text: String) async throws {
        let bench = RetryBench([503, 200], [.retryAfter: text])
        try await bench.call()
        #expect(bench.clock.waits == [250])
    }

    @Test func `a date counts from that of the answer, whatever the clock here says`() async throws {
        let fields: HTTPFields = [
            .retryAfter: "Fri, 31 Dec 1999 23:59:59 GMT", .date: "Fri, 31 Dec 1999 23:59:50 GMT",
        ]
        let bench = RetryBench([503, 200], fields)
        try await bench.call()
        #expect(bench.clock.waits == [9250])
    }

    @Test(arguments: ["31", "99999999999999999999", "Mon, 07 Nov 1994 08:49:37 GMT"])
    func `a longer wait than the cap is the caller's to make`(text: String) async throws {
        let bench = RetryBench([429], [.retryAfter: text])
        let error = await #expect(throws: TestError.self) { try await bench.call() }
        guard case .response(let response)? = error?.kind else { throw Unexpected(error) }
        #expect(response.status == .tooManyRequests)
        let expected: [String: Duration] = [
            "31": .seconds(31), "99999999999999999999": .seconds(1_000_000_000),
        ]
        #expect(response.retryAfter == expected[text] ?? .seconds(86_400))
        #expect(bench.transport.sent.count == 1)
        #expect(bench.log.refusals == [.retryAfterBeyondCap(expected[text] ?? .seconds(86_400))])
    }

    @Test func `the cap is the policy's`() async throws {
        var bench = RetryBench([429, 200], [.retryAfter: "90"])
        bench.configuration.retry.maximumRetryAfter = .seconds(90)
        bench.configuration.timeout = .seconds(300)
        try await bench.call()
        #expect(bench.clock.waits == [90_250])
    }
}
