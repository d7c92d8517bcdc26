import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Headers and cookies` {
    private static let tags = HTTPField.Name("X-Tags")

    private func header(_ build: (inout OperationRequest) -> Void) async throws -> String? {
        let name = try #require(Self.tags)
        return try await sent(build).request.headerFields[name]
    }

    @Test func `trap 77: values go as they are`() async throws {
        #expect(try await header { $0.header("X-Tags", ["p,q", "r s"]) } == "p,q,r s")
        #expect(try await header { $0.header("X-Tags", "50% ü/+") } == "50% ü/+")
        #expect(try await header { $0.header("X-Tags", ["R": 100, "G": 200]) } == "G,200,R,100")
        #expect(
            try await header { $0.header("X-Tags", ["R": 100, "G": 200], explode: true) } == "G=200,R=100"
        )
        #expect(try await header { $0.headerJSON("X-Tags", ["a b"]) } == #"["a b"]"#)
        #expect(try await header { $0.header("X-Tags", [String]()) } == nil)
        #expect(try await header { $0.header("X-Tags", String?.none) } == nil)
        #expect(try await header { $0.header("X-Tags", "") } == "")
    }

    @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u{0}b", " a", "a\t"])
    func `trap 77: a value that would end the field is refused`(value: String) async throws {
        let reason = "a header can hold no line break or other control character, nor space at its ends"
        #expect(
            try await refusal { $0.header("X-Tags", value) }
                == InvalidInput(parameter: "X-Tags", reason: reason)
        )
        #expect(try await refusal { $0.header("X-Tags", [value]) }.parameter == "X-Tags")
    }

    @Test(arguments: ["X Tags", "X:Tags", "", "X\r\nY"])
    func `trap 77: so is a name that is none`(name: String) async throws {
        let input = try await refusal { $0.header(name, "a") }
        #expect(input == InvalidInput(parameter: name, reason: "'\(name)' is not the name of a header"))
    }

    @Test func `trap 79: response headers are found in any case, and repeated ones are kept`() async throws {
        let transport = FakeTransport { _, _ throws(TransportError) in
            var fields = HTTPFields()
            fields.append(HTTPField(name: .setCookie, value: "a=1, b"))
            fields.append(HTTPField(name: .setCookie, value: "c=2"))
            fields.append(HTTPField(name: .contentType, value: "application/json"))
            if let name = HTTPField.Name("ININ-Correlation-Id") {
                fields.append(HTTPField(name: name, value: "id-1"))
            }
            return (HTTPResponse(status: .ok, headerFields: fields), HTTPBody("1"))
        }
        let client = TestClient(url: "https://api.example.com", transport: transport)
        let response = try await client.jobs.withResponse { try await $0.getJob(jobId: "1") }
        #expect(response.headers[values: .setCookie] == ["a=1, b", "c=2"])
        #expect(response.requestID == "id-1")
        #expect(response.status == .ok)
        #expect(response.value == (try JSON.decode(JSONValue.self, from: "1")))
    }

    @Test func `trap 80: cookies and a key that is a cookie share one header`() async throws {
        let transport = FakeTransport()
        let key = CredentialEntry.apiKey(scheme: "key", name: "k", in: .cookie, key: "secret")
        let client = TestClient(url: "https://api.example.com", credentials: [key], transport: transport)
        var request = OperationRequest("test", method: "GET")
        request.cookie("s", "a b;c")
        request.cookie("t", [1, 2], explode: false)
        request.cookieJSON("u", ["x"])
        request.security = SecurityRequirement([[.init("key")]])
        try await client.core.void(request)
        let fields = try #require(transport.sent.first).request.headerFields
        #expect(fields[values: .cookie] == ["s=a%20b%3Bc; t=1,2; u=%5B%22x%22%5D; k=secret"])
    }

    @Test func `trap 80: cookie arrays and objects explode into pairs`() async throws {
        let sent = try await sent {
            $0.cookie("s", ["a", "b"])
            $0.cookie("o", ["R": 1])
        }
        #expect(sent.request.headerFields[.cookie] == "s=a; s=b; R=1")
    }

    @Test func `fields of the configuration stand behind those of the operation`() async throws {
        var configuration = ClientConfiguration()
        configuration.headers = [.accept: "text/plain", .from: "me@example.com"]
        configuration.userAgent = "agent/1"
        let fields = try await sent(configuration: configuration) {
            $0.accept("application/json", "text/plain;q=0.5")
        }.request.headerFields
        #expect(fields[values: .accept] == ["application/json, text/plain;q=0.5"])
        #expect(fields[.from] == "me@example.com")
        #expect(fields[.userAgent] == "agent/1")
    }
}
