import Foundation
import JSONCoding
import Testing

@Suite struct `The program specsmith-mock` {
    @Test(arguments: [SIGINT, SIGTERM])
    func `serves until it is told to stop, and logs what was called`(signal: Int32) async throws {
        let pets = try Pets()
        defer { pets.remove() }
        let record = pets.path + ".jsonl"
        let tool = try MockTool(pets.path, "--port", "0", "--record", record)
        let address = try #require(tool.address())
        #expect(try await Call("GET", address + "/pets?limit=a b").status == 400)
        #expect(
            try await Call("GET", address + "/v1/pets", fields: ["Authorization": "Bearer s3cret"]).status
                == 200
        )
        tool.stop(signal)
        let (status, errors) = tool.end()
        #expect(status == 0)
        let lines = errors.split(separator: "\n").map(String.init)
        #expect(lines.first == "Pets: 3 operations; stop with Ctrl-C")
        #expect(lines.count == 3)
        #expect(
            lines[1].contains(
                " level=warning method=GET path=\"/pets?limit=a%20b\" operation=listPets status=400 bytes="
            )
        )
        #expect(lines[1].hasSuffix(" problem=\"query parameter 'limit' must be an integer, is a string\""))
        #expect(
            lines[2].contains(
                " level=info method=GET path=/v1/pets operation=listPets status=200 bytes=16 duration="
            )
        )
        let records = try String(contentsOfFile: record, encoding: .utf8)
        #expect(!records.contains("s3cret"))
        let second = try JSON.decode(JSONValue.self, from: String(records.split(separator: "\n")[1]))
        #expect(second.operation?.string == "listPets")
        #expect(second.request?.path?.string == "/v1/pets")
        #expect(second.answer?.status?.int == 200)
        #expect(second.answer?.body?.string == #"[{"name":"Rex"}]"#)
    }

    @Test func `writes its log as JSON`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        let tool = try MockTool(pets.path, "--port", "0", "--log", "json")
        let address = try #require(tool.address())
        #expect(try await Call("GET", address + "/pets").status == 200)
        #expect(tool.errorLine() == "Pets: 3 operations; stop with Ctrl-C")
        let line = try JSON.decode(JSONValue.self, from: tool.errorLine())
        #expect(line.operation?.string == "listPets")
        #expect(line.status?.int == 200)
        #expect(line.bytes?.int == 16)
        tool.stop(SIGTERM)
        #expect(tool.end() == (0, ""))
    }

    @Test func `shows credentials neither in its log nor in the record`() async throws {
        let pets = try Pets(
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  security: [{key: []}, {login: []}]
                  responses: {'204': {description: Done.}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: api_key}
                login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/token', scopes: {}}}}
            """
        )
        defer { pets.remove() }
        let record = pets.path + ".jsonl"
        let tool = try MockTool(
            pets.path,
            "--port",
            "0",
            "--record",
            record,
            "--credential",
            "login=t0ken client=me:s3cret"
        )
        let address = try #require(tool.address())
        let form = "grant_type=client_credentials&client_id=me&client_secret=s3cret"
        let given = try await Call("POST", address + "/token", body: form)
        #expect(given.text.contains(#""access_token":"t0ken""#))
        #expect(
            try await Call("GET", address + "/pets", fields: ["Authorization": "Bearer t0ken"]).status == 204
        )
        #expect(try await Call("GET", address + "/pets?api%5Fkey=s3cret&a=%20").status == 204)
        tool.stop(SIGTERM)
        let told = tool.end().errors + (try String(contentsOfFile: record, encoding: .utf8))
        #expect(!told.contains("s3cret"))
        #expect(!told.contains("t0ken"))
        #expect(told.contains(#""body":"hidden""#))
        #expect(told.contains("/pets?api%5Fkey=hidden&a=%20"))
    }

    @Test func `ends answers that are on their way`() async throws {
        let pets = try Pets()
        defer { pets.remove() }
        let tool = try MockTool(pets.path, "--port", "0")
        let address = try #require(tool.address())
        async let call = Call("GET", address + "/pets", fields: ["X-Mock-Fault": "slow=50ms"])
        #expect(tool.errorLine() == "Pets: 3 operations; stop with Ctrl-C")
        // It is told before the body is sent.
        #expect(tool.errorLine().hasSuffix(#" faults="slow=50ms""#))
        tool.stop(SIGTERM)
        let answer = try await call
        #expect(answer.text == #"[{"name":"Rex"}]"#)
        #expect(tool.end() == (0, ""))
    }

    @Test func `says that the port is taken, and what to do`() throws {
        let pets = try Pets()
        defer { pets.remove() }
        let first = try MockTool(pets.path, "--port", "0", "--quiet")
        let port = try #require(first.address()?.split(separator: ":").last.map(String.init))
        let (status, errors) = try MockTool(pets.path, "--port", port).end()
        #expect(status == 3)
        #expect(
            errors == """
                error: port \(port) is in use by another program
                hint: choose another with --port; 0 takes one that is free

                """
        )
        first.stop(SIGINT)
        #expect(first.end() == (0, ""))
    }

    @Test func `says why it cannot listen`() throws {
        let pets = try Pets()
        defer { pets.remove() }
        // Of a range that is for documentation, which no machine has.
        let (status, errors) = try MockTool(pets.path, "--host", "203.0.113.7", "--port", "0").end()
        #expect(status == 3)
        #expect(errors.hasPrefix("error: cannot listen on 203.0.113.7:0: "))
        #expect(errors.hasSuffix(" assign requested address\n"))
    }

    @Test func `does not take a credential that nobody asks for`() throws {
        let pets = try Pets()
        defer { pets.remove() }
        let (status, errors) = try MockTool(pets.path, "--credential", "key=1").end()
        #expect(status == 2)
        #expect(errors == "error: the document has no security scheme 'key'\n")
    }

    @Test func `shows the findings of a document with errors`() throws {
        let pets = try Pets("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: []\n")
        defer { pets.remove() }
        let (status, errors) = try MockTool(pets.path, "--port", "0").end()
        #expect(status == 1)
        #expect(errors.hasPrefix(pets.path + ":3:8: error: "))
    }

    @Test(arguments: [
        ("--port=70000", "--port takes 0 to 65535"),
        ("--latency=soon", "The value 'soon' is invalid for '--latency <time>'"),
        ("--credential=x", "The value 'x' is invalid for '--credential <scheme=value>'"),
        (
            "--credential=x=y client=z",
            "The value 'x=y client=z' is invalid for '--credential <scheme=value>'"
        ),
        ("--items=-1", "--items takes 0 to 1000000"),
    ])
    func `wrong arguments end it with 2`(argument: String, message: String) throws {
        let (status, errors) = try MockTool("openapi.yaml", argument).end()
        #expect(status == 2)
        #expect(errors.hasPrefix("Error: \(message)"), "\(errors)")
    }
}
