import Diagnostics
import YAMLModel

/// Reads a YAML document from libyaml's events.
struct YAMLDocument: ~Copyable {
    private let text: SourceText
    private let mask: CharacterMask?
    private let limits: YAMLReader.Limits
    private var builder: NodeBuilder
    private var anchors: [String: Anchor] = [:]
    private var aliasedNodes = 0
    private var overlooked: OverlookedSyntax

    /// What a name after `&` stands for.
    private enum Anchor {
        /// A collection that is still being read: an alias to it would contain itself.
        case open(at: SourcePosition)
        case closed(AnchoredNode)
    }

    /// `mask` is what the bytes that are read were masked with.
    init(text: SourceText, mask: CharacterMask?, limits: YAMLReader.Limits) {
        self.text = text
        self.mask = mask
        self.limits = limits
        builder = NodeBuilder(file: text.file)
        overlooked = OverlookedSyntax(in: text)
    }

    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        var events = EventStream(over: bytes)
        while true {
            let event = events.next()
            do throws(OverlookedSyntax.Problem) {
                try lookAt(event, events)
            } catch {
                log.report(error.message, at: range(error.position, error.position))
                return nil
            }
            switch event {
            case .scalar:
                readScalar(events, reporting: &log)
            case .mappingStart(let isFlow):
                guard open(.mapping, isFlow: isFlow, events, reporting: &log) else { return nil }
            case .sequenceStart(let isFlow):
                guard open(.sequence, isFlow: isFlow, events, reporting: &log) else { return nil }
            case .collectionEnd:
                if let anchored = builder.close(at: events.end, reporting: &log) {
                    anchors[anchored.name] = .closed(anchored)
                }
            case .alias:
                guard readAlias(events, reporting: &log) else { return nil }
            case .documentStart:
                guard builder.root == nil else {
                    log.report(.severalDocuments, at: range(events.start, events.end))
                    return nil
                }
            case .documentEnd:
                continue
            case .streamEnd:
                if builder.root == nil {
                    log.report(.emptyDocument, at: SourceRange(at: .start, in: text.file))
                }
                return builder.isIncomplete ? nil : builder.root
            case .failure:
                events.problem.report(in: text, unclosed: builder.openFlowCollection, to: &log)
                return nil
            }
        }
    }

    /// Finds in an event what libyaml let through.
    private mutating func lookAt(
        _ event: EventStream.Event,
        _ events: borrowing EventStream
    ) throws(OverlookedSyntax.Problem) {
        if let anchor = events.anchor { try overlooked.check(anchor: anchor, at: events.start) }
        let isInFlow = builder.isInFlow
        let piece: OverlookedSyntax.Piece
        switch event {
        case .scalar:
            switch events.style {
            case .plain:
                // Nothing is there, where a value could be.
                guard events.start != events.end else { return }
                if isInFlow { try OverlookedSyntax.check(flowScalar: events.text, at: events.start) }
                piece = .plain
            case .quoted: piece = .quoted
            case .block: piece = .block
            }
        case .alias: piece = .alias
        case .sequenceStart(let isFlow), .mappingStart(let isFlow):
            // The pair in '[a: b]' is a mapping without brackets.
            guard isFlow, events.start != events.end else { return }
            piece = .flowStart
        case .collectionEnd:
            guard isInFlow, events.start != events.end else { return }
            piece = .flowEnd
        case .documentEnd:
            return try overlooked.checkEnd(at: events.start)
        case .documentStart, .streamEnd, .failure:
            return
        }
        try overlooked.check(
            piece,
            from: events.start,
            to: events.end,
            isInFlow: isInFlow,
            blockIndent: builder.blockIndent
        )
    }

    private func range(_ start: SourcePosition, _ end: SourcePosition) -> SourceRange {
        SourceRange(file: text.file, start: start, end: end)
    }
}

// MARK: - Scalars

