import MockAnswering
import Testing

@Suite struct `Made answers about one thing` {
    private static func paths(_ content: String, id: String = "{type: string}") -> String {
        """
          /things/{thing_id}:
            get:
              operationId: getThing
              parameters: [{in: path, name: thing_id, required: true, schema: \(id)}]
              responses: {'200': {description: A, content: {application/json: \(content)}}}
        """
    }

    @Test(arguments: [
        ("{schema: {type: object, properties: {id: {type: string}}}}", "abc", #"{"id":"abc"}"#),
        ("{schema: {type: object, properties: {thing_id: {type: string}}}}", "a%20b", #"{"thing_id":"a b"}"#),
        ("{schema: {type: object, properties: {id: {type: integer}}}}", "77", #"{"id":77}"#),
        (
            "{schema: {type: object, properties: {data: {type: object, properties: {id: {type: string}}}}}}",
            "x",
            #"{"data":{"id":"x"}}"#
        ),
    ])
    func `have the identifier that was asked for`(content: String, id: String, text: String) throws {
        let mocking = try Mocking(Self.paths(content))
        #expect(try mocking.answer("GET", "/things/\(id)").text == text)
        #expect(try mocking.answer("GET", "/things/1").text != text)
        #expect(try mocking.answer("GET", "/things/\(id)").text == text)
    }

    @Test(arguments: [
        // What the document shows, and what fits no other way.
        "{example: {id: shown}, schema: {type: object, properties: {id: {type: string}}}}",
        "{schema: {type: object, example: {id: shown}, properties: {id: {type: string}}}}",
        "{schema: {type: object, required: [id], properties: {id: {type: string, enum: [shown]}}}}",
    ])
    func `keep one that the document gives`(content: String) throws {
        #expect(try Mocking(Self.paths(content)).answer("GET", "/things/abc").text == #"{"id":"shown"}"#)
    }

    @Test func `have one of a number that the path has as a text`() throws {
        let content = "{schema: {type: object, properties: {id: {type: string}}}}"
        let mocking = try Mocking(Self.paths(content, id: "{type: integer}"))
        #expect(try mocking.answer("GET", "/things/12").text == #"{"id":"12"}"#)
    }
}
