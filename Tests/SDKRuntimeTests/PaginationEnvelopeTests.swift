import HTTPTypes
import SDKRuntime
import Testing

private enum DataEnvelope: JSONEnvelope {
    static let fields = JSONFields("data")
}

private struct Named: JSONReadable, Sendable {
    let name: String

    static let fields = JSONFields("name")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Named.fields)
        name = reader.string(0)
        reader.skipObject(object)
    }
}

@Suite struct `Answers in an envelope` {
    @Test func `an object, with other fields beside it`() async throws {
        let team: Named = try await read(#"{"pagination":[{"a":1}],"data":{"name":"red"},"x":null}"#)
        #expect(team.name == "red")
    }

    @Test func `an array, a dictionary, a string and any JSON`() async throws {
        #expect(try await read(#"{"data":[1,2]}"#) == [1, 2])
        #expect(try await read(#"{"data":{"a":1}}"#) == ["a": 1])
        #expect(try await read(#"{"data":"text"}"#) == "text")
        #expect(try await read(#"{"data":null}"#) == JSONValue.null)
    }

    @Test func `null in the place of a list is an empty one`() async throws {
        let client = TestClient(
            url: "https://api.example.com",
            transport: FakeTransport(200, #"{"data":null}"#)
        )
        let request = OperationRequest("list", method: "GET")
        let names = try await client.core.json(request, [String].self, in: DataEnvelope.self)
        #expect(names == [])
    }

    @Test(arguments: [
        (#"{"other":1}"#, "$", "missing field 'data'"),
        (#"{"data":null}"#, "$.data", "expected an object, found null"),
        (#"{"data":{"name":1}}"#, "$.data.name", "expected a string, found a number"),
        (#"[1]"#, "$", "expected an object, found an array"),
    ])
    func `what does not fit is named with its place`(body: String, path: String, message: String) async throws
    {
        let error = await #expect(throws: TestError.self) { _ = try await read(body) as Named }
        guard case .decoding(let failure)? = error?.kind, case .json(let fault) = failure.reason else {
            throw Unexpected(error)
        }
        #expect("\(fault.path)" == path)
        #expect(fault.message == message)
    }

    @Test(arguments: ["", "null", "{}", #"{"data":null}"#, #"{"other":{"name":"red"}}"#])
    func `what may be missing is nil`(body: String) async throws {
        #expect(try await readOptional(body) == nil)
    }

    @Test func `what may be missing is read where it is there`() async throws {
        #expect(try await readOptional(#"{"data":{"name":"red"}}"#) == "red")
        await #expect(throws: TestError.self) { try await readOptional(#"{"data":{"name":1}}"#) }
        await #expect(throws: TestError.self) { try await readOptional(#"[]"#) }
    }

    private func read<Value: JSONReadable & Sendable>(_ body: String) async throws -> Value {
        let client = TestClient(url: "https://api.example.com", transport: FakeTransport(200, body))
        return try await client.core.json(OperationRequest("get", method: "GET"), in: DataEnvelope.self)
    }

    private func readOptional(_ body: String) async throws -> String? {
        let client = TestClient(url: "https://api.example.com", transport: FakeTransport(200, body))
        let request = OperationRequest("get", method: "GET")
        return try await client.core.optionalJSON(request, Named.self, in: DataEnvelope.self)?.name
    }
}
