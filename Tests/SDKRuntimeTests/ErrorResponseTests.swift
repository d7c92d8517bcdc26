import Foundation
import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Error responses` {
    private func error(
        _ status: Int,
        _ body: String,
        _ fields: HTTPFields = [.contentType: "application/json"],
        configuration: ClientConfiguration = ClientConfiguration()
    ) async throws -> TestError {
        let client = TestClient(
            url: "https://api.example.com",
            transport: FakeTransport(status, body, fields),
            configuration: configuration
        )
        let error = await #expect(throws: TestError.self) { try await client.jobs.getJob(jobId: "7") }
        return try #require(error)
    }

    private func response(_ error: TestError) throws -> ErrorResponse<TestErrorBody> {
        guard case .response(let response) = error.kind else { throw Unexpected(error) }
        return response
    }

    @Test func `trap 85: the code itself beats its range beats default`() async throws {
        guard case .numbers([1, 2])? = try response(await error(404, "[1,2]")).body else {
            throw Unexpected("404")
        }
        guard case .message("no")? = try response(await error(400, #""no""#)).body else {
            throw Unexpected("400")
        }
        guard case .unknown(true)? = try response(await error(500, "true")).body else {
            throw Unexpected("500")
        }
    }

    @Test func `trap 86: what default describes is an error or a success by its actual status`() async throws
    {
        let transport = FakeTransport(299, "1")
        let value = try await TestClient(url: "https://api.example.com", transport: transport).jobs.getJob(
            jobId: "1"
        )
        #expect(value == 1)
        #expect(try response(await error(500, "1")).status.code == 500)
    }

    @Test func `a body that does not fit its schema is kept as JSON, and one that is no JSON as bytes`()
        async throws
    {
        guard case .unknown(["a": 1])? = try response(await error(404, #"{"a":1}"#)).body else {
            throw Unexpected("another body")
        }
        let html = try response(await error(502, "<html>", [.contentType: "text/html"]))
        #expect(html.body == nil)
        #expect(String(decoding: html.rawBody, as: UTF8.self) == "<html>")
    }

    @Test(arguments: ["X-Correlation-ID", "inin-correlation-id", "x-request-id", "Request-Id"])
    func `the request id is found in any of its headers`(name: String) async throws {
        let field = HTTPField(name: try #require(HTTPField.Name(name)), value: "abc")
        let error = try await error(429, #""slow down""#, HTTPFields([field]))
        #expect(try response(error).requestID == "abc")
        #expect(
            error.description
                == #"getJob (GET https://api.example.com/jobs/7) answered 429 (request id abc): "slow down""#
        )
        #expect(error.localizedDescription == error.description)
    }

    @Test func `of a long body only the limit is read`() async throws {
        var configuration = ClientConfiguration()
        configuration.maximumErrorBytes = 10
        let long = "\"" + String(repeating: "x", count: 100) + "\""
        let answer = try response(await error(400, long, configuration: configuration))
        #expect(answer.rawBody.count == 10)
        #expect(answer.body == nil)
    }

    @Test func `the description shows the beginning of the body on one line`() async throws {
        let body = "\"" + String(repeating: "é", count: 300) + "\n\u{1B}[31m\""
        let text = try await error(400, body, [:]).description
        #expect(text.hasSuffix(": \"" + String(repeating: "é", count: 199) + "…"))
        #expect(try await error(400, "a\nb\u{1B}c", [:]).description.hasSuffix(": a b c"))
    }

    @Test(arguments: [(200, ""), (204, ""), (205, ""), (200, "")])
    func `trap 87: no body where one is needed is an error of its own`(status: Int, body: String) async throws
    {
        let failed = try await error(status, body)
        guard case .decoding(let failure) = failed.kind, case .emptyBody = failure.reason else {
            throw Unexpected(failed)
        }
        #expect(failure.status.code == status)
        #expect(
            failed.description
                == "getJob (GET https://api.example.com/jobs/7) answered \(status) with an empty body"
        )
    }

    @Test func `trap 87: an optional value is nil then`() async throws {
        for status in [200, 204] {
            let client = TestClient(url: "https://api.example.com", transport: FakeTransport(status, ""))
            let value = try await client.core.optionalJSON(OperationRequest("x", method: "GET"), Int.self)
            #expect(value == nil)
        }
        let client = TestClient(url: "https://api.example.com", transport: FakeTransport(200, "5"))
        #expect(try await client.core.optionalJSON(OperationRequest("x", method: "GET"), Int.self) == 5)
    }

    @Test(arguments: [
        "application/json; charset=utf-8", "application/vnd.x+json", "APPLICATION/JSON", "text/json",
        "text/plain",
        "nonsense", "",
    ])
    func `trap 89: parameters, suffixes, missing and wrong labels`(type: String) async throws {
        let fields: HTTPFields = type.isEmpty ? [:] : [.contentType: type]
        let client = TestClient(url: "https://api.example.com", transport: FakeTransport(200, "5", fields))
        #expect(try await client.jobs.getJob(jobId: "1") == 5)
    }

    @Test func `trap 89: a wrong label counts when it is to, and when the body is no JSON`() async throws {
        var strict = ClientConfiguration()
        strict.acceptsMislabelledJSON = false
        for (body, configuration) in [("5", strict), ("<p>", ClientConfiguration())] {
            let failed = try await error(200, body, [.contentType: "text/html"], configuration: configuration)
            guard case .decoding(let failure) = failed.kind,
                case .contentType(expected: ["application/json"], received: "text/html") = failure.reason
            else { throw Unexpected(failed) }
            #expect(String(decoding: failure.rawBody, as: UTF8.self) == body)
            #expect(
                failure.description == "answered 200 with 'text/html' where application/json was expected"
            )
        }
    }

    @Test func `a broken body names the place`() async throws {
        let failed = try await error(200, "[1,")
        guard case .decoding(let failure) = failed.kind, case .json(let place) = failure.reason else {
            throw Unexpected(failed)
        }
        #expect(place.kind == .truncated)
        #expect(failed.description.contains("answered 200 with a body that does not fit: \(place)"))
    }

    @Test func `a body longer than the limit is refused`() async throws {
        var configuration = ClientConfiguration()
        configuration.maximumResponseBytes = 3
        let failed = try await error(200, "12345", configuration: configuration)
        guard case .decoding(let failure) = failed.kind, case .tooLong(limit: 3) = failure.reason else {
            throw Unexpected(failed)
        }
    }

    @Test func `text is UTF-8 unless the answer says otherwise`() async throws {
        let get = OperationRequest("x", method: "GET")
        let latin = FakeTransport { _, _ throws(TransportError) in
            let type: HTTPFields = [.contentType: "text/plain; charset=\"ISO-8859-1\""]
            return (HTTPResponse(status: .ok, headerFields: type), HTTPBody([0xFC]))
        }
        #expect(try await TestClient(url: "https://a.example.com", transport: latin).core.text(get) == "ü")
        let wrong = FakeTransport { _, _ throws(TransportError) in
            (HTTPResponse(status: .ok), HTTPBody([0xFC]))
        }
        let failed = await #expect(throws: TestError.self) {
            try await TestClient(url: "https://a.example.com", transport: wrong).core.text(get)
        }
        guard case .decoding(let failure)? = failed?.kind, case .text(charset: "utf-8") = failure.reason
        else {
            throw Unexpected(failed)
        }
    }
}

@Suite struct `Unions of answers` {
    private func answer(_ status: Int, _ type: String?, _ body: String = "1") async throws -> TestAnswer {
        let fields: HTTPFields = type.map { [.contentType: $0] } ?? [:]
        let client = TestClient(
            url: "https://api.example.com",
            transport: FakeTransport(status, body, fields)
        )
        var request = OperationRequest("x", method: "GET")
        request.alsoSuccess = [.exact(304)]
        return try await client.core.union(request, TestAnswer.self)
    }

    @Test func `trap 85: both documented statuses are typed, ranges come after`() async throws {
        guard case .ok(1) = try await answer(200, "application/json") else { throw Unexpected(200) }
        guard case .created(2) = try await answer(201, "application/problem+json", "2") else {
            throw Unexpected(201)
        }
        guard case .text("1") = try await answer(202, "text/csv; charset=utf-8") else {
            throw Unexpected(202)
        }
    }

    @Test func `trap 89: without a media type the first one of the status counts`() async throws {
        guard case .created(1) = try await answer(201, nil) else { throw Unexpected(201) }
        guard case .text("1") = try await answer(203, nil) else { throw Unexpected(203) }
    }

    @Test func `trap 91: what is not documented comes as it is`() async throws {
        var strict = ClientConfiguration()
        strict.acceptsMislabelledJSON = false
        let transport = FakeTransport(200, "x", [.contentType: "image/png"])
        let client = TestClient(url: "https://api.example.com", transport: transport, configuration: strict)
        let value = try await client.core.union(OperationRequest("x", method: "GET"), TestAnswer.self)
        guard case .undocumented(let answer) = value else { throw Unexpected(value) }
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "image/png")
        #expect(answer.body == Array("x".utf8))
        guard case .undocumented = try await self.answer(206, "image/png") else { throw Unexpected(206) }
    }
}
