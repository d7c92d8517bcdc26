import HTTPTypes
import MockAnswering
import Testing

@Suite struct `Refusals` {
    private static let problem = RequestProblem(
        .badRequest,
        title: "Bad Request",
        detail: "query parameter 'size' must be at least 1 (and 1 more)",
        faults: [
            RequestFault(place: .query, name: "size", keyword: "minimum", message: "must be at least 1"),
            RequestFault(
                place: .body,
                name: nil,
                pointer: "/a",
                keyword: "type",
                message: "must be a string"
            ),
        ]
    )

    private func refusal(
        status: String = "'400'",
        _ schema: String,
        problem: RequestProblem = problem,
        type: String = "application/json"
    ) throws -> MockAnswer {
        let schema = schema.split(separator: "\n").joined(separator: " ")
        let answering = try Answering(
            """
              /things:
                get:
                  responses:
                    '200': {description: A}
                    \(status): {description: B, content: {\(type): {schema: \(schema)}}}
            """
        )
        return try answering.refusal(problem)
    }

    @Test func `are told in the document's own form`() throws {
        let answer = try refusal(
            """
            {type: object, required: [message, code, status], properties: {message: {type: string},
              code: {type: string}, status: {type: integer}, traceId: {type: string}, errors: {type: array,
              items: {type: object, required: [field], properties: {field: {type: string}, message: {type: string},
              location: {type: string}}}}}}
            """
        )
        #expect(answer.status == 400)
        #expect(answer.contentType == "application/json")
        #expect(
            answer.text == """
                {"message":"query parameter 'size' must be at least 1 (and 1 more)","code":"bad-request",\
                "status":400,"errors":[{"field":"size","message":"query parameter 'size' must be at least 1",\
                "location":"size"},{"field":"/a","message":"body '/a' must be a string","location":"/a"}]}
                """
        )
        #expect(answer.account.problem == Self.problem.detail)
    }

    @Test func `a list alone tells a problem without faults`() throws {
        let answer = try refusal(
            """
            {type: object, required: [errors], properties: {request_id: {type: string}, errors: {type: array,
              items: {type: object, required: [code, message], properties: {code: {type: string},
              message: {type: string}}}}}}
            """,
            problem: RequestProblem(.notFound, title: "Not Found", detail: "nothing is here")
        )
        #expect(answer.status == 400)
        #expect(answer.text == #"{"errors":[{"code":"not-found","message":"nothing is here"}]}"#)
    }

    @Test func `an object around the error is filled as well`() throws {
        let answer = try refusal(
            "{type: object, properties: {error: {type: object, properties: {message: {type: string, maxLength: 5}}}}}"
        )
        #expect(answer.text == #"{"error":{"message":"query"}}"#)
    }

    @Test func `a list of places holds the steps to the fault`() throws {
        let answer = try refusal(
            """
            {type: object, properties: {detail: {type: array, items: {type: object, required: [loc, msg, type],
              properties: {loc: {type: array, items: {type: string}}, msg: {type: string}, type: {type: string},
              input: {}}}}}}
            """
        )
        #expect(
            answer.text == """
                {"detail":[{"loc":["query","size"],"msg":"query parameter 'size' must be at least 1","type":"minimum"},\
                {"loc":["body","a"],"msg":"body '/a' must be a string","type":"type"}]}
                """
        )
    }

    @Test(arguments: [
        (
            "{type: object}",
            #"{"type":"about:blank","title":"Not Found","status":404,"detail":"gone","instance":"/things"}"#
        ),
        (
            "{type: object, properties: {type: {type: string}, title: {type: string}, detail: {type: string}}}",
            #"{"type":"about:blank","title":"Not Found","detail":"gone"}"#
        ),
        ("{type: object, properties: {fault_message: {type: string}}}", #"{"fault_message":"gone"}"#),
        (
            "{type: object, properties: {error: {type: string}, id: {type: string}}}",
            #"{"error":"Not Found"}"#
        ),
    ])
    func `have the form that the schema leaves room for`(schema: String, body: String) throws {
        let problem = RequestProblem(.notFound, title: "Not Found", detail: "gone")
        #expect(try refusal(status: "4XX", schema, problem: problem).text == body)
    }

    @Test(arguments: [
        (
            "",
            #"{"type":"about:blank","title":"Bad Request","detail":"query parameter 'size' must be at least 1 (and 1 more)","#
                + #""errors":[{"in":"query","name":"size","pointer":"","keyword":"minimum","detail":"must be at least 1"},"#
                + #"{"in":"body","pointer":"/a","keyword":"type","detail":"must be a string"}]}"#
        ),
        (
            "additionalProperties: false, ",
            #"{"type":"about:blank","title":"Bad Request","detail":"query parameter 'size' must be at least 1 (and 1 more)"}"#
        ),
    ])
    func `a problem document of the document's own tells all that was found where it is open`(
        closing: String,
        body: String
    ) throws {
        let members = "{type: {type: string}, title: {type: string}, detail: {type: string}}"
        let schema = "{\(closing)properties: \(members)}"
        #expect(try refusal(schema, type: "application/problem+json").text == body)
    }

    @Test func `words that the schema refuses are not used`() throws {
        let answer = try refusal(
            """
            {type: object, required: [code, message], properties: {code: {enum: [E1]}, message: {type: string}}}
            """
        )
        #expect(
            answer.text
                == #"{"code":"E1","message":"query parameter 'size' must be at least 1 (and 1 more)"}"#
        )
    }

    @Test func `a text is the words`() throws {
        let answer = try refusal("{type: string}", type: "text/plain")
        #expect(answer.text == "query parameter 'size' must be at least 1 (and 1 more)")
    }

    @Test(arguments: [
        ("'400'", 400), ("'422'", 422), ("4XX", 400), ("default", 400),
    ])
    func `have a status that is documented`(documented: String, status: Int) throws {
        let answer = try refusal(status: documented, "{type: string}")
        #expect(answer.status == status)
        #expect(answer.contentType == "application/json")
    }

    @Test func `are a path that leads nowhere where only that is documented`() throws {
        let fault = RequestFault(
            place: .path,
            name: "id",
            keyword: "pattern",
            message: "must match the pattern 'a'"
        )
        let problem = RequestProblem(.badRequest, title: "Bad Request", detail: "no", faults: [fault])
        #expect(try refusal(status: "'404'", "{type: string}", problem: problem).status == 404)
        #expect(try refusal(status: "'404'", "{type: string}").status == 400)
        #expect(try refusal(status: "'422'", "{type: string}", problem: problem).status == 422)
    }

    @Test func `are problem documents where nothing fits`() throws {
        let answer = try refusal(status: "'409'", "{type: string}")
        #expect(answer.status == 400)
        #expect(answer.contentType == "application/problem+json")
        #expect(
            answer.text == """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"query parameter 'size' must be at least 1 (and 1 more)","instance":"/things",\
                "errors":[{"in":"query","name":"size","pointer":"","keyword":"minimum",\
                "detail":"must be at least 1"},{"in":"body","pointer":"/a","keyword":"type",\
                "detail":"must be a string"}]}
                """
        )
    }

    private static let documented = """
          /things: {get: {responses: {default: {description: A, content: {application/json: {schema: {type: string}}}}}}}
        """

    @Test func `are problem documents for clients that ask for them, and when told so`() throws {
        let asked = try Answering(Self.documented).refusal(
            Self.problem,
            fields: ["Accept": "application/problem+json, application/json"]
        )
        #expect(asked.contentType == "application/problem+json")
        let told = try Answering(Self.documented, options: MockOptions(problemForm: .problem)).refusal(
            Self.problem
        )
        #expect(told.contentType == "application/problem+json")
        #expect(try Answering(Self.documented).refusal(Self.problem).contentType == "application/json")
    }

    @Test func `keep the fields that the problem must have`() throws {
        let answer = try Answering(Self.documented).refusal(
            RequestProblem(
                .serviceUnavailable,
                title: "Service Unavailable",
                detail: "later",
                fields: [.retryAfter: "2"]
            )
        )
        #expect(answer.status == 503)
        #expect(answer.field("Retry-After") == "2")
    }
}
