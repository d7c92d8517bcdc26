import Diagnostics
import HTTPTypes
import MockAnswering
import SDKConfiguration
import Testing
import YAMLModel

/// Parameters and an answer, and what the pages of seven items say beside them.
struct PageCase: Sendable, CustomTestStringConvertible {
    let parameters: String
    let schema: String
    /// Requests, each with the numbers of its items and the rest of its answer.
    let pages: [(query: String, items: [Int], rest: String)]

    var testDescription: String { parameters + " " + schema }

    init(_ parameters: String, _ schema: String, _ pages: (String, [Int], String)...) {
        self.parameters = parameters
        self.schema = schema
        self.pages = pages.map { (query: $0.0, items: $0.1, rest: $0.2) }
    }
}

@Suite struct `Answering in pages` {
    private static let items = "{type: array, items: {type: object, properties: {id: {type: integer}}}}"
    private static let size = "{in: query, name: SIZE, schema: {type: integer, default: 3}}"

    static let cases: [PageCase] = [
        // Genesys
        PageCase(
            "{in: query, name: pageNumber, schema: {type: integer}}, \(size.replacing("SIZE", with: "pageSize"))",
            "{type: object, properties: {entities: \(items), pageSize: {type: integer}, pageNumber: {type: integer}, "
                + "total: {type: integer}, pageCount: {type: integer}, nextUri: {type: string}}}",
            (
                "", [1, 2, 3],
                #""pageSize":3,"pageNumber":1,"total":7,"pageCount":3,"nextUri":"/things?pageNumber=2""#
            ),
            (
                "?pageNumber=3&x=1", [7],
                #""pageSize":3,"pageNumber":3,"total":7,"pageCount":3"#
            ),
            ("?pageNumber=4", [], #""pageSize":3,"pageNumber":4,"total":7,"pageCount":3"#),
            (
                "?pageNumber=1&pageSize=7", [1, 2, 3, 4, 5, 6, 7],
                #""pageSize":7,"pageNumber":1,"total":7,"pageCount":1"#
            )
        ),
        // Pages from zero, and flags
        PageCase(
            "{in: query, name: page, schema: {type: integer, default: 0}}, \(size.replacing("SIZE", with: "size"))",
            "{type: object, properties: {content: \(items), totalElements: {type: integer}, number: {type: integer}, "
                + "isLast: {type: boolean}}}",
            ("", [1, 2, 3], #""totalElements":7,"number":0,"isLast":false"#),
            ("?page=2", [7], #""totalElements":7,"number":2,"isLast":true"#)
        ),
        // Offset and limit
        PageCase(
            "{in: query, name: offset, schema: {type: integer}}, \(size.replacing("SIZE", with: "limit"))",
            "{type: object, properties: {results: \(items), count: {type: integer}, "
                + "next: {type: string, format: uri, nullable: true}}}",
            ("", [1, 2, 3], #""count":7,"next":"http://localhost/things?offset=3""#),
            ("?limit=5&offset=5", [6, 7], #""count":7"#),
            ("?offset=-1", [1, 2, 3], #""count":7,"next":"http://localhost/things?offset=3""#)
        ),
        // Tokens
        PageCase(
            "{in: query, name: page_token, schema: {type: string}}, \(size.replacing("SIZE", with: "page_size"))",
            "{type: object, required: [nextPageToken], properties: {items: \(items), nextPageToken: {type: string}}}",
            ("", [1, 2, 3], #""nextPageToken":"3""#),
            ("?page_token=6", [7], #""nextPageToken":"""#)
        ),
        // A token that is a number
        PageCase(
            "{in: query, name: marker, schema: {type: string}}, \(size.replacing("SIZE", with: "limit"))",
            "{type: object, properties: {entries: \(items), next_marker: {type: integer}}}",
            ("", [1, 2, 3], #""next_marker":3"#),
            ("?marker=3", [4, 5, 6], #""next_marker":6"#),
            ("?marker=6", [7], "]")
        ),
        // The item before the page
        PageCase(
            "{in: query, name: starting_after, schema: {type: string}}, \(size.replacing("SIZE", with: "limit"))",
            "{type: object, properties: {data: \(items), has_more: {type: boolean}}}",
            ("", [1, 2, 3], #""has_more":true"#),
            ("?starting_after=3", [4, 5, 6], #""has_more":true"#),
            ("?starting_after=6", [7], #""has_more":false"#)
        ),
        // An object about the page
        PageCase(
            "{in: query, name: cursor, schema: {type: string}}",
            "{type: object, properties: {data: \(items), page_info: {type: object, properties: "
                + "{end_cursor: {type: string}, has_next_page: {type: boolean}}}}}",
            ("", [1, 2, 3, 4, 5, 6, 7], #""page_info":{"has_next_page":false}"#)
        ),
    ]

    @Test(arguments: cases.indices)
    func `cuts a list by the names that are usual`(index: Int) throws {
        let sample = Self.cases[index]
        let mocking = try Self.mocking(sample.parameters, sample.schema)
        for page in sample.pages {
            let answer = try mocking.answer("GET", "/things" + page.query)
            let text = answer.text
            let items = "[" + page.items.map { "{\"id\":\($0)}" }.joined(separator: ",") + "]"
            #expect(answer.status == 200)
            #expect(text.contains(items), "\(page.query): \(text)")
            #expect(text.hasSuffix(page.rest + "}"), "\(page.query): \(text)")
        }
    }

    private static func mocking(
        _ parameters: String,
        _ schema: String,
        headers: String = "{}",
        configuration: SDKConfiguration = SDKConfiguration()
    ) throws -> Mocking {
        try Mocking(
            """
              /things:
                get:
                  parameters: [\(parameters)]
                  responses:
                    '200':
                      description: A
                      headers: \(headers)
                      content: {application/json: {schema: \(schema)}}
            """,
            configuration: configuration,
            options: MockOptions(items: 7)
        )
    }

    @Test func `links pages of a bare list, and counts them in documented fields`() throws {
        let mocking = try Self.mocking(
            "{in: query, name: page, schema: {type: integer}}, {in: query, name: per_page, schema: {type: integer}}",
            Self.items,
            headers: "{X-Total-Count: {schema: {type: integer}}, X-Next-Page: {schema: {type: string}}}"
        )
        let first = try mocking.answer("GET", "/things?per_page=3&a=b%20c")
        #expect(first.text == #"[{"id":1},{"id":2},{"id":3}]"#)
        #expect(
            first.field("Link") == "<http://localhost/things?per_page=3&a=b%20c&page=2>; rel=\"next\", "
                + "<http://localhost/things?per_page=3&a=b%20c&page=1>; rel=\"first\", "
                + "<http://localhost/things?per_page=3&a=b%20c&page=3>; rel=\"last\""
        )
        #expect(first.field("X-Total-Count") == "7")
        #expect(first.field("X-Next-Page") == "2")
        let last = try mocking.answer("GET", "/things?page=3&per_page=3")
        #expect(last.text == #"[{"id":7}]"#)
        #expect(last.field("Link")?.contains("rel=\"next\"") == false)
        #expect(last.field("X-Next-Page") == "")
    }

    @Test func `no address of a page holds the caller's key`() throws {
        let mocking = try Mocking(
            """
              /things:
                get:
                  parameters: [{in: query, name: page, schema: {type: integer}}]
                  responses: {'200': {description: A, content: {application/json: {schema: \(Self.items)}}}}
            """,
            rest: """
                components: {securitySchemes: {key: {type: apiKey, in: query, name: api_key}}}
                security: [{key: []}]
                """
        )
        let answer = try mocking.answer("GET", "/things?a=b&api%5Fkey=secret")
        #expect(answer.field("Link")?.hasPrefix("<http://localhost/things?a=b&page=2>; rel=\"next\"") == true)
        #expect(answer.field("Link")?.contains("secret") == false)
    }

    /// As one that counts pages in an object, and one whose cursor is an object.
    @Test func `follows the conventions of sdk yaml`() throws {
        let place = SourceRange(
            file: SourceFileID(index: 0),
            start: SourcePosition(line: 1, column: 1),
            end: SourcePosition(line: 1, column: 1)
        )
        let window = SDKConfiguration.PaginationConfiguration(
            name: "window",
            items: "data",
            information: "paging",
            size: "max",
            advance: .cursor(
                property: "next",
                parameters: [
                    .init(parameter: "since", property: "since"), .init(parameter: "max", property: "limit"),
                ]
            ),
            range: place
        )
        let cursor = "{type: object, properties: {since: {type: integer}, limit: {type: integer}}}"
        let mocking = try Self.mocking(
            "{in: query, name: since, schema: {type: integer}}, {in: query, name: max, schema: {type: integer}}",
            "{type: object, properties: {data: \(Self.items), paging: {type: object, properties: "
                + "{previous: \(cursor), next: \(cursor)}}}}",
            configuration: SDKConfiguration(paginations: [window])
        )
        let first = try mocking.answer("GET", "/things?max=4").text
        #expect(
            first == #"{"data":[{"id":1},{"id":2},{"id":3},{"id":4}],"#
                + #""paging":{"previous":{"since":0,"limit":0},"next":{"since":4,"limit":4}}}"#
        )
        let last = try mocking.answer("GET", "/things?max=4&since=4").text
        #expect(
            last == #"{"data":[{"id":5},{"id":6},{"id":7}],"#
                + #""paging":{"previous":{"since":0,"limit":0},"next":{"since":0,"limit":0}}}"#
        )
    }

    @Test(arguments: ["?page=9223372036854775807&per_page=9223372036854775807", "?page=-5", "?page=0"])
    func `answers any number of a page`(query: String) throws {
        let mocking = try Self.mocking(
            "{in: query, name: page, schema: {type: integer}}, {in: query, name: per_page, schema: {type: integer}}",
            Self.items
        )
        #expect(try mocking.answer("GET", "/things" + query).status == 200)
    }

    @Test func `leaves a list without pages to the examples`() throws {
        let mocking = try Self.mocking("{in: query, name: filter, schema: {type: string}}", Self.items)
        #expect(try mocking.answer("GET", "/things").text == #"[{"id":1}]"#)
    }

    @Test(arguments: [
        ("?state=on", #"[{"id":1,"state":"on"},{"id":2,"state":"on"}]"#),
        ("?state=on&state=off", #"[{"id":1,"state":"on"},{"id":2,"state":"off"}]"#),
        // All of them cannot be the same one.
        ("?id=9&state=off", #"[{"id":1,"state":"off"},{"id":2,"state":"off"}]"#),
    ])
    func `items are as the query wants them`(query: String, text: String) throws {
        let mocking = try Self.mocking(
            """
            {in: query, name: limit, schema: {type: integer, default: 2}}, {in: query, name: offset, schema: {type: integer}}, \
            {in: query, name: id, schema: {type: integer}}, \
            {in: query, name: state, schema: {type: array, items: {type: string}}}
            """,
            "{type: array, items: {type: object, properties: {id: {type: integer}, state: {enum: [new, on, off], type: string}}}}"
        )
        #expect(try mocking.answer("GET", "/things" + query).text == text)
        #expect(
            try mocking.answer("GET", "/things?state=other").text
                == #"[{"id":1,"state":"new"},{"id":2,"state":"on"}]"#
        )
    }
}
