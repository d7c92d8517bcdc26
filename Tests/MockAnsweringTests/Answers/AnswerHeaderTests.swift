import HTTPTypes
import MockAnswering
import Testing

@Suite struct `Headers of answers` {
    @Test func `declared headers have examples, or values made for their schemas`() throws {
        let answering = try Answering(
            """
              /things:
                get:
                  responses:
                    '200':
                      description: A
                      headers:
                        X-Shown: {example: [a, b], schema: {type: array, items: {type: string}}}
                        X-Named: {examples: {one: {value: {r: 1, g: 2}}}, explode: true, schema: {type: object}}
                        X-Made: {schema: {const: 12}}
                        X-JSON: {content: {application/json: {schema: {const: {a: 1}}}}}
                        X-Odd: {example: "a\\nb", schema: {type: string}}
                        Content-Type: {schema: {const: text/html}}
                        Content-Length: {schema: {const: 99}}
                        Retry-After: {schema: {type: integer}}
            """
        )
        let answer = try answering.answer()
        #expect(answer.field("X-Shown") == "a,b")
        #expect(answer.field("X-Named") == "r=1,g=2")
        #expect(answer.field("X-Made") == "12")
        #expect(answer.field("X-JSON") == #"{"a":1}"#)
        #expect(answer.field("X-Odd") == nil)
        #expect(answer.field("Content-Type") == nil)
        #expect(answer.field("Content-Length") == "0")
        #expect(answer.field("Retry-After") == "1")
    }

    private static let creation = """
          /things:
            post:
              responses:
                '201':
                  description: A
                  headers: {Location: {schema: {type: string, format: uri-reference}}}
                  content: {application/json: {example: {data: {id: 5, slug: 'a/b'}}}}
          /things/{slug}:
            parameters: [{name: slug, in: path, required: true, schema: {type: string}}]
            delete: {responses: {'204': {description: A}}}
        """

    @Test func `what was made is found by the name that longer paths have for it`() throws {
        let answer = try Answering(Self.creation).answer(.post, "/v1/things?x=1")
        #expect(answer.status == 201)
        #expect(answer.field("Location") == "/v1/things/a%2Fb")
    }

    @Test func `the address follows the one that was called`() throws {
        let answering = try Answering(Self.creation)
        #expect(try answering.answer(.post, "/things").field("Location") == "/things/a%2Fb")
        #expect(try answering.answer(.post, "/v2/things/").field("Location") == "/v2/things/a%2Fb")
    }
}
