/// Text of a document in CommonMark with the tables, the struck text and the bare addresses of GitHub.
///
/// Tags of HTML that only format are kept without their attributes, and closed where they are not; all other tags are
/// shown as the text they are. Reading takes time in proportion to the length, whatever the text is.
package struct CommonMarkText: Sendable, Hashable {
    package let source: String
    /// What a heading of the first level becomes, from 1 to 6; those below follow.
    package let headingLevel: Int

    package init(_ source: String, headingLevel: Int = 1) {
        self.source = source
        self.headingLevel = headingLevel
    }
}

extension HTMLOutput {
    /// Writes blocks: paragraphs, lists, tables.
    package mutating func write(_ markdown: CommonMarkText) {
        var blocks = MarkdownBlocks()
        blocks.read(Array(markdown.source.utf8))
        var writer = MarkupWriter(headingLevel: markdown.headingLevel)
        var references = MarkdownReferences(blocks.references, sourceLength: markdown.source.utf8.count)
        for event in blocks.events {
            switch event {
            case .piece(let piece): writer.write(piece, to: &self)
            case .inlines(let bytes):
                var reader = MarkdownInlines(bytes)
                for piece in reader.read(&references) { writer.write(piece, to: &self) }
            case .html(let bytes):
                var reader = MarkdownInlines(bytes)
                for piece in reader.readTags() { writer.write(piece, to: &self) }
            }
        }
        writer.finish(to: &self)
    }
}

extension CommonMarkText {
    /// Whether an address may be that of a link: of the web, of mail, or a place on the page.
    package static func isLinkAddress(_ text: String) -> Bool { LinkAddress(text) != nil }
}
