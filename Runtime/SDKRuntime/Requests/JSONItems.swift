public import JSONCoding

/// Values to send one after another, each as JSON: at hand, or from a sequence as they come.
///
/// ```swift
/// try await client.events.record(jsonLines: [first, second])
/// try await client.events.record(jsonLines: JSONItems(stream: measurements))
/// ```
public struct JSONItems<Element: JSONWritable & Sendable>: Sendable, ExpressibleByArrayLiteral {
    private enum Source: Sendable {
        case items([Element])
        case stream(HTTPBody.Reading, @Sendable () -> () async throws -> Element?)
    }

    private let source: Source

    /// Values at hand.
    public init(_ items: [Element]) { source = .items(items) }

    /// Values at hand.
    public init(arrayLiteral items: Element...) { source = .items(items) }

    /// Values that are asked for while they are sent; what the sequence throws ends the request.
    ///
    /// `reading` is `anyNumberOfTimes` only where each iteration starts from the beginning: others are neither
    /// retried nor sent again after a redirect.
    public init<Items: AsyncSequence & Sendable>(stream items: Items, reading: HTTPBody.Reading = .once)
    where Items.Element == Element {
        source = .stream(reading) {
            var iterator = items.makeAsyncIterator()
            return { try await iterator.next() }
        }
    }

    func body(_ format: JSONItemFormat) throws(ParameterForm.Refusal) -> HTTPBody {
        switch source {
        case .items(let items):
            var bytes: [UInt8] = []
            for item in items { bytes += format.record(try OperationRequest.jsonBytes(item)) }
            return HTTPBody(bytes)
        case .stream(let reading, let start):
            return HTTPBody(length: nil, reading: reading) {
                let next = start()
                return HTTPBody.AsyncIterator {
                    guard let item = try await next() else { return nil }
                    return format.record(try JSON.encode(item))[...]
                }
            }
        }
    }
}

/// How JSON values stand one after another.
public enum JSONItemFormat: Sendable, Hashable {
    /// A line each: `application/jsonl`, `application/x-ndjson`.
    case lines
    /// Each after a record separator (RFC 7464): `application/json-seq`.
    case textSequence

    func record(_ json: [UInt8]) -> [UInt8] {
        switch self {
        case .lines: json + [UInt8(ascii: "\n")]
        case .textSequence: [0x1E] + json + [UInt8(ascii: "\n")]
        }
    }
}
