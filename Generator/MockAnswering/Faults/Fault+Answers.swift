import HTTPTypes

extension Fault {
    /// What is answered in place of what was asked for; nil where nothing is.
    package var problem: RequestProblem? {
        guard let status else {
            return retryAfter.map { Fault(status: 503, retryAfter: $0).unavailability(503, retryAfter: $0) }
        }
        return unavailability(status, retryAfter: retryAfter)
    }

    private func unavailability(_ status: Int, retryAfter: Int?) -> RequestProblem {
        let status = Self.usual.first { $0.code == status } ?? HTTPResponse.Status(code: status)
        var fields: HTTPFields = [:]
        if let retryAfter { fields[.retryAfter] = String(retryAfter) }
        return RequestProblem(
            status,
            title: status.reasonPhrase.isEmpty ? "Fault" : status.reasonPhrase,
            detail: "this failure was asked for",
            fields: fields
        )
    }

    /// With their reason phrases, which numbers alone do not have.
    private static let usual: [HTTPResponse.Status] = [
        .unauthorized, .forbidden, .notFound, .requestTimeout, .conflict, .tooManyRequests,
        .internalServerError,
        .notImplemented, .badGateway, .serviceUnavailable, .gatewayTimeout,
    ]

    /// An answer with this fault in it: late, slow, cut short or broken.
    package func applied(to answer: MockAnswer) -> MockAnswer {
        guard self != .none else { return answer }
        var answer = answer
        if let latency { answer = answer.with(delay: answer.delay + latency) }
        if damage == .malform { answer = answer.with(body: answer.body.malformed) }
        if let slowness { answer = answer.with(body: answer.body.slowed(by: slowness)) }
        switch damage {
        case .drop: answer = answer.with(ending: .closedUnanswered)
        case .truncate(let count):
            let size = answer.body.size
            answer = answer.with(ending: .closed(afterBytes: min(count ?? size / 2, max(size - 1, 0))))
        case .malform, nil: break
        }
        return answer.with(account: answer.account.with(faults: answer.account.faults + names))
    }

    /// For the log, by the words that ask for them.
    private var names: [String] {
        var names: [String] = []
        if let latency { names.append("latency=\(Int(latency.milliseconds))ms") }
        if let status { names.append("status=\(status)") }
        if let retryAfter { names.append("retry-after=\(retryAfter)") }
        switch damage {
        case .drop: names.append("drop")
        case .truncate(let count): names.append(count.map { "truncate=\($0)" } ?? "truncate")
        case .malform: names.append("malformed")
        case nil: break
        }
        if let slowness { names.append("slow=\(Int(slowness.milliseconds))ms") }
        return names
    }
}

extension MockAnswer.Body {
    var size: Int {
        switch self {
        case .bytes(let body): body.bytes.count
        case .chunks(let chunks): chunks.reduce(0) { $0 + $1.bytes.count }
        }
    }

    /// The same length of bytes that no reader of JSON, XML or events takes for a whole value.
    ///
    /// Of a stream the first part is broken. An empty body stays.
    fileprivate var malformed: MockAnswer.Body {
        switch self {
        case .bytes(let body): return .bytes(AnswerBytes(Self.malformed(body.bytes)))
        case .chunks(let chunks):
            guard let index = chunks.firstIndex(where: { $0.bytes.count > 2 }) else { return self }
            var broken = chunks
            broken[index] = MockAnswer.Chunk(Self.malformed(chunks[index].bytes), after: chunks[index].delay)
            return .chunks(broken)
        }
    }

    /// What closes the value is overwritten; line ends after it stay, as they frame the parts of streams.
    private static func malformed(_ bytes: [UInt8]) -> [UInt8] {
        guard let last = bytes.lastIndex(where: { $0 != 0x0A && $0 != 0x0D }) else { return bytes }
        var broken = bytes
        broken[last] = UInt8(ascii: ",")
        return broken
    }

    /// The body in a dozen pieces with pauses between them.
    fileprivate func slowed(by interval: Duration) -> MockAnswer.Body {
        switch self {
        case .bytes(let body):
            let bytes = body.bytes
            guard !bytes.isEmpty else { return self }
            let step = (bytes.count + 11) / 12
            return .chunks(
                stride(from: 0, to: bytes.count, by: step).map { start in
                    MockAnswer.Chunk(
                        Array(bytes[start..<min(start + step, bytes.count)]),
                        after: start == 0 ? .zero : interval
                    )
                }
            )
        case .chunks(let chunks):
            return .chunks(chunks.map { MockAnswer.Chunk($0.bytes, after: $0.delay + interval) })
        }
    }
}
