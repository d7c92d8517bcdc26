import HTTPTypes
import MockAnswering
import Testing

@Suite struct `Choosing an answer` {
    private static let paths = """
          /things:
            get:
              responses:
                '404':
                  description: None
                  content: {application/json: {schema: {type: object, required: [why], properties: {why: {const: gone}}}}}
                '201':
                  description: Made
                  content:
                    application/json:
                      schema: {type: object}
                      examples:
                        cat: {value: {name: Tom}}
                        dog: {value: {name: Rex}}
                        far: {externalValue: 'https://example.com/far.json'}
                    text/csv: {example: "name\\nTom\\n"}
                '200': {description: Later}
                4XX: {description: Bad, content: {text/plain: {example: bad}}}
        """

    private func answer(_ fields: [String: String] = [:], number: Int = 0) throws -> MockAnswer {
        try Answering(Self.paths).answer(fields: fields, number: number)
    }

    @Test func `takes the first success and the first example`() throws {
        let answer = try answer()
        #expect(answer.status == 201)
        #expect(answer.contentType == "application/json")
        #expect(answer.text == #"{"name":"Tom"}"#)
        #expect(answer.field("Content-Length") == "14")
    }

    @Test(arguments: [
        ("code=404", 404, #"{"why":"gone"}"#), ("status=404", 404, #"{"why":"gone"}"#),
        ("code=418", 418, "bad"),
        ("code=200", 200, ""), ("example=dog", 201, #"{"name":"Rex"}"#),
        ("code=201, example=\"dog\"", 201, #"{"name":"Rex"}"#), ("respond-async", 201, #"{"name":"Tom"}"#),
        ("code=201;example=dog", 201, #"{"name":"Rex"}"#),
    ])
    func `follows Prefer`(preference: String, status: Int, body: String) throws {
        let answer = try answer(["Prefer": preference])
        #expect(answer.status == status)
        #expect(answer.text == body)
    }

    @Test func `says which preferences it followed`() throws {
        #expect(try answer(["Prefer": "wait=10, code=404"]).field("Preference-Applied") == "code=404")
        #expect(try answer(["Prefer": "wait=10"]).field("Preference-Applied") == nil)
    }

    @Test(arguments: [
        ("code=301", "header 'Prefer': the operation documents no answer 301, but 404, 201, 200, 4XX"),
        ("code=abc", "header 'Prefer': 'code' takes a status from 200 to 599"),
        ("example=cow", "header 'Prefer': answer 201 has no example 'cow', but 'cat', 'dog', 'far'"),
        ("example=far", "header 'Prefer': the document does not hold example 'far'"),
        ("code=404, example=cow", "header 'Prefer': answer 404 has no named examples"),
        ("dynamic=x", "header 'Prefer': 'dynamic' takes nothing, true, false or a number"),
    ])
    func `refuses a preference that cannot be met`(preference: String, words: String) throws {
        let answer = try answer(["Prefer": preference])
        #expect(answer.account.problem == words)
        #expect(answer.status == 400)
    }

    @Test(arguments: [
        (
            "{type: {type: string}, title: {type: string}, status: {type: integer}, detail: {type: string}}",
            #""type":"about:blank","title":"Not Found","status":404,"#
        ),
        ("{error: {type: object, properties: {code: {type: integer}}}}", #"{"error":{"code":404}}"#),
        ("{status: {type: integer, example: 7}}", #"{"status":7}"#),
        ("{code: {type: integer, maximum: 9, minimum: 9}}", #"{"code":9}"#),
        ("{status: {type: string, enum: [failed]}}", #"{"status":"failed"}"#),
    ])
    func `a failure that is asked for says its status where it can`(members: String, text: String) throws {
        let answering = try Answering(
            """
              /things:
                get:
                  responses:
                    '404': {description: B, content: {application/json: {schema: {type: object, properties: \(members)}}}}
            """
        )
        let answer = try answering.answer(fields: ["Prefer": "code=404"])
        #expect(answer.status == 404)
        #expect(answer.text.contains(text), "\(answer.text)")
    }

    @Test(arguments: [
        ("text/csv", "text/csv; charset=utf-8"),
        ("application/json;q=0.5, text/csv", "text/csv; charset=utf-8"),
        ("text/*;q=0.1, */*;q=0.9", "application/json"), ("*/*", "application/json"),
        ("application/*, text/csv;q=0", "application/json"),
    ])
    func `sends what Accept likes best`(accept: String, type: String) throws {
        #expect(try answer(["Accept": accept]).contentType == type)
    }

    @Test func `goes on to the next success when the first has no form that is accepted`() throws {
        let answer = try answer(["Accept": "image/png"])
        #expect(answer.status == 200)
        #expect(answer.text == "")
    }

    @Test func `tells which forms there are when none is accepted`() throws {
        let answering = try Answering(
            "  /things: {get: {responses: {'200': {description: A, content: {application/json: {}}}}}}"
        )
        let answer = try answering.answer(fields: ["Accept": "image/png"])
        #expect(answer.status == 406)
        #expect(answer.contentType == "application/problem+json")
        #expect(answer.account.problem == "header 'Accept' accepts none of application/json")
    }

    @Test func `an answer that does not vary is the same for every request`() throws {
        let answering = try Answering(Self.paths)
        #expect(try answering.answer(number: 1) == answering.answer(number: 2))
    }

    @Test(arguments: [
        ("{default: {description: A}}", 200), ("{2XX: {description: A}, default: {description: B}}", 200),
        ("{'302': {description: A}, 4XX: {description: B}}", 302), ("{'404': {description: A}}", 200),
        ("{5XX: {description: A}}", 200), ("{}", 200), ("{'204': {description: A}}", 204),
    ])
    func `succeeds, whatever is documented`(responses: String, status: Int) throws {
        let answering = try Answering("  /things: {get: {responses: \(responses)}}")
        #expect(try answering.answer().status == status)
    }

    @Test func `no content has neither type nor length`() throws {
        let answering = try Answering(
            "  /things: {get: {responses: {'204': {description: A, content: {application/json: {}}}}}}"
        )
        let answer = try answering.answer()
        #expect(answer.text == "")
        #expect(answer.response.headerFields.isEmpty)
    }
}
