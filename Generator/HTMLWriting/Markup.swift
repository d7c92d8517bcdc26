/// An element that text of a document may become; there are no others, and attributes are only those said here.
enum MarkupElement: Sendable, Hashable {
    case plain(MarkupName)
    /// A heading, from 1; the page decides what level that is on it.
    case heading(Int)
    case orderedList(start: Int)
    case headerCell(MarkupAlignment)
    case cell(MarkupAlignment)
    /// To an address that `LinkAddress` has let pass.
    case link(LinkAddress)

    var name: MarkupName {
        switch self {
        case .plain(let name): name
        case .heading(let level): MarkupName.headings[min(max(level, 1), 6) - 1]
        case .orderedList: .ol
        case .headerCell: .th
        case .cell: .td
        case .link: .a
        }
    }
}

/// Names of HTML elements.
enum MarkupName: String, Sendable, Hashable, CaseIterable {
    case p, h1, h2, h3, h4, h5, h6
    case ul, ol, li, blockquote, pre, table, thead, tbody, tr, th, td, dl, dt, dd, details, summary
    case em, strong, s, code, a, sup, sub, kbd, u

    static let headings: [MarkupName] = [.h1, .h2, .h3, .h4, .h5, .h6]
}

enum MarkupAlignment: Sendable, Hashable {
    case none, start, center, end
}

/// What text of a document is made of, in order; openings and closings need not match, as people write them.
enum MarkupPiece: Sendable, Hashable {
    case text(String)
    case code(String)
    case open(MarkupElement)
    case close(MarkupName)
    case lineBreak
    case rule
    /// A piece that was taken back.
    case nothing
}
