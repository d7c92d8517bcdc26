import Cycloid
import SDKRuntime
import SpecsmithMock
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct `Errors of Cycloid` {
    private static let payload =
        #"{"errors":[{"code":"NotFound","message":"no such team ü","details":["a","b"]}],"request_id":"req-1"}"#

    private func response<Value: Sendable>(
        _ reply: MockReply,
        _ call: (CycloidClient) async throws -> Value
    ) async throws -> ErrorResponse<CycloidErrorBody> {
        try await Service.run(answering: reply) { server in
            let error = await #expect(throws: CycloidError.self) { _ = try await call(Client.of(server.url)) }
            #expect(server.exchanges.count == 1)
            guard case .response(let response)? = error?.kind else { throw try #require(error) }
            #expect(!"\(response)".contains(Client.key))
            return response
        }
    }

    private func expectPayload(_ body: CycloidErrorBody?) {
        guard case .errorPayload(let payload)? = body else {
            Issue.record("\(String(describing: body))")
            return
        }
        #expect(payload.requestId == "req-1")
        #expect(payload.errors.map(\.code) == ["NotFound"])
        #expect(payload.errors.first?.message == "no such team ü")
        #expect(payload.errors.first?.details == ["a", "b"])
    }

    private static func getTeam(_ client: CycloidClient) async throws -> Team {
        try await client.organizationTeams.getTeam(organizationCanonical: "acme-1", teamCanonical: "ops-2")
    }

    @Test(arguments: [403, 404, 418])
    func `a documented error has its status and its payload`(status: Int) async throws {
        let response = try await response(.json(Self.payload, status: status)) {
            try await Self.getTeam($0)
        }
        #expect(response.status.code == status)
        expectPayload(response.body)
    }

    @Test func `a wrong body is refused with 422`() async throws {
        let response = try await response(.json(Self.payload, status: 422)) {
            try await $0.organizationTeams.createTeam(
                organizationCanonical: "acme-1",
                body: NewTeam(name: "Ops", rolesCanonical: [])
            )
        }
        expectPayload(response.body)
    }

    @Test func `a conflict and a missing length have no body`() async throws {
        let conflict = try await response(.json(status: 409)) {
            try await $0.organizationCredentials.deleteCredential(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds"
            )
        }
        #expect(conflict.status == .conflict)
        #expect(conflict.body == nil)
        #expect(conflict.rawBody == [])
        let length = try await response(.json(status: 411)) {
            try await $0.organizationTeams.createTeam(
                organizationCanonical: "acme-1",
                body: NewTeam(name: "Ops", rolesCanonical: ["name-4"])
            )
        }
        #expect(length.status == .lengthRequired)
        #expect(length.body == nil)
    }

    @Test func `a locked state`() async throws {
        let response = try await response(.json(Self.payload, status: 423)) {
            try await $0.organizationInventory.createOrUpdateState(jwt: "j", body: ["version": 4])
        }
        #expect(response.status.code == 423)
        expectPayload(response.body)
    }

    @Test func `too many requests are seen although no operation documents them`() async throws {
        let busy = MockReply.undocumented(Self.payload, status: 429, headers: ["Retry-After": "7"])
        let typed = try await response(busy) { try await Self.getTeam($0) }
        #expect(typed.status == .tooManyRequests)
        #expect(typed.retryAfter == .seconds(7))
        expectPayload(typed.body)
        // An operation without `default` has no type for this body.
        let other = try await response(busy) {
            try await $0.organizations.getSummary(organizationCanonical: "acme-1")
        }
        #expect(other.retryAfter == .seconds(7))
        guard case .unknown(let body)? = other.body else {
            Issue.record("\(other)")
            return
        }
        #expect(body["request_id"] == "req-1")
    }

    @Test func `an account service that is down says when to ask again`() async throws {
        let exchange = try Exchange.of("updateUserAccount")
        let down = MockReply.json(Self.payload, status: 503, headers: ["Retry-After": "120"])
        let response = try await response(down) {
            try await $0.user.updateUserAccount(body: exchange.decodedBody())
        }
        #expect(response.status == .serviceUnavailable)
        #expect(response.retryAfter == .seconds(120))
        expectPayload(response.body)
    }

    @Test func `an error that is no JSON keeps its bytes`() async throws {
        let page = MockReply.undocumented("<html/>", status: 502, headers: ["Content-Type": "text/html"])
        let response = try await response(page) { try await Self.getTeam($0) }
        #expect(response.body == nil)
        #expect(String(decoding: response.rawBody, as: UTF8.self) == "<html/>")
    }
}
