import Cycloid
import SDKRuntime
import SpecsmithMock
import Synchronization
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct `Logging in to Cycloid` {
    /// Takes the token of the latest login only, and gives another one each time.
    private final class Gatekeeper: Sendable {
        private let logins = Mutex(0)

        func reply(to exchange: MockExchange) -> MockReply? {
            if exchange.operationID == "login" {
                let number = logins.withLock { logins in
                    logins += 1
                    return logins
                }
                return .json(#"{"data":{"owns":[],"permissions":{},"token":"token-\#(number)"}}"#)
            }
            let isKnown = exchange.field("Authorization") == "token-\(logins.withLock { $0 })"
            return isKnown
                ? nil : .json(#"{"errors":[{"code":"Expired","message":"log in"}]}"#, status: 401)
        }

        /// Forgets the token, as a service does after a while.
        func expire() { logins.withLock { $0 += 1 } }
    }

    @Test func `one login serves all calls, and another one follows when the token is refused`() async throws
    {
        let gatekeeper = Gatekeeper()
        try await Service.run { exchange in
            gatekeeper.reply(to: exchange)
        } _: { server in
            let client = CycloidClient(
                server: CycloidClient.Server(url: server.url),
                credential: .login(UserLogin(email: "ada@example.com", password: "correct horse"))
            )
            for _ in 1...2 { _ = try await team(client) }
            gatekeeper.expire()
            _ = try await team(client)
            let login = "/user/login"
            let team = "/organizations/acme-1/teams/ops-2"
            #expect(server.exchanges.map(\.target) == [login, team, team, team, login, team])
            #expect(
                server.exchanges.map { $0.field("Authorization") }
                    == [nil, "token-1", "token-1", "token-1", nil, "token-3"]
            )
            let body = #"{"email":"ada@example.com","password":"correct horse"}"#
            #expect(server.exchanges.filter { $0.target == login }.map(\.requestText) == [body, body])
        }
    }

    private func team(_ client: CycloidClient) async throws -> Team {
        try await client.organizationTeams.getTeam(organizationCanonical: "acme-1", teamCanonical: "ops-2")
    }
}
