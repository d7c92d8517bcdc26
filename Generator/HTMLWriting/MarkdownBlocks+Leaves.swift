// What a line is, once it is known what contains it.

extension MarkdownBlocks {
    /// Whether code, HTML or a table goes on with the line; a paragraph may, but other blocks can begin in it.
    mutating func goesOn(with line: MarkdownLine) -> Bool {
        switch leaf {
        case .none, .paragraph: return false
        case .table:
            guard !line.isBlank, line.content.contains(UInt8(ascii: "|")) else { return false }
            appendRow(line.content)
            return true
        case .fenced(let fence, var text):
            leaf = .none
            if fence.isClosed(by: line) {
                appendCode(text)
                return true
            }
            var line = line
            line.dropSpaces(fence.indentation)
            text += line.rest
            text.append(0x0A)
            leaf = .fenced(fence, text)
            return true
        case .code(var text):
            guard line.isBlank || line.indentation >= 4 else { return false }
            leaf = .none
            var line = line
            line.dropSpaces(4)
            text += line.rest
            text.append(0x0A)
            leaf = .code(text)
            return true
        case .html(var text, let isComment):
            guard isComment || !line.isBlank else { return false }
            leaf = .none
            text += line.rest
            text.append(0x0A)
            leaf = .html(text, isComment: isComment)
            if isComment, line.rest.contains("-->".utf8) { closeLeaf() }
            return true
        }
    }

    /// A line that no mark stands before can still be of a paragraph in what is around it.
    mutating func continueParagraph(with line: MarkdownLine) -> Bool {
        guard case .paragraph(var text) = leaf, line.indentation >= 4 || !isStart(line.content) else {
            return false
        }
        leaf = .none
        append(line.content, to: &text)
        leaf = .paragraph(text)
        return true
    }

    private func isStart(_ content: ArraySlice<UInt8>) -> Bool {
        MarkdownStart.heading(content) != nil || MarkdownStart.isRule(content)
            || MarkdownStart.fence(content, indentation: 0) != nil
            || MarkdownStart.isHTML(content, inParagraph: true)
    }

    /// A line that is not blank, in the containers that are open.
    mutating func begin(_ line: MarkdownLine) {
        let content = line.content
        if case .paragraph(let text) = leaf {
            if line.indentation < 4, let level = MarkdownStart.underline(content) {
                return closeHeading(text, level)
            }
            if line.indentation < 4, let alignments = MarkdownTable.alignments(content) {
                if beginTable(text, alignments) { return }
            }
            if continueParagraph(with: line) { return }
        }
        closeLeaf()
        loosenAfterBlank()
        if line.indentation >= 4 {
            var line = line
            line.dropSpaces(4)
            leaf = .code(Array(line.rest) + [0x0A])
        } else if let heading = MarkdownStart.heading(content) {
            append(.open(.heading(heading.level)))
            events.append(.inlines(Array(heading.text)))
            append(.close(MarkupName.headings[heading.level - 1]))
        } else if MarkdownStart.isRule(content) {
            append(.rule)
        } else if let fence = MarkdownStart.fence(content, indentation: line.indentation) {
            leaf = .fenced(fence, [])
        } else if MarkdownStart.isHTML(content, inParagraph: false) {
            leaf = .html(Array(line.rest) + [0x0A], isComment: content.hasPrefix("<!--"))
            if content.hasPrefix("<!--"), content.contains("-->".utf8) { closeLeaf() }
        } else {
            leaf = .paragraph(Array(content))
        }
    }

    private func append(_ content: ArraySlice<UInt8>, to text: inout [UInt8]) {
        text.append(0x0A)
        text += content
    }

    // MARK: Ends

    mutating func closeLeaf() {
        let closed = leaf
        leaf = .none
        switch closed {
        case .none: break
        case .paragraph(let text):
            let rest = takingReferences(from: text)
            if !rest.isEmpty { appendParagraph(Array(rest)) }
        case .code(let text):
            let end = text.lastIndex { $0 != 0x0A && $0 != 0x20 }.map { $0 + 1 } ?? 0
            appendCode(Array(text[..<end]) + [0x0A])
        case .fenced(_, let text): appendCode(text)
        case .html(let text, _): events.append(.html(text))
        case .table:
            append(.close(.table))
        }
    }

    private mutating func closeHeading(_ text: [UInt8], _ level: Int) {
        leaf = .none
        let rest = takingReferences(from: text)
        append(.open(.heading(level)))
        events.append(.inlines(Array(rest)))
        append(.close(MarkupName.headings[level - 1]))
    }

    private mutating func appendCode(_ text: [UInt8]) {
        append(.open(.plain(.pre)))
        append(.text("\n" + String(decoding: text, as: UTF8.self)))
        append(.close(.pre))
    }

    // MARK: Tables

    /// The last line of the paragraph is the table's head, if it has as many cells.
    private mutating func beginTable(_ text: [UInt8], _ alignments: [MarkupAlignment]) -> Bool {
        let start = text.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let cells = MarkdownTable.cells(text[start...])
        guard cells.count == alignments.count else { return false }
        leaf = .none
        let before = takingReferences(from: Array(text[..<max(0, start - 1)]))
        if !before.isEmpty { appendParagraph(Array(before)) }
        append(.open(.plain(.table)))
        append(.open(.plain(.thead)))
        append(.open(.plain(.tr)))
        for (cell, alignment) in zip(cells, alignments) { appendCell(cell, .headerCell(alignment)) }
        append(.close(.thead))
        append(.open(.plain(.tbody)))
        leaf = .table
        columns = alignments
        return true
    }

    private mutating func appendRow(_ content: ArraySlice<UInt8>) {
        append(.open(.plain(.tr)))
        for (cell, alignment) in zip(MarkdownTable.cells(content), columns) {
            appendCell(cell, .cell(alignment))
        }
        append(.close(.tr))
    }

    private mutating func appendCell(_ text: [UInt8], _ element: MarkupElement) {
        append(.open(element))
        events.append(.inlines(text))
        append(.close(element.name))
    }
}
