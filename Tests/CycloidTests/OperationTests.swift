import Cycloid
import JSONCoding
import LoopbackServer
import Testing

@Suite(.serialized, .sharedServer, .timeLimit(.minutes(2))) struct `Every operation of Cycloid` {
    @Test func `is in the specification, in the fixtures and in the table`() throws {
        let specified = try Folder.specification.operationIDs()
        #expect(Set(specified).count == specified.count)
        let fixtures = try Exchange.all.get().keys.sorted()
        #expect(fixtures == specified.sorted())
        #expect(CallTable.all.map(\.operationID).sorted() == specified.sorted())
    }

    @Test(arguments: CallTable.all)
    func `goes over the wire as documented and comes back typed`(call: Call) async throws {
        let exchange = try Exchange.of(call.operationID)
        let server = try #require(SharedServer.current)
        let outcome = await outcome(of: call, Client.of(server.url, operation: call.operationID), exchange)
        let requests = server.requests.filter { $0.value(SharedServer.field) == call.operationID }
        #expect(requests.count == 1)
        expect(try #require(requests.first), is: exchange)
        switch outcome {
        case .failure(let error): Issue.record(error)
        case .success(let outcome):
            #expect(difference(outcome.value, from: exchange.value) == nil)
            #expect(outcome.types.unknownFields == [])
            #expect(outcome.types.untypedLeaves == exchange.freeFormLeaves)
        }
    }

    private func outcome(
        of call: Call,
        _ client: CycloidClient,
        _ exchange: Exchange
    ) async -> Result<Outcome, any Error> {
        do {
            return .success(try await call.make(client, exchange))
        } catch {
            return .failure(error)
        }
    }

    private func expect(_ request: RecordedRequest, is exchange: Exchange) {
        #expect(request.method == exchange.method)
        #expect(request.target == exchange.target)
        for field in exchange.fields {
            #expect(request.values(field.name) == (field.value.map { [$0] } ?? []), "\(field.name)")
        }
        #expect(request.text == exchange.body)
        // The service refuses bodies without their length: 411 is documented for 37 operations.
        #expect(request.value("Transfer-Encoding") == nil)
        if ["POST", "PUT"].contains(exchange.method) || !exchange.body.isEmpty {
            #expect(request.values("Content-Length") == ["\(exchange.body.utf8.count)"])
        }
    }
}
