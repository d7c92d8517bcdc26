/// An expression as it is laid out: on one line where it fits, else an element a line.
struct ExampleExpression: Sendable, Hashable {
    /// Columns of a line: examples stand in pages that are narrower than source files.
    static let width = 96

    private let head: String
    /// Nil for an expression that is not broken.
    private let elements: [Element]?
    private let tail: String

    private struct Element: Sendable, Hashable {
        /// `name: `, or empty.
        let prefix: String
        let value: ExampleExpression
    }

    /// One that stays on its line.
    init(_ text: String) {
        head = text
        elements = nil
        tail = ""
    }

    private init(_ head: String, _ elements: [Element], _ tail: String) {
        self.head = head
        self.elements = elements
        self.tail = tail
    }

    /// `function(label: value, …)`; labels are spelt as a call has them.
    static func call(_ function: String, _ arguments: [(label: String?, value: Self)]) -> Self {
        let elements = arguments.map { Element(prefix: $0.label.map { "\($0): " } ?? "", value: $0.value) }
        return Self(function + "(", elements, ")")
    }

    static func array(_ items: [Self]) -> Self {
        Self("[", items.map { Element(prefix: "", value: $0) }, "]")
    }

    /// Keys are spelt as literals; they must differ.
    static func dictionary(_ entries: [(key: String, value: Self)]) -> Self {
        if entries.isEmpty { return Self("[:]") }
        return Self("[", entries.map { Element(prefix: "\($0.key): ", value: $0.value) }, "]")
    }

    /// Whether it is a list or a call with nothing in it.
    var isEmpty: Bool { elements?.isEmpty ?? false }

    var flat: String {
        guard let elements else { return head }
        return head + elements.map { $0.prefix + $0.value.flat }.joined(separator: ", ") + tail
    }

    /// The lines of a statement that holds the expression between the two texts.
    func lines(_ prefix: String = "", _ suffix: String = "", indentation: Int = 0) -> [String] {
        let line = prefix + flat + suffix
        guard let elements, !elements.isEmpty, indentation + line.count > Self.width else { return [line] }
        var lines = [prefix + head]
        for (index, element) in elements.enumerated() {
            // As swift-format has it: a list of several items ends in a comma, one of arguments in none.
            let hasComma = index + 1 < elements.count || tail == "]" && elements.count > 1
            let comma = hasComma ? "," : ""
            lines += element.value.lines(element.prefix, comma, indentation: indentation + 4)
                .map { "    " + $0 }
        }
        return lines + [tail + suffix]
    }
}
