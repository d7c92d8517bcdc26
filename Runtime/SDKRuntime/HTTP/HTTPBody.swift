import Synchronization

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The bytes of a request or response, in chunks as they come.
///
/// A body made from bytes can be read any number of times; one made from an asynchronous sequence says itself
/// whether it can, and a second reading of one that cannot throws `HTTPBody.AlreadyRead`.
public struct HTTPBody: Sendable, AsyncSequence {
    /// A chunk, never empty.
    public typealias Element = ArraySlice<UInt8>

    /// How often the bytes can be had.
    public enum Reading: Sendable, Hashable {
        /// A request with such a body is neither retried nor sent again after a redirect.
        case once
        case anyNumberOfTimes
    }

    /// The length in bytes, where it is known before reading.
    public let length: Int64?
    /// How often the bytes can be had.
    public let reading: Reading
    /// The media type that a request is sent with; nil is the one that the document names.
    ///
    /// For documents that take many: `image/*`.
    public var contentType: String?
    let source: Source

    enum Source: Sendable {
        case bytes(ArraySlice<UInt8>)
        case stream(@Sendable () -> AsyncIterator)
    }

    /// All bytes, where nothing has to be waited for; transports send them without detour.
    public var bytesAtHand: ArraySlice<UInt8>? {
        if case .bytes(let bytes) = source { bytes } else { nil }
    }

    private init(length: Int64?, reading: Reading, source: Source) {
        // Servers send any number as the length.
        self.length = length.flatMap { $0 < 0 ? nil : $0 }
        self.reading = reading
        self.source = source
    }

    /// A body of these bytes.
    public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    /// A body of these bytes.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.init(length: Int64(bytes.count), reading: .anyNumberOfTimes, source: .bytes(bytes))
    }

    /// A body of the UTF-8 bytes of a string.
    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// A body of these bytes.
    public init(_ data: Data) { self.init([UInt8](data)) }

    /// A body whose chunks come from a sequence.
    ///
    /// - Parameters:
    ///   - chunks: Empty chunks are skipped.
    ///   - length: The number of bytes of all chunks: sent as `Content-Length`; without it the body is sent
    ///     chunked.
    ///   - reading: `anyNumberOfTimes` only where each iteration of the sequence starts from the beginning.
    public init<Chunks: AsyncSequence & Sendable, Chunk: Collection<UInt8>>(
        stream chunks: Chunks,
        length: Int64? = nil,
        reading: Reading = .once
    ) where Chunks.Element == Chunk {
        self.init(length: length, reading: reading) {
            var iterator = chunks.makeAsyncIterator()
            return AsyncIterator {
                while let chunk = try await iterator.next() {
                    if !chunk.isEmpty { return ArraySlice(chunk) }
                }
                return nil
            }
        }
    }

    /// A body whose readings are made by a closure: called for each, at most once where `reading` says so.
    init(length: Int64?, reading: Reading, _ start: @escaping @Sendable () -> AsyncIterator) {
        guard reading == .once else {
            self.init(length: length, reading: reading, source: .stream(start))
            return
        }
        let ticket = Ticket()
        let startOnce: @Sendable () -> AsyncIterator = {
            ticket.take() ? start() : AsyncIterator { throw AlreadyRead() }
        }
        self.init(length: length, reading: reading, source: .stream(startOnce))
    }

    /// Starts a reading.
    public func makeAsyncIterator() -> AsyncIterator {
        switch source {
        case .bytes(let bytes):
            var rest: ArraySlice<UInt8>? = bytes.isEmpty ? nil : bytes
            return AsyncIterator {
                defer { rest = nil }
                return rest
            }
        case .stream(let start): return start()
        }
    }

    /// Reads all chunks into one array.
    ///
    /// The limit is in bytes; a longer body throws `HTTPBody.TooLong` as soon as that is known.
    public func collect(upTo limit: Int) async throws -> [UInt8] {
        if let length, length > Int64(limit) { throw TooLong(limit: limit) }
        if case .bytes(let bytes) = source { return Array(bytes) }
        var result: [UInt8] = []
        // What is announced need not come.
        if let length { result.reserveCapacity(Swift.min(Int(length), 1 << 20)) }
        for try await chunk in self {
            guard chunk.count <= limit - result.count else { throw TooLong(limit: limit) }
            result.append(contentsOf: chunk)
        }
        return result
    }

    /// One reading of a body.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let nextChunk: () async throws -> ArraySlice<UInt8>?

        init(_ nextChunk: @escaping () async throws -> ArraySlice<UInt8>?) {
            self.nextChunk = nextChunk
        }

        /// The next chunk, nil at the end.
        public mutating func next() async throws -> ArraySlice<UInt8>? { try await nextChunk() }
    }

    /// A body that can be read once was read again.
    public struct AlreadyRead: Error, Sendable, CustomStringConvertible {
        /// What went wrong, for people.
        public var description: String { "the body can be read only once and was read before" }
    }

    /// A body was longer than its reader allows.
    public struct TooLong: Error, Sendable, CustomStringConvertible {
        /// In bytes.
        public let limit: Int
        /// What went wrong, for people.
        public var description: String { "the body is longer than \(limit) bytes" }
    }

    private final class Ticket: Sendable {
        private let isTaken = Atomic(false)

        func take() -> Bool { !isTaken.exchange(true, ordering: .acquiringAndReleasing) }
    }
}
