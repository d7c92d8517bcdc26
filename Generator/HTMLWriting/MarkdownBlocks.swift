/// Puts lines together to blocks, as CommonMark does: first what contains a line, then what it is.
struct MarkdownBlocks {
    enum Event {
        case piece(MarkupPiece)
        /// Text to be read for what is in lines, when all references are known.
        case inlines([UInt8])
        /// HTML as it was written.
        case html([UInt8])
    }

    /// What is open beside containers.
    enum Leaf {
        case none
        case paragraph([UInt8])
        case code([UInt8])
        case fenced(MarkdownFence, [UInt8])
        case html([UInt8], isComment: Bool)
        case table
    }

    struct Container {
        let kind: Kind
        /// Of a list: whether blank lines stand between its items.
        var isLoose = false
        /// Of a list: places among events of tags that are left out where items stand close together.
        var paragraphs: [Int] = []

        enum Kind {
            case quote
            case list(sign: UInt8, name: MarkupName)
            /// `width`: how many spaces lines of the item begin with.
            case item(width: Int)
        }
    }

    var events: [Event] = []
    /// Where links lead that give a name.
    var references: [[UInt8]: LinkTarget] = [:]
    var containers: [Container] = []
    var leaf = Leaf.none
    /// Of the table that is open.
    var columns: [MarkupAlignment] = []
    private var isAfterBlank = false

    /// Deeper quotes and lists are text: each line looks at all that contain it.
    private static let depth = 20

    mutating func read(_ text: [UInt8]) {
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
            read(MarkdownLine(text[start..<end]))
            start = end + 1
            if start < text.count, text[end] == 0x0D, text[start] == 0x0A { start += 1 }
        }
        close(to: 0)
        closeLeaf()
    }

    private mutating func read(_ line: MarkdownLine) {
        var line = line
        let matched = matchContainers(&line)
        if matched == containers.count, goesOn(with: line) { return }
        if line.isBlank {
            close(to: matched)
            closeLeaf()
            isAfterBlank = true
            return
        }
        let opened = openContainers(&line, matched)
        if opened < containers.count, continueParagraph(with: line) { return }
        close(to: withoutList(opened))
        // An item or a quote with no text on its line.
        if line.isBlank { return closeLeaf() }
        begin(line)
    }

    private func matchContainers(_ line: inout MarkdownLine) -> Int {
        for (index, container) in containers.enumerated() {
            switch container.kind {
            case .list: continue
            case .quote:
                guard line.indentation < 4, line.content.first == UInt8(ascii: ">") else { return index }
                line.drop(line.indentation + 1)
                line.dropSpaces(1)
            case .item(let width):
                if line.isBlank { continue }
                guard line.indentation >= width else { return index }
                line.drop(width)
            }
        }
        return containers.count
    }

    /// Opens quotes and items that begin on this line; how many containers the line is in then.
    private mutating func openContainers(_ line: inout MarkdownLine, _ matched: Int) -> Int {
        var matched = matched
        while matched < Self.depth, line.indentation < 4 {
            let content = line.content
            if content.first == UInt8(ascii: ">") {
                close(to: withoutList(matched))
                closeLeaf()
                loosenAfterBlank()
                containers.append(Container(kind: .quote))
                append(.open(.plain(.blockquote)))
                line.drop(line.indentation + 1)
                line.dropSpaces(1)
            } else if !isUnderline(content, matched), !MarkdownStart.isRule(content),
                let item = MarkdownStart.item(content), begins(item, content, matched)
            {
                open(item, &line, matched)
            } else {
                break
            }
            matched = containers.count
        }
        return matched
    }

    /// `-` below a paragraph makes a heading of it.
    private func isUnderline(_ content: ArraySlice<UInt8>, _ matched: Int) -> Bool {
        guard case .paragraph = leaf, matched == containers.count else { return false }
        return MarkdownStart.underline(content) != nil
    }

    /// Whether text is taken for an item: within a paragraph, only one with text, and counting from 1.
    private func begins(_ item: MarkdownItem, _ content: ArraySlice<UInt8>, _ matched: Int) -> Bool {
        guard case .paragraph = leaf, matched == containers.count else { return true }
        return (item.number ?? 1) == 1 && !content.dropFirst(item.width).trimmed.isEmpty
    }

    private mutating func open(_ item: MarkdownItem, _ line: inout MarkdownLine, _ matched: Int) {
        let isOfOpenList =
            switch matched < containers.count && matched > 0 ? containers[matched - 1].kind : .quote {
            case .list(let sign, _): sign == item.sign
            case .quote, .item: false
            }
        close(to: isOfOpenList ? matched : withoutList(matched))
        closeLeaf()
        loosenAfterBlank()
        if !isOfOpenList {
            let name: MarkupName = item.number == nil ? .ul : .ol
            containers.append(Container(kind: .list(sign: item.sign, name: name)))
            append(.open(item.number.map { .orderedList(start: $0) } ?? .plain(name)))
        }
        append(.open(.plain(.li)))
        let indentation = line.indentation
        line.drop(indentation + item.width)
        let spaces = line.isBlank || line.indentation > 4 ? 1 : max(1, line.indentation)
        line.dropSpaces(spaces)
        containers.append(Container(kind: .item(width: indentation + item.width + spaces)))
    }

    /// Without a list at the end of which no item is open.
    private func withoutList(_ count: Int) -> Int {
        guard count > 0, count < containers.count, case .list = containers[count - 1].kind else {
            return count
        }
        return count - 1
    }

    /// What stands after a blank line in a list makes it loose.
    mutating func loosenAfterBlank() {
        guard isAfterBlank else { return }
        isAfterBlank = false
        if let list = innermostList { containers[list].isLoose = true }
    }

    /// The list that directly contains what comes next, or whose item it is in.
    private var innermostList: Int? {
        guard let last = containers.last else { return nil }
        switch last.kind {
        case .quote: return nil
        case .list: return containers.count - 1
        case .item: return containers.count - 2
        }
    }

    /// Closes containers until so many are left.
    private mutating func close(to count: Int) {
        guard count < containers.count else { return }
        closeLeaf()
        while containers.count > count, let container = containers.popLast() {
            switch container.kind {
            case .quote: append(.close(.blockquote))
            case .item: append(.close(.li))
            case .list(_, let name):
                if !container.isLoose {
                    for place in container.paragraphs { events[place] = .piece(.nothing) }
                }
                append(.close(name))
            }
        }
    }

    mutating func append(_ piece: MarkupPiece) { events.append(.piece(piece)) }

    /// Appends the tags of a paragraph, which a list may take back.
    mutating func appendParagraph(_ text: [UInt8]) {
        if let list = innermostList { containers[list].paragraphs += [events.count, events.count + 2] }
        append(.open(.plain(.p)))
        events.append(.inlines(text))
        append(.close(.p))
    }
}
