import Foundation
import SpecsmithMock
import Testing

@Suite struct `Answers that a test gives` {
    private static let document = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pet:
            get:
              operationId: getPet
              parameters: [{name: limit, in: query, schema: {type: integer}}]
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: {type: object, required: [name], properties: {name: {type: string}}}
                '404': {description: None.}
          /other:
            get:
              responses: {'204': {description: Nothing.}}
        """

    private func answers(
        _ reply: MockReply?,
        to target: String = "/pet",
        fields: [String: String] = [:]
    ) async throws -> Call {
        let pets = try Pets(Self.document)
        defer { pets.remove() }
        let replies: MockServer.Replies = { $0.operationID == "getPet" ? reply : nil }
        return try await MockServer.run(pets.path, replies: replies) { server in
            try await Call("GET", server.url + target, fields: fields)
        }
    }

    @Test func `are sent as the document has them`() async throws {
        let call = try await answers(.json(#"{"name":"Rex"}"#, headers: ["X-Next": "2"]))
        #expect(call.status == 200)
        #expect(call.text == #"{"name":"Rex"}"#)
        #expect(call.field("Content-Type") == "application/json")
        #expect(call.field("Content-Length") == "14")
        #expect(call.field("X-Next") == "2")
        #expect(try await answers(.json(status: 404)).status == 404)
    }

    @Test(arguments: [
        (
            #"{"name":7}"#, 200,
            "the answer given for 'getPet' does not fit at '/name': must be a string, is an integer"
        ),
        (#"{"nam"#, 200, "the answer given for 'getPet' is no JSON: "),
        ("{}", 404, "'getPet' has no answer in JSON with the status 404"),
        ("", 500, "'getPet' has no answer with the status 500"),
    ])
    func `have to be allowed`(text: String, status: Int, words: String) async throws {
        let call = try await answers(.json(text, status: status))
        #expect(call.status == 500)
        #expect(call.text.contains(#""title":"Not Documented""#), "\(call.text)")
        #expect(call.text.contains(words), "\(call.text)")
    }

    @Test func `may be others if that is said`() async throws {
        let call = try await answers(
            .undocumented(#"{"name":7}"#, status: 418, headers: ["Content-Type": "text/x"])
        )
        #expect(call.status == 418)
        #expect(call.text == #"{"name":7}"#)
        #expect(call.field("Content-Type") == "text/x")
    }

    @Test(arguments: [MockReply.dropped, .cut(#"{"na"#)])
    func `may break the connection`(reply: MockReply) async throws {
        await #expect(throws: URLError.self) { try await answers(reply) }
    }

    @Test func `are not asked for where the request is wrong, or goes wrong on purpose`() async throws {
        #expect(try await answers(.json(status: 404), to: "/pet?limit=x").status == 400)
        #expect(try await answers(.json(status: 404), fields: ["X-Mock-Fault": "status=503"]).status == 503)
        #expect(try await answers(.json(status: 404), to: "/other").status == 204)
        #expect(try await answers(nil).status == 200)
    }
}
