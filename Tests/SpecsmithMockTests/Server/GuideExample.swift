import Foundation
import SpecsmithMock
import Testing

/// The code of docs/guide/mock-server.md.
@Suite final class `The guide to the mock server` {
    private let pets: Pets
    private var openAPI: String { pets.path }

    init() throws { pets = try Pets() }

    deinit { pets.remove() }

    @Test func `pets are listed`() async throws {
        try await MockServer.run(openAPI) { server in
            let names = try await PetStore(server.url).list()
            #expect(names == ["Rex"])
            #expect(server.exchanges.map(\.operationID) == ["listPets"])
        }
    }

    @Test func `a name may be long`() async throws {
        let replies: MockServer.Replies = { exchange in
            exchange.operationID == "listPets" ? .json(#"[{"name":"Bartholomew"}]"#) : nil
        }
        try await MockServer.run(openAPI, replies: replies) { server in
            let names = try await PetStore(server.url).list()
            #expect(names == ["Bartholomew"])
        }
    }
}

/// In place of a reader's own client.
private struct PetStore {
    let url: String

    init(_ url: String) { self.url = url }

    func list() async throws -> [String] {
        let text = try await Call("GET", url + "/pets").text
        let pets = try JSONDecoder().decode([[String: String]].self, from: Data(text.utf8))
        return pets.compactMap { $0["name"] }
    }
}
