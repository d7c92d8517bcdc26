import Diagnostics

/// Writes chosen lines of a file with those around them.
struct ExcerptWriter {
    /// The numbers of the lines, one a line; `⋮` stands for lines left out.
    private(set) var numbers = ""
    private(set) var parts: [ExcerptPartView] = []
    private let options: ChangePage.Options
    private var pending = ""
    private var isPendingMarked = false

    /// How many characters of a line are shown.
    private static let width = 180

    init(_ options: ChangePage.Options) { self.options = options }

    /// Writes lines, from 1 and ascending, and marks them; of a range within one line, the range is stressed.
    mutating func write(
        _ text: SourceText,
        around lines: [Int],
        isMarked: Bool,
        _ stressed: SourceRange?
    ) {
        let marked = Set(lines)
        let shown = choose(lines, last: text.count)
        let margin = shown.compactMap { text.indentation($0) }.min() ?? 0
        var previous = (shown.first ?? 1) - 1
        for number in shown {
            if number > previous + 1 { add("⋮", number: "⋮", isMarked: false) }
            previous = number
            let isChanged = isMarked && marked.contains(number)
            let line = text.line(number).dropFirst(margin)
            if isChanged, let stressed {
                addStressed(line, number: number, from: Int(stressed.start.column) - margin, stressed)
            } else {
                add(Self.text(line), number: String(number), isMarked: isChanged)
            }
        }
        if let last = lines.last, last > previous {
            add("⋮ \(lines.count { $0 > previous }) more", number: "⋮", isMarked: false)
        }
        flush()
    }

    /// The lines asked for and those around them, at most as many as the options say.
    private func choose(_ lines: [Int], last: Int) -> [Int] {
        var shown: [Int] = []
        for line in lines {
            let context = max(1, line - options.contextLines)...max(1, min(last, line + options.contextLines))
            for number in context where number > (shown.last ?? 0) { shown.append(number) }
            if shown.count > options.excerptLines + options.contextLines { break }
        }
        return Array(shown.prefix(options.excerptLines + options.contextLines))
    }

    private mutating func add(_ line: String, number: String, isMarked: Bool) {
        if isMarked != isPendingMarked { flush() }
        isPendingMarked = isMarked
        numbers += numbers.isEmpty ? number : "\n" + number
        pending += line + "\n"
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        parts.append(
            isPendingMarked
                ? ExcerptPartView(
                    plain: nil,
                    marked: MarkedLinesView(before: pending, stressed: nil, after: "")
                )
                : ExcerptPartView(plain: pending, marked: nil)
        )
        pending = ""
    }

    /// `column` is where the range begins in the line as it is shown, from 1.
    private mutating func addStressed(
        _ line: ArraySlice<UInt8>,
        number: Int,
        from column: Int,
        _ range: SourceRange
    ) {
        flush()
        numbers += numbers.isEmpty ? String(number) : "\n\(number)"
        let scalars = String(decoding: line.prefix(Self.width * 4), as: UTF8.self).unicodeScalars
        let isCut = scalars.count > Self.width
        let shown = scalars.prefix(Self.width)
        let before = shown.prefix(max(0, column - 1))
        let rest = shown.dropFirst(before.count)
        let length = max(0, Int(range.end.column) - Int(range.start.column))
        let stressed = rest.prefix(length)
        parts.append(
            ExcerptPartView(
                plain: nil,
                marked: MarkedLinesView(
                    before: String(before),
                    stressed: stressed.isEmpty ? nil : String(stressed),
                    after: String(rest.dropFirst(stressed.count)) + (isCut ? "…\n" : "\n")
                )
            )
        )
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String {
        guard line.count > width else { return String(decoding: line, as: UTF8.self) }
        return cut(String(decoding: line.prefix(width * 4), as: UTF8.self), to: width)
    }

    static func cut(_ text: String, to width: Int) -> String {
        guard text.utf8.count > width, text.unicodeScalars.count > width else { return text }
        return String(text.unicodeScalars.prefix(width)) + "…"
    }
}
