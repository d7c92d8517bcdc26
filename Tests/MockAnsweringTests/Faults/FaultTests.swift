import HTTPTypes
import MockAnswering
import Testing

@Suite struct `Faults` {
    private static let answer = MockAnswer(
        HTTPResponse(status: .ok, headerFields: [.contentLength: "25"]),
        body: .bytes(AnswerBytes(Array(#"{"name":"abcdefghijklmn"}"#.utf8)))
    )

    @Test(arguments: [
        ("latency=200ms", Fault(latency: .milliseconds(200))),
        ("latency=1.5s; jitter=20", Fault(latency: .milliseconds(1500), jitter: .milliseconds(20))),
        (" status = 503 , retry-after=2", Fault(status: 503, retryAfter: 2)), ("drop", Fault(damage: .drop)),
        ("truncate", Fault(damage: .truncate(after: nil))),
        ("truncate=0", Fault(damage: .truncate(after: 0))),
        ("malformed,slow", Fault(damage: .malform, slowness: .milliseconds(100))), ("none", .none),
        ("", .none),
    ])
    func `are read from text`(text: String, fault: Fault) throws {
        #expect(try Fault(text: text) == fault)
    }

    @Test(arguments: [
        (
            "drpo",
            "unknown fault 'drpo'",
            "faults are latency, jitter, status, retry-after, drop, truncate, malformed, slow, none"
        ),
        ("drop=1", "'drop' takes no value", "write 'drop' alone"),
        ("status=503 retry-after=2", "'status' has more than one value", "separate faults by commas"),
        (
            "latency", "'latency' takes a time of at most ten minutes",
            "for example latency=200ms or latency=1.5s"
        ),
        (
            "latency=-1s", "'latency' takes a time of at most ten minutes",
            "for example latency=200ms or latency=1.5s"
        ),
        ("slow=11000s", "'slow' takes a time of at most ten minutes", "for example slow=200ms or slow=1.5s"),
        (
            "latency=nan", "'latency' takes a time of at most ten minutes",
            "for example latency=200ms or latency=1.5s"
        ),
        ("status=200", "'status' takes a whole number from 400 to 599", "for example status=503"),
        ("retry-after=x", "'retry-after' takes a whole number from 0 to 86400", "for example retry-after=2"),
    ])
    func `that are none are told`(text: String, message: String, hint: String) {
        #expect(throws: FaultTextError(message: message, hint: hint)) { try Fault(text: text) }
    }

    @Test func `damage the answer`() {
        #expect(Fault(damage: .drop).applied(to: Self.answer).ending == .closedUnanswered)
        #expect(
            Fault(damage: .truncate(after: nil)).applied(to: Self.answer).ending == .closed(afterBytes: 12)
        )
        #expect(Fault(damage: .truncate(after: 3)).applied(to: Self.answer).ending == .closed(afterBytes: 3))
        #expect(
            Fault(damage: .truncate(after: 900)).applied(to: Self.answer).ending == .closed(afterBytes: 24)
        )
        let malformed = Fault(damage: .malform).applied(to: Self.answer)
        #expect(malformed.text == #"{"name":"abcdefghijklmn","#)
        #expect(malformed.response == Self.answer.response)
    }

    @Test func `delay the answer and its parts`() throws {
        let late = Fault(latency: .milliseconds(5)).applied(to: Self.answer)
        #expect(late.delay == .milliseconds(5))
        #expect(late.account.faults == ["latency=5ms"])
        let slow = Fault(slowness: .milliseconds(7)).applied(to: Self.answer)
        guard case .chunks(let chunks) = slow.body else {
            Issue.record("the body is in one part")
            return
        }
        #expect(chunks.count == 9)
        #expect(chunks.map(\.delay) == [.zero] + Array(repeating: .milliseconds(7), count: 8))
        #expect(slow.text == Self.answer.text)
    }

    @Test func `break the first part of a stream and keep its frame`() {
        let stream = Self.answer.with(
            body: .chunks([.init(Array("data: {}\n\n".utf8)), .init([1, 2, 3, 4])])
        )
        #expect(Fault(damage: .malform).applied(to: stream).text.hasPrefix("data: {,\n\n"))
    }

    @Test func `answer with a status`() throws {
        let problem = try #require(Fault(status: 429, retryAfter: 3).problem)
        #expect(problem.status.code == 429)
        #expect(problem.fields[.retryAfter] == "3")
        #expect(problem.title == "Too Many Requests")
        #expect(Fault(retryAfter: 1).problem?.status.code == 503)
        #expect(Fault(latency: .zero).problem == nil)
    }
}
