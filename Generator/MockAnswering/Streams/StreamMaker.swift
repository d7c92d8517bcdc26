import HTTPTypes
import OpenAPIModel
import SDKConfiguration
import SampleGeneration
import SchemaValidation
import YAMLModel

/// Makes bodies that come one value after the other: server-sent events, JSON lines and JSON text sequences.
struct StreamMaker: Sendable {
    private let schemas: SchemaArena
    private let samples: SampleGenerator
    private let options: MockOptions
    /// The types of the last events, by operation.
    private let endEvents: [String: String]

    init(
        schemas: SchemaArena,
        samples: SampleGenerator,
        options: MockOptions,
        configuration: SDKConfiguration
    ) {
        self.schemas = schemas
        self.samples = samples
        self.options = options
        endEvents = Dictionary(
            configuration.streams.map { ($0.value.operation, $0.value.endEvent) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// As many values as a collection has items, the first at once; those of an example where the document has one.
    ///
    /// An example that was asked for by name takes their place.
    func chunks(
        of content: DocumentedContent,
        example: FoundValue?,
        to request: ReadRequest
    ) -> [MockAnswer.Chunk] {
        if case .text(let text) = example { return paced(Self.pieces(of: text, in: content.name)) }
        if content.name.isEventStream { return events(of: content, example: example?.value, to: request) }
        let values = example?.value.map { $0.sequence ?? [$0] } ?? made(for: content, from: 0)
        return paced(values.map { Self.bytes(of: $0, as: content.name) })
    }

    /// One value alone, such as a failure.
    func bytes(of value: YAMLNode, as name: MediaTypeName) -> [UInt8] {
        name.isEventStream ? ServerSentEvent(data: value.jsonText()).bytes : Self.bytes(of: value, as: name)
    }

    private static func bytes(of value: YAMLNode, as name: MediaTypeName) -> [UInt8] {
        (name.isJSONSequence ? [0x1E] : []) + value.jsonBytes() + [0x0A]
    }

    // MARK: - Events

    /// Identified by numbers from 1; `Last-Event-ID` goes on behind the one that it names.
    private func events(
        of content: DocumentedContent,
        example: YAMLNode?,
        to request: ReadRequest
    ) -> [MockAnswer.Chunk] {
        let last = HTTPField.Name("Last-Event-ID").flatMap { request.request.head.headerFields[$0] }
        let start = last.flatMap { Int($0) }.map { max(0, min($0, options.items)) } ?? 0
        let values = example.map { $0.sequence ?? [$0] }
        let shown = values.map { Array($0.dropFirst(start)) } ?? made(for: content, from: start)
        var events = shown.enumerated().map { offset, value in
            isEvent(value, of: content)
                ? ServerSentEvent(event: value, number: start + offset + 1)
                : ServerSentEvent(id: "\(start + offset + 1)", data: value.plainText)
        }
        if let end = request.operation.operationID.flatMap({ endEvents[$0] }) {
            events.append(ServerSentEvent(id: "\(start + shown.count + 1)", type: end, data: ""))
        }
        return paced(events.map(\.bytes))
    }

    /// Whether a value is an event, with the fields of the format and no others, rather than the data of an event (3.2,
    /// "Special Considerations for Server-Sent Events").
    private func isEvent(_ value: YAMLNode, of content: DocumentedContent) -> Bool {
        guard let schema = content.media.itemSchema, let members = value.mapping?.entries else {
            return false
        }
        let names = schemas.members(of: schema).map(\.name) + members.map(\.key)
        return names.contains("data") && names.allSatisfy(["data", "event", "id", "retry"].contains)
    }

    // MARK: - Values

    private func made(for content: DocumentedContent, from start: Int) -> [YAMLNode] {
        guard let schema = content.media.itemSchema ?? content.media.schema else { return [] }
        let item = content.media.itemSchema ?? schemas.items(of: schema) ?? schema
        return (start..<max(start, options.items)).map { index in
            samples.value(of: item, direction: .response, manner: .data(index: index))
        }
    }

    private func paced(_ pieces: [[UInt8]]) -> [MockAnswer.Chunk] {
        pieces.enumerated().map { index, bytes in
            MockAnswer.Chunk(bytes, after: index == 0 ? .zero : options.streamInterval)
        }
    }

    /// The values of a stream that the document shows as text.
    private static func pieces(of text: String, in name: MediaTypeName) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var pieces: [[UInt8]] = []
        var piece: [UInt8] = []
        for byte in bytes {
            if byte == 0x1E, !piece.isEmpty {
                pieces.append(piece)
                piece = []
            }
            piece.append(byte)
            let isEnd = name.isEventStream ? piece.suffix(2) == [0x0A, 0x0A] : byte == 0x0A
            if isEnd {
                pieces.append(piece)
                piece = []
            }
        }
        if !piece.isEmpty { pieces.append(piece + (name.isEventStream ? [0x0A, 0x0A] : [0x0A])) }
        return pieces
    }
}
