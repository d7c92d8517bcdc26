import InfrastructureAsCode
import SDKRuntime
import SpecsmithMock
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Errors of InfrastructureAsCode` {
    private func failure(
        _ transport: Transport,
        _ answer: MockReply
    ) async throws -> InfrastructureAsCodeError {
        try await Service.run(answering: answer) { server in
            let error = await #expect(throws: InfrastructureAsCodeError.self) {
                let client = transport.client(server).configured { $0.retry = .never }
                _ = try await client.infrastructureAsCode.getInfrastructureascodeJob(jobId: "j")
            }
            return try #require(error)
        }
    }

    private func response(
        _ error: InfrastructureAsCodeError
    ) throws -> ErrorResponse<InfrastructureAsCodeErrorBody> {
        guard case .response(let response) = error.kind else { throw error }
        return response
    }

    @Test(arguments: Transport.allCases, [400, 404, 429, 500])
    func `a documented error has its status, its fields and its decoded body`(
        transport: Transport,
        status: Int
    ) async throws {
        let error = try await failure(
            transport,
            .json(Sample.error, status: status, headers: ["Inin-Correlation-Id": "0a1b", "Retry-After": "7"])
        )
        let response = try response(error)
        #expect(response.status.code == status)
        #expect(response.requestID == "0a1b")
        #expect(response.headers[.retryAfter] == "7")
        guard case .errorBody(let body)? = response.body else {
            Issue.record("\(error)")
            return
        }
        #expect(body.code == "not.found")
        #expect(body.details?.first?.errorCode == "x")
        #expect(body.errors?.first?.message == "inner")
        #expect(error.operationID == "getInfrastructureascodeJob")
    }

    @Test(arguments: Transport.allCases)
    func `an error that is no JSON keeps its bytes`(transport: Transport) async throws {
        let error = try await failure(
            transport,
            .undocumented("<html>busy</html>", status: 503, headers: ["Content-Type": "text/html"])
        )
        let response = try response(error)
        #expect(response.status.code == 503)
        #expect(response.body == nil)
        #expect(String(decoding: response.rawBody, as: UTF8.self) == "<html>busy</html>")
    }

    @Test(arguments: Transport.allCases)
    func `a broken body says where it is broken`(transport: Transport) async throws {
        let error = try await failure(transport, .undocumented(#"{"dryRun":"yes"}"#))
        guard case .decoding(let failure) = error.kind else { throw error }
        #expect(String(describing: failure).contains("$.dryRun"))
        #expect(!String(describing: error).contains("token-1"))
    }

    @Test(arguments: Transport.allCases)
    func `a body that ends too early is an error`(transport: Transport) async throws {
        let error = try await failure(transport, .cut(#"{"dryRun":"#))
        guard case .transport = error.kind else { throw error }
    }

    @Test func `without a credential nothing is sent`() async throws {
        try await Service.run(answering: .json(Sample.job)) { server in
            let client = InfrastructureAsCodeClient(
                server: InfrastructureAsCodeClient.Server(url: server.url)
            )
            let error = await #expect(throws: InfrastructureAsCodeError.self) {
                _ = try await client.infrastructureAsCode.getInfrastructureascodeJob(jobId: "j")
            }
            guard case .credential? = error?.kind else { throw try #require(error) }
            #expect(server.exchanges.isEmpty)
        }
    }
}
