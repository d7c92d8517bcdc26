/// Lines of one document.
struct ExcerptView {
    /// Nil where the lines say all of it.
    let caption: CaptionView?
    let numbers: String
    let parts: [ExcerptPartView]
}

/// What stands above an excerpt.
struct CaptionView {
    /// `path:line`, or `line 12`.
    let place: String
    let value: String?
}

/// Lines that are all marked, or none of them; one of the two is there.
struct ExcerptPartView {
    let plain: String?
    let marked: MarkedLinesView?
}

/// Marked lines, of which one may have a part that is stressed.
struct MarkedLinesView {
    let before: String
    let stressed: String?
    let after: String
}
