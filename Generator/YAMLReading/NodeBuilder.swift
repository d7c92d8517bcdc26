import Diagnostics
import YAMLModel

/// Puts values that come one after the other into the sequences and mappings that are open around them.
///
/// Without recursion: a document's depth costs no stack. YAML and JSON documents are both built here.
struct NodeBuilder: ~Copyable {
    private let file: SourceFileID
    private(set) var root: YAMLNode?
    /// An error has left a hole in the document.
    private(set) var isIncomplete = false
    private var frames: [Frame] = []
    private var nodes = ElementStack<YAMLNode>()
    private var entries = ElementStack<YAMLMapping.Entry>()
    /// The key numbers of `entries`.
    private var entryKeys = ElementStack<Int>()
    private var keys = KeyTable()

    init(file: SourceFileID) { self.file = file }

    /// How many collections are open.
    var depth: Int { frames.count }

    /// Whether the next value is a mapping's key.
    var awaitsKey: Bool { frames.last?.awaitsKey ?? false }

    /// The innermost collection in brackets that is open.
    var openFlowCollection: Frame? { frames.last { $0.isFlow } }

    /// Whether the innermost collection stands in brackets.
    var isInFlow: Bool { frames.last?.isFlow ?? false }

    /// How many columns the innermost collection that is not in brackets is indented by; -1 if there is none.
    var blockIndent: Int { frames.last { !$0.isFlow }?.indent ?? -1 }

    mutating func open(_ kind: Frame.Kind, isFlow: Bool, from start: SourcePosition, to end: SourcePosition) {
        let base = kind == .mapping ? entries.count : nodes.count
        let indent = isFlow ? -1 : Self.indent(of: kind, from: start, to: end)
        frames.append(Frame(kind: kind, isFlow: isFlow, start: start, indent: indent, end: end, base: base))
    }

    /// Of a block collection, whose start is that of its tag or anchor if it has one, and whose end is then its
    /// first key, or behind its first `-`.
    private static func indent(of kind: Frame.Kind, from start: SourcePosition, to end: SourcePosition) -> Int
    {
        switch kind {
        case .mapping: Int(end.column) - 1
        case .sequence where start.line == end.line: Int(start.column) - 1
        case .sequence: max(0, Int(end.column) - 2)
        }
    }

    /// Names the innermost open collection's anchor, which `close` gives back.
    mutating func setAnchor(_ name: String) {
        guard !frames.isEmpty else { return }
        frames[frames.count - 1].anchor = name
    }

    /// Closes the innermost collection and adds it to the one around it; `end` counts for flow style only.
    mutating func close(at end: SourcePosition, reporting log: inout DiagnosticLog) -> AnchoredNode? {
        guard let frame = frames.popLast() else { return nil }
        let content: YAMLNode.Content
        switch frame.kind {
        case .sequence:
            content = .sequence(nodes.take(from: frame.base))
        case .mapping:
            let mapping = keys.mapping(
                of: entries.take(from: frame.base),
                numbers: entryKeys.take(from: frame.base),
                hasMerge: frame.hasMerge,
                reporting: &log
            )
            content = .mapping(mapping)
        }
        let range = SourceRange(file: file, start: frame.start, end: frame.isFlow ? end : frame.end)
        let node = YAMLNode(content, at: range)
        add(node, size: frame.size, height: frame.height, reporting: &log)
        return frame.anchor.map { AnchoredNode(name: $0, node: node, size: frame.size, height: frame.height) }
    }

    mutating func setKey(_ text: UnsafeBufferPointer<UInt8>, at range: SourceRange) {
        setKey(keys.number(of: text), at: range)
    }

    mutating func setKey(_ text: String, at range: SourceRange) {
        setKey(keys.number(of: text), at: range)
    }

    mutating func setMergeKey(at range: SourceRange) {
        guard !frames.isEmpty else { return }
        frames[frames.count - 1].hasMerge = true
        setKey(KeyTable.merge, at: range)
    }

    private mutating func setKey(_ number: Int, at range: SourceRange) {
        guard !frames.isEmpty else { return }
        frames[frames.count - 1].key = .named(number, range)
        frames[frames.count - 1].end = range.end
    }

    /// Adds a value; where a key is due, its text is that key.
    ///
    /// `size` and `height` are as in `Frame`.
    mutating func add(
        _ node: YAMLNode,
        size: Int = 1,
        height: Int = 0,
        reporting log: inout DiagnosticLog
    ) {
        let top = frames.count - 1
        guard top >= 0 else {
            root = node
            return
        }
        frames[top].size += size
        // What is merged in comes to stand beside the merge key, not below it.
        frames[top].height = max(frames[top].height, frames[top].awaitsMerge ? height : height + 1)
        frames[top].end = node.range.end
        guard frames[top].kind == .mapping else {
            nodes.push(node)
            return
        }
        switch frames[top].key {
        case .awaited:
            if let text = node.scalarText {
                setKey(keys.number(of: text), at: node.range)
            } else {
                log.report(.complexKey(node.kindName), at: node.range)
                isIncomplete = true
                frames[top].key = .unusable
            }
        case .named(let number, let range):
            entries.push(YAMLMapping.Entry(key: keys.text(of: number), keyRange: range, value: node))
            entryKeys.push(number)
            frames[top].key = .awaited
        case .unusable:
            frames[top].key = .awaited
        }
    }

    /// Adds null where an error has been reported instead of a value.
    mutating func addHole(at range: SourceRange, reporting log: inout DiagnosticLog) {
        isIncomplete = true
        add(YAMLNode(.null, at: range), reporting: &log)
    }
}

/// A value with the name after its `&`; size and height as in `Frame`.
struct AnchoredNode {
    let name: String
    let node: YAMLNode
    let size: Int
    let height: Int
}
