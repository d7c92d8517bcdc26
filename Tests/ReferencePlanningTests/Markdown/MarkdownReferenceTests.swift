import Foundation
import ReferenceMarkdown
import ReferenceModel
import TestSupport
import Testing

@Suite struct `Markdown pages` {
    /// A document with something of everything, and its pages.
    private static let folder = GoldenDirectory.url("../ReferenceGoldens/shop").standardizedFileURL

    private static func shop() throws -> [MarkdownReference.File] {
        let source = try String(contentsOf: folder.appending(path: "openapi.yaml"), encoding: .utf8)
        let settings = try String(contentsOf: folder.appending(path: "sdk.yaml"), encoding: .utf8)
        return MarkdownReference.render(try PlannedReference(source, configuration: settings).reference)
    }

    @Test func `say all that a document says (Golden)`() throws {
        let golden = GoldenDirectory(Self.folder.appending(path: "Pages"))
        let files = try Self.shop().map { (path: $0.path, contents: $0.bytes) }
        #expect(try golden.differences(from: files) == [])
    }

    @Test func `lead nowhere that is not there`() throws {
        let folder = PageFolder(try Self.shop())
        #expect(folder.brokenLinks == [])
        #expect(folder.links(of: "orders.md").contains("models/Order.md"))
        #expect(folder.links(of: "models/Order.md").contains("Order.md#Order-LinesItem"))
    }

    @Test func `hold no HTML of a document, and tables of one width`() throws {
        let folder = PageFolder(try Self.shop())
        #expect(folder.foreignTags == [])
        #expect(folder.raggedRows == [])
    }

    @Test func `are the same from run to run`() throws {
        #expect(try Self.shop() == Self.shop())
    }

    static let hostileTexts = [
        "</a><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a | b |\n| c |", "`a` <b> `",
        "```\n<b>",
        "- ```\n  <b>\n```\n<i>", "~~~\n<b>\n", "\\<script>", "\\\\<script>", "[a](javascript:alert)",
        "![a](data:text/html,b)", "[a](../../etc)", "[a][b]\n\n[b]: javascript:alert(1)",
        "<https://example.com>",
        "<javascript:alert(1)>", "a\n===\nb\n---", "# a\n## b", "\u{202E}abc\u{0}", "<!-- ",
        "a\r\n<b>\u{2028}<i>",
        "| --- |\n<b>", "    <b>", "\t<b>", "`a | <b> ` |", "[<b>](https://example.com)",
        "[a](https://example.com \"<b>\")",
    ]

    @Test(arguments: hostileTexts)
    func `show hostile text as text`(text: String) throws {
        let literal = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        let planned = try PlannedReference(
            """
            openapi: 3.2.0
            info: {title: \(literal), version: \(literal), summary: \(literal), description: \(literal)}
            servers: [{url: https://example.com, description: \(literal)}]
            tags: [{name: \(literal), summary: \(literal), description: \(literal)}]
            paths:
              /a:
                post:
                  operationId: \(literal)
                  tags: [\(literal)]
                  summary: \(literal)
                  description: \(literal)
                  parameters:
                    - {name: \(literal), in: query, description: \(literal), schema: {type: string, default: \(literal), pattern: \(literal)}}
                  requestBody: {description: \(literal), content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                  responses:
                    '200': {description: \(literal), headers: {\(literal): {description: \(literal), schema: {type: string}}}}
            webhooks: {\(literal): {post: {summary: \(literal), description: \(literal)}}}
            components:
              securitySchemes: {\(literal): {type: http, scheme: bearer, description: \(literal)}}
              schemas:
                A:
                  title: \(literal)
                  description: \(literal)
                  type: object
                  properties: {\(literal): {type: string, description: \(literal), enum: [\(literal), b]}}
            """
        )
        let folder = PageFolder(MarkdownReference.render(planned.reference))
        #expect(folder.foreignTags == [])
        #expect(folder.raggedRows == [])
        #expect(folder.brokenLinks == [])
        #expect(folder.dangerousLinks == [])
        for (path, page) in folder.pages {
            #expect(
                !page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{0}"),
                "\(path)"
            )
        }
    }

    @Test(
        arguments: [
            ("<p>One<br/>two</p>", "One<br>two"),
            ("a <b>big</b> <EM>word</EM>", "a **big** *word*"),
            ("<code>a &lt; b</code>", "`a < b`"),
            ("<a href=\"https://example.com/a\">here</a>", "[here](https://example.com/a)"),
            ("<a href=\"javascript:a()\">here</a>", "here"),
            ("<b onclick=\"a()\">big <i>word</i></b>", "**big *word***"),
            ("<b>not closed", "&lt;b>not closed"),
            ("<b></b> <script>a</script>", "&lt;b>&lt;/b> &lt;script>a&lt;/script>"),
            ("1 <2 and <3>", "1 &lt;2 and &lt;3>"),
        ]
    )
    func `turn tags that only format into Markdown`(text: String, markdown: String) throws {
        let literal = String(decoding: try JSONEncoder().encode("See " + text), as: UTF8.self)
        let reference = try PlannedReference.operation(
            "operationId: read\nresponses: {'204': {description: Done.}}\ndescription: \(literal)"
        ).reference
        let page = try PageFolder(MarkdownReference.render(reference)).page("a.md")
        #expect(page.contains("\nSee \(markdown)\n"), "\(page)")
    }

    @Test(arguments: [(40, "`v39` (`.v39`), `v40` (`.v40`) |"), (41, "`v40` (`.v40`), [1 more](Zone.md) |")])
    func `leave long lists of values to the page of their model`(count: Int, end: String) throws {
        let values = (1...count).map { "v\($0)" }.joined(separator: ", ")
        let reference = try PlannedReference.schemas(
            """
            Zone: {type: string, enum: [\(values)]}
            Place: {type: object, properties: {zone: {$ref: '#/components/schemas/Zone'}}}
            """
        ).reference
        let folder = PageFolder(MarkdownReference.render(reference))
        let page = try folder.page("models/Place.md")
        let row = try #require(page.split(separator: "\n").first { $0.contains("Values:") })
        #expect(row.hasSuffix(end), "\(row)")
        #expect(try folder.page("models/Zone.md").contains("| `v\(count)` | `.v\(count)` |"))
        #expect(folder.brokenLinks == [])
    }

    @Test func `keep the words of a description, below the page's own headings`() throws {
        let description = """
            # Title
            Some *words* and `code <b>`, [a link](https://example.com/a), [a place](#here), 1 < 2.

            ```json
            {"a": "<b>"}
            ```
            ## Left open
            ~~~
            code
            """
        let reference = try PlannedReference.operation(
            "operationId: read\nresponses: {'204': {description: Done.}}\ndescription: "
                + String(decoding: try JSONEncoder().encode(description), as: UTF8.self)
        ).reference
        let page = try PageFolder(MarkdownReference.render(reference)).page("a.md")
        #expect(
            page.contains(
                """
                ### Title
                Some *words* and `code <b>`, [a link](https://example.com/a), a place, 1 &lt; 2.

                ```json
                {"a": "<b>"}
                ```
                #### Left open
                ~~~
                code
                ~~~

                ### Declaration
                """
            ),
            "\(page)"
        )
    }
}
