import Cycloid
import SpecsmithMock
import Testing

@Suite struct `The SDK of Cycloid, on a server made from its document` {
    @Test(.timeLimit(.minutes(5)))
    func `calls every operation and gets what the document promises`() async throws {
        try await MockServer.run(CycloidMock.document) { server in
            let client = CycloidMock.client(of: server)
            for call in CycloidCall.all {
                do {
                    try await call.run(client)
                } catch {
                    Issue.record("\(call.operationID): \(error)")
                }
            }
            let exchanges = server.exchanges
            let refused = exchanges.filter { $0.problem != nil || $0.status >= 400 }
            #expect(refused.map { "\($0.operationID ?? "?"): \($0.problem ?? "\($0.status)")" } == [])
            #expect(CycloidCall.all.count == 269)
            // By their names in the document, of which the SDK changes two.
            #expect(Set(exchanges.compactMap(\.operationID)).count == 269)
        }
    }
}
