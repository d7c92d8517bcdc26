import ChangeModel
import Diagnostics

/// Cuts what a report shows out of the documents.
struct Excerpts {
    private let library: SourceLibrary
    private let options: ChangePage.Options
    private var names: [String] = []
    /// The files looked into so far; nil for one that cannot be shown.
    private var texts: [SourceFileID: SourceText?] = [:]

    init(of library: SourceLibrary, options: ChangePage.Options) {
        self.library = library
        self.options = options
    }

    /// The report that is written next: its own documents need no name at every excerpt.
    mutating func begin(_ report: ChangeReport) { names = [report.old.name, report.new.name] }

    /// `line 12` in the documents of the report, `path:12` in others.
    private func place(_ range: SourceRange) -> String {
        isOwn(range.file)
            ? "line \(range.start.line)" : "\(library.path(of: range.file)):\(range.start.line)"
    }

    private func isOwn(_ file: SourceFileID) -> Bool {
        let path = library.path(of: file)
        return names.contains { $0 == path || $0 == "git:\(path)" }
    }

    /// Both sides of a change; where both have several lines, only those that differ are marked.
    mutating func sides(_ old: Change.Side?, _ new: Change.Side?) -> (old: ExcerptView?, new: ExcerptView?) {
        let oldText = old.flatMap { text(of: $0.range.file) }
        let newText = new.flatMap { text(of: $0.range.file) }
        let oldLines = old.map { Self.lines(of: $0.range, in: oldText) } ?? 0..<0
        let newLines = new.map { Self.lines(of: $0.range, in: newText) } ?? 0..<0
        var marks = (old: Array(oldLines), new: Array(newLines))
        if let oldText, let newText, oldLines.count > 1 || newLines.count > 1,
            let unmatched = LineMatching.unmatched(
                oldLines.prefix(LineMatching.limit + 1).map { oldText.words($0) },
                newLines.prefix(LineMatching.limit + 1).map { newText.words($0) }
            ),
            !unmatched.old.isEmpty || !unmatched.new.isEmpty
        {
            marks.old = unmatched.old.map { oldLines.lowerBound + $0 }
            marks.new = unmatched.new.map { newLines.lowerBound + $0 }
        }
        return (
            old.map { excerpt($0, oldText, oldLines, marks: marks.old) },
            new.map { excerpt($0, newText, newLines, marks: marks.new) }
        )
    }

    private mutating func text(of file: SourceFileID) -> SourceText? {
        if let known = texts[file] { return known }
        let index = Int(file.index)
        let text = library.files.indices.contains(index) ? SourceText(library.files[index].bytes) : nil
        texts[file] = .some(text)
        return text
    }

    /// The lines of a range that have words, from the first: what ends where the next key begins ends before it.
    private static func lines(of range: SourceRange, in text: SourceText?) -> Range<Int> {
        guard let text, range.start.line >= 1 else { return 0..<0 }
        let first = min(Int(range.start.line), text.count)
        var last = min(max(Int(range.end.line), first), text.count)
        let endsAtIndentation =
            text.indentation(last).map { Int(range.end.column) <= $0 + 1 } ?? true
        if last > first, endsAtIndentation { last -= 1 }
        while last > first, text.words(last).isEmpty { last -= 1 }
        return first..<last + 1
    }

    private func excerpt(
        _ side: Change.Side,
        _ text: SourceText?,
        _ lines: Range<Int>,
        marks: [Int]
    ) -> ExcerptView {
        var writer = ExcerptWriter(options)
        if let text, let first = lines.first {
            let single = lines.count == 1 && side.range.end.line == side.range.start.line ? side.range : nil
            writer.write(text, around: marks.isEmpty ? [first] : marks, isMarked: !marks.isEmpty, single)
        }
        let isPlain = options.contextLines == 0 && !writer.parts.isEmpty && isOwn(side.range.file)
        return ExcerptView(
            caption: isPlain
                ? nil
                : CaptionView(
                    place: place(side.range),
                    value: side.value.map { ExcerptWriter.cut($0, to: 120) }
                ),
            numbers: writer.numbers,
            parts: writer.parts
        )
    }
}