extension YAMLDocument {
    private mutating func readScalar(_ events: borrowing EventStream, reporting log: inout DiagnosticLog) {
        let bytes = events.text
        let style = events.style
        let start = events.start
        let end = style == .block ? text.endOfBlockScalar(from: start, to: events.end) : events.end
        let range = range(start, end)
        let tag = events.tag.flatMap { Tag($0) }
        let anchor = events.anchor
        if builder.awaitsKey, tag == nil, anchor == nil {
            setKey(bytes, isPlain: style == .plain, at: range)
            return
        }
        let content = content(of: bytes, isPlain: style == .plain, tag: tag, at: range, reporting: &log)
        let node = YAMLNode(content, at: range)
        if let anchor {
            anchors[anchor] = .closed(AnchoredNode(name: anchor, node: node, size: 1, height: 0))
        }
        if builder.awaitsKey {
            setKey(bytes, isPlain: style == .plain && tag == nil, at: range)
        } else {
            builder.add(node, reporting: &log)
        }
    }

    private mutating func setKey(
        _ bytes: UnsafeBufferPointer<UInt8>,
        isPlain: Bool,
        at range: SourceRange
    ) {
        if isPlain, bytes.count == 2, bytes.elementsEqual("<<".utf8) {
            builder.setMergeKey(at: range)
        } else if isPlain, bytes.count <= 4, CoreSchema.kind(of: bytes) == .null {
            builder.setKey("null", at: range)
        } else if mask == nil {
            builder.setKey(bytes, at: range)
        } else {
            builder.setKey(string(bytes), at: range)
        }
    }

    private func content(
        of bytes: UnsafeBufferPointer<UInt8>,
        isPlain: Bool,
        tag: Tag?,
        at range: SourceRange,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode.Content {
        guard let tag else { return content(of: bytes, as: isPlain ? CoreSchema.kind(of: bytes) : .string) }
        if let kind = tag.kind(of: bytes) { return content(of: bytes, as: kind) }
        let written = string(bytes)
        if let message = tag.complaint(about: written) { log.report(message, at: range) }
        return .string(written)
    }

    private func content(
        of bytes: UnsafeBufferPointer<UInt8>,
        as kind: CoreSchema.Kind
    ) -> YAMLNode.Content {
        switch kind {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer: .integer(string(bytes))
        case .number: .number(CoreSchema.canonicalNumber(string(bytes)))
        case .string: .string(string(bytes))
        }
    }

    private func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard let mask else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: mask.unmasked(bytes), as: UTF8.self)
    }
}

// MARK: - Collections and aliases

extension YAMLDocument {
    /// False after an error that ends the reading.
    private mutating func open(
        _ kind: Frame.Kind,
        isFlow: Bool,
        _ events: borrowing EventStream,
        reporting log: inout DiagnosticLog
    ) -> Bool {
        let start = events.start
        guard builder.depth < limits.depth else {
            log.report(.nestedTooDeep(limit: limits.depth), at: SourceRange(at: start, in: text.file))
            return false
        }
        if let tag = events.tag.flatMap({ Tag($0) }) {
            let message = kind == .mapping ? tag.complaintAboutMapping : tag.complaintAboutSequence
            if let message { log.report(message, at: SourceRange(at: start, in: text.file)) }
        }
        builder.open(kind, isFlow: isFlow, from: start, to: events.end)
        if let anchor = events.anchor {
            anchors[anchor] = .open(at: start)
            builder.setAnchor(anchor)
        }
        return true
    }

    /// False after an error that ends the reading.
    private mutating func readAlias(
        _ events: borrowing EventStream,
        reporting log: inout DiagnosticLog
    ) -> Bool {
        let range = range(events.start, events.end)
        let name = events.anchor ?? ""
        switch anchors[name] {
        case .closed(let target):
            aliasedNodes += target.size
            guard aliasedNodes <= limits.aliasedNodes else {
                log.report(.aliasesTooLarge(name, limit: limits.aliasedNodes), at: range)
                return false
            }
            guard builder.depth + target.height <= limits.depth else {
                log.report(.nestedTooDeep(limit: limits.depth), at: range)
                return false
            }
            let node = YAMLNode(target.node.content, at: range)
            builder.add(node, size: target.size, height: target.height, reporting: &log)
        case .open(let start):
            let note = Diagnostic.Note("'&\(name)' is set here", at: SourceRange(at: start, in: text.file))
            log.report(.recursiveAlias(name), at: range, notes: [note])
            builder.addHole(at: range, reporting: &log)
        case nil:
            // A suggestion looks at every anchor, which a hostile file has many of.
            let names = anchors.count <= 100 ? anchors.keys.sorted() : []
            log.report(.unknownAlias(name, among: names), at: range)
            builder.addHole(at: range, reporting: &log)
        }
        return true
    }
}
