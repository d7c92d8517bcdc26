/// Writes pieces so that elements always match: what is not closed is closed, what closes nothing is left out.
struct MarkupWriter {
    private let headingLevel: Int
    private var open: [MarkupName] = []
    /// Openings that were left out, as too many others were open; their closings are left out too.
    private var leftOut: [MarkupName: Int] = [:]

    /// More than people write, and few enough for browsers.
    private static let depth = 40

    init(headingLevel: Int) { self.headingLevel = headingLevel }

    mutating func write(_ piece: MarkupPiece, to output: inout HTMLOutput) {
        switch piece {
        case .text(let text): output.write(text)
        case .code(let text):
            output.write("<code>" as StaticString)
            output.write(text)
            output.write("</code>" as StaticString)
        case .open(let element): open(element, to: &output)
        case .close(let name): close(name, to: &output)
        case .lineBreak: output.write("<br>\n" as StaticString)
        case .rule: output.write("<hr>\n" as StaticString)
        case .nothing: break
        }
    }

    /// Closes what is still open.
    mutating func finish(to output: inout HTMLOutput) {
        while let name = open.popLast() { writeEnd(name, to: &output) }
        leftOut = [:]
    }

    private mutating func open(_ element: MarkupElement, to output: inout HTMLOutput) {
        let name = shown(element.name)
        guard open.count < Self.depth, !(name == .a && open.contains(.a)) else {
            leftOut[name, default: 0] += 1
            return
        }
        open.append(name)
        output.write("<" as StaticString)
        output.write(name.rawValue)
        switch element {
        case .link(let address):
            output.write(" href=\"" as StaticString)
            output.write(address.text)
            output.write("\" rel=\"noreferrer\"" as StaticString)
        case .orderedList(let start) where start != 1:
            output.write(" start=\"" as StaticString)
            output.write(start)
            output.write("\"" as StaticString)
        case .headerCell(let alignment), .cell(let alignment): write(alignment, to: &output)
        case .plain, .heading, .orderedList: break
        }
        output.write(">" as StaticString)
    }

    private func write(_ alignment: MarkupAlignment, to output: inout HTMLOutput) {
        switch alignment {
        case .none: break
        case .start: output.write(" class=\"left\"" as StaticString)
        case .center: output.write(" class=\"center\"" as StaticString)
        case .end: output.write(" class=\"right\"" as StaticString)
        }
    }

    private mutating func close(_ closed: MarkupName, to output: inout HTMLOutput) {
        let name = shown(closed)
        if let count = leftOut[name], count > 0 {
            leftOut[name] = count - 1
            return
        }
        guard open.contains(name) else { return }
        while let last = open.popLast() {
            writeEnd(last, to: &output)
            if last == name { return }
        }
    }

    private func writeEnd(_ name: MarkupName, to output: inout HTMLOutput) {
        output.write("</" as StaticString)
        output.write(name.rawValue)
        output.write(">" as StaticString)
        switch name {
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .blockquote, .pre, .table, .tr, .dl:
            output.write("\n" as StaticString)
        case .thead, .tbody, .th, .td, .dt, .dd, .details, .summary, .em, .strong, .s, .code, .a, .sup,
            .sub, .kbd, .u:
            break
        }
    }

    /// Headings by the level that the first one has on the page.
    private func shown(_ name: MarkupName) -> MarkupName {
        guard let level = MarkupName.headings.firstIndex(of: name) else { return name }
        return MarkupName.headings[min(5, max(0, headingLevel - 1) + level)]
    }
}
