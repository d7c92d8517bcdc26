import SpecsmithMock
import Testing

@Suite struct `A mock server in a test` {
    @Test func `answers as the document says, and tells what was called`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        let text = try await MockServer.run(pets.path) { server in
            let call = try await Call("GET", server.url + "/v1/pets?limit=5", fields: ["X-A": "b"])
            #expect(call.status == 200)
            #expect(call.field("Content-Type") == "application/json")
            #expect(call.field("Content-Length") == "16")
            let exchange = try #require(server.exchanges.first)
            #expect(exchange.operationID == "listPets")
            #expect(exchange.target == "/v1/pets?limit=5")
            #expect(exchange.path == "/v1/pets")
            #expect(exchange.field("x-a") == "b")
            #expect(exchange.problem == nil)
            #expect(exchange.status == 200)
            #expect(exchange.responseBody == Array(call.text.utf8))
            #expect(server.exchanges.count == 1)
            return call.text
        }
        #expect(text == #"[{"name":"Rex"}]"#)
    }

    @Test func `refuses what the document does not allow`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        try await MockServer.run(pets.path) { server in
            let json = ["Content-Type": "application/json"]
            let pet = "{\"name\":\"a\"}"
            let created = try await Call("POST", server.url + "/pets", fields: json, body: pet)
            #expect(created.status == 204)
            #expect(try await Call("POST", server.url + "/pets", fields: json, body: "{}").status == 400)
            #expect(try await Call("GET", server.url + "/pets?limit=101").status == 400)
            #expect(try await Call("GET", server.url + "/cats").status == 404)
            #expect(
                try await Call("DELETE", server.url + "/pets").field("Allow") == "GET, HEAD, OPTIONS, POST"
            )
            #expect(
                server.exchanges.map(\.problem) == [
                    nil, "body has no 'name', which is required",
                    "query parameter 'limit' must be at most 100",
                    "the document has no path '/cats'", "the path takes GET, HEAD, OPTIONS, POST, not DELETE",
                ]
            )
            #expect(server.exchanges.map(\.number) == [0, 1, 2, 3, 4])
            #expect(server.exchanges.first?.requestText == pet)
            server.forgetExchanges()
            #expect(server.exchanges.isEmpty)
        }
    }

    @Test func `a head has the length of the body and no body`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        try await MockServer.run(pets.path) { server in
            let call = try await Call("HEAD", server.url + "/pets")
            #expect(call.status == 200)
            #expect(call.field("Content-Length") == "16")
            #expect(call.text.isEmpty)
            // The connection can be used on.
            #expect(try await Call("GET", server.url + "/pets").text == #"[{"name":"Rex"}]"#)
        }
    }

    @Test(arguments: ["drop", "truncate=3"])
    func `lets connections break if a request asks for it, and goes on`(fault: String) async throws {
        let pets = try Pets()
        defer { pets.remove() }
        try await MockServer.run(pets.path) { server in
            await #expect(throws: (any Error).self) {
                try await Call("GET", server.url + "/pets", fields: ["X-Mock-Fault": fault])
            }
            let next = try await Call("GET", server.url + "/pets")
            #expect(next.status == 200)
            #expect(server.exchanges.first?.faults.isEmpty == false)
        }
    }

    @Test func `answers later if it is told to`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        var options = MockServer.Options()
        options.latency = .milliseconds(150)
        try await MockServer.run(pets.path, options: options) { server in
            let start = ContinuousClock.now
            _ = try await Call("GET", server.url + "/pets")
            #expect(start.duration(to: .now) >= .milliseconds(150))
            #expect(server.exchanges.first.map { $0.duration >= .milliseconds(150) } == true)
        }
    }

    @Test func `many calls at once are all noted, the last ones kept`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        var options = MockServer.Options()
        options.exchangeLimit = 40
        try await MockServer.run(MockSpecification(pets.path), options: options) { server in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<100 { group.addTask { try await Call("GET", server.url + "/pets").status } }
                for try await status in group { #expect(status == 200) }
            }
            #expect(server.exchanges.count == 40)
            #expect(Set(server.exchanges.map(\.number)).isSubset(of: 0..<100))
        }
    }

    @Test func `servers of one document know nothing of each other`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        let specification = try MockSpecification(pets.path)
        try await MockServer.run(specification) { first in
            try await MockServer.run(specification) { second in
                #expect(first.url != second.url)
                _ = try await Call("GET", second.url + "/pets")
                #expect(first.exchanges.isEmpty)
                #expect(second.exchanges.count == 1)
            }
        }
    }

    @Test func `is gone after the test, whatever the test threw`() async throws {
        struct Failure: Error {}
        let pets = try Pets()
        defer { pets.remove() }
        var url = ""
        await #expect(throws: Failure.self) {
            try await MockServer.run(pets.path) { server in
                url = server.url
                throw Failure()
            }
        }
        let gone = url + "/pets"
        #expect(!gone.hasPrefix("/"))
        await #expect(throws: (any Error).self) { try await Call("GET", gone) }
    }

    @Test func `says that a port is taken`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        try await MockServer.run(pets.path) { server in
            var options = MockServer.Options()
            options.port = try #require(Int(server.url.split(separator: ":").last ?? ""))
            let error = await #expect(throws: MockServerError.self) {
                try await MockServer.run(pets.path, options: options) { _ in }
            }
            #expect(error == .portInUse(options.port))
        }
    }

    @Test func `takes only credentials for schemes that there are`() async throws {
        let security = """
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            security: [{key: []}]
            """
        let pets = try Pets(Pets.text + "\n" + security)
        defer { pets.remove() }
        var options = MockServer.Options()
        options.credentials = [MockServer.Options.Credential(scheme: "key", value: "right")]
        try await MockServer.run(pets.path, options: options) { server in
            let right = try await Call("GET", server.url + "/pets", fields: ["X-Key": "right"])
            let wrong = try await Call("GET", server.url + "/pets", fields: ["X-Key": "wrong"])
            #expect(right.status == 200)
            #expect(wrong.status == 401)
        }
        options.credentials = [MockServer.Options.Credential(scheme: "kye", value: "right")]
        let error = await #expect(throws: MockServerError.self) {
            try await MockServer.run(pets.path, options: options) { _ in }
        }
        #expect(error?.description == "the document has no security scheme 'kye', only 'key'")
    }

    @Test func `says what is wrong with a document, and where`() throws {
        let pets = try Pets("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: []\n")
        defer { pets.remove() }
        let error = #expect(throws: MockServerError.self) { try MockSpecification(pets.path) }
        let words = try #require(error?.description)
        #expect(words.hasPrefix(pets.path + ":3:8: error: "))
        let missing = #expect(throws: MockServerError.self) { try MockSpecification(pets.path + ".none") }
        #expect(missing?.description == "cannot read '\(pets.path).none': No such file or directory")
    }
}
