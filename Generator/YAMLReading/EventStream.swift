import CLibYAML
import Diagnostics

/// The events of a YAML stream, as libyaml's parser gives them.
///
/// The only file that knows libyaml.
struct EventStream: ~Copyable {
    enum Event {
        case documentStart, documentEnd, scalar, alias, collectionEnd, streamEnd, failure
        case sequenceStart(isFlow: Bool)
        case mappingStart(isFlow: Bool)
    }

    enum ScalarStyle { case plain, quoted, block }

    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    private let isReady: Bool

    /// The bytes must be valid UTF-8 and outlive the stream.
    init(over bytes: UnsafeBufferPointer<UInt8>) {
        event.initialize(to: yaml_event_t())
        parser.initialize(to: yaml_parser_t())
        isReady = yaml_parser_initialize(parser) == 1
        guard isReady else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_event_delete(event)
        if isReady { yaml_parser_delete(parser) }
        event.deallocate()
        parser.deallocate()
    }

    /// Goes on to the next event; what the accessors gave for the last one is gone.
    mutating func next() -> Event {
        guard isReady else { return .failure }
        while true {
            yaml_event_delete(event)
            guard yaml_parser_parse(parser, event) == 1 else { return .failure }
            switch event.pointee.type {
            case YAML_SCALAR_EVENT: return .scalar
            case YAML_MAPPING_START_EVENT:
                return .mappingStart(
                    isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
                )
            case YAML_SEQUENCE_START_EVENT:
                return .sequenceStart(
                    isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
                )
            case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return .collectionEnd
            case YAML_ALIAS_EVENT: return .alias
            case YAML_DOCUMENT_START_EVENT: return .documentStart
            case YAML_DOCUMENT_END_EVENT: return .documentEnd
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
            default: continue
            }
        }
    }

    var start: SourcePosition { Self.position(event.pointee.start_mark) }
    var end: SourcePosition { Self.position(event.pointee.end_mark) }

    /// The text of a scalar event, with escapes and folding resolved; valid until the next event.
    var text: UnsafeBufferPointer<UInt8> {
        let scalar = event.pointee.data.scalar
        return UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    }

    var style: ScalarStyle {
        switch event.pointee.data.scalar.style {
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        default: .plain
        }
    }

    /// The name of the anchor that an event sets or an alias refers to, without `&` or `*`.
    var anchor: String? {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: Self.string(event.pointee.data.scalar.anchor)
        case YAML_MAPPING_START_EVENT: Self.string(event.pointee.data.mapping_start.anchor)
        case YAML_SEQUENCE_START_EVENT: Self.string(event.pointee.data.sequence_start.anchor)
        case YAML_ALIAS_EVENT: Self.string(event.pointee.data.alias.anchor)
        default: nil
        }
    }

    /// The resolved tag of a scalar or of a collection's start.
    var tag: String? {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: Self.string(event.pointee.data.scalar.tag)
        case YAML_MAPPING_START_EVENT: Self.string(event.pointee.data.mapping_start.tag)
        case YAML_SEQUENCE_START_EVENT: Self.string(event.pointee.data.sequence_start.tag)
        default: nil
        }
    }

    /// What stopped the parser, after a failure.
    var problem: SyntaxProblem {
        let parser = parser.pointee
        let hasContext = parser.context != nil
        return SyntaxProblem(
            text: parser.problem.map { String(cString: $0) } ?? "out of memory",
            position: Self.position(parser.problem_mark),
            context: hasContext ? parser.context.map { String(cString: $0) } : nil,
            contextPosition: hasContext ? Self.position(parser.context_mark) : nil
        )
    }

    private static func position(_ mark: yaml_mark_t) -> SourcePosition {
        SourcePosition(line: mark.line + 1, column: mark.column + 1)
    }

    private static func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }
}
