import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Errors in several media types` {
    private func body(_ status: Int, _ body: String, _ type: String?) async throws -> TestErrorBody? {
        var fields = HTTPFields()
        fields[.contentType] = type
        let client = TestClient(
            url: "https://api.example.com",
            transport: FakeTransport(status, body, fields)
        )
        var request = OperationRequest("getJob", method: "POST")
        request.documentedErrors = TestErrorBody.table1
        let sent = request
        let error = await #expect(throws: TestError.self) { try await client.core.void(sent) }
        guard case .response(let response)? = error?.kind else { throw Unexpected(error) }
        return response.body
    }

    @Test(arguments: [
        ("application/problem+json", #""no""#, #"message("no")"#),
        ("application/json", "[1]", "numbers([1])"),
        ("application/json; charset=utf-8", "[1]", "numbers([1])"), ("text/plain", "gone", #"text("gone")"#),
        ("text/plain;charset=utf-8", "[1]", #"text("[1]")"#),
    ])
    func `trap 90: the media type of the answer chooses the body`(
        type: String,
        text: String,
        expected: String
    ) async throws {
        #expect(try await "\(#require(body(404, text, type)))" == expected)
    }

    @Test(arguments: [
        ("application/json", #""no""#, #"message("no")"#),
        ("application/problem+json", "[1]", "numbers([1])"),
        ("application/vnd.other+json", "[1]", "numbers([1])"), (nil, #""no""#, #"message("no")"#),
        (nil, "[1]", "numbers([1])"), ("nonsense", "gone", #"text("gone")"#),
        ("text/html", "<p>", #"text("<p>")"#), ("application/json", "true", "unknown(true)"),
    ])
    func `a body that does not fit its label is of the first type that it fits`(
        type: String?,
        text: String,
        expected: String
    ) async throws {
        #expect(try await "\(#require(body(404, text, type)))" == expected)
    }

    @Test func `what is not JSON is never text where it is labelled JSON`() async throws {
        #expect(try await body(404, "gone", "application/json") == nil)
    }

    @Test func `trap 85: rows of a closer status come first whatever the media type`() async throws {
        #expect(try await "\(#require(body(404, "[1]", nil)))" == "numbers([1])")
        #expect(try await "\(#require(body(403, #""no""#, "text/plain")))" == #"message("no")"#)
        #expect(try await body(500, "gone", "text/plain") == nil)
    }
}
