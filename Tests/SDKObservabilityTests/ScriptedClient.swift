#if Observability
    import HTTPTypes
    import SDKRuntime
    import Synchronization

    /// Answers with scripted statuses, with the last one for ever; 0 is a broken connection.
    final class ScriptedTransport: HTTPTransport {
        private let statuses: [Int]
        private let fields: HTTPFields
        private let all = Mutex<[HTTPRequest]>([])

        var sent: [HTTPRequest] { all.withLock { $0 } }

        init(_ statuses: [Int], _ fields: HTTPFields = [:]) {
            self.statuses = statuses
            self.fields = fields
        }

        func send(
            _ request: HTTPRequest,
            body: HTTPBody?
        ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody) {
            let index = all.withLock { all in
                all.append(request)
                return all.count - 1
            }
            if request.path == "/token" {
                return (HTTPResponse(status: .ok), HTTPBody(#"{"access_token":"t0ken","expires_in":60}"#))
            }
            let status = index < statuses.count ? statuses[index] : statuses.last ?? 200
            if status == 0 { throw TransportError(.connectionLost, "cut") }
            let body = HTTPBody(#"{"echo":"t0ken","password":"passw0rd"}"#)
            return (HTTPResponse(status: .init(code: status), headerFields: fields), body)
        }
    }

    /// A call of an SDK, with a query and a credential, on a clock that stands still.
    struct ScriptedCall {
        let transport: ScriptedTransport
        var configuration = ClientConfiguration()

        init(_ statuses: [Int], _ fields: HTTPFields = [:]) {
            transport = ScriptedTransport(statuses, fields)
            let now = ContinuousClock.now
            configuration.clock.now = { now }
            configuration.clock.sleep = { _ in }
            configuration.clock.chance = { 0.5 }
        }

        func perform(_ method: String = "GET") async throws {
            let core = ClientCore<NoErrorBody>(
                server: ServerLocation(url: "https://api.example.com", variables: [:]),
                credentials: [
                    .clientCredentials(
                        scheme: "o",
                        tokenURL: "/token",
                        clientID: "i",
                        clientSecret: "cl1ent"
                    ),
                    .apiKey(scheme: "k", name: "api_key", in: .query, key: "k3y"),
                ],
                transport: transport,
                configuration: configuration
            )
            var request = OperationRequest("getJob", method: method)
            request.appendPath("/jobs/1")
            request.query("page", 2)
            request.query("new_password", "passw0rd")
            request.body(bytes: HTTPBody(#"{"password":"passw0rd"}"#), contentType: "application/json")
            request.security = SecurityRequirement([[.init("o"), .init("k")]])
            try await core.void(request)
        }
    }

    struct NoErrorBody: DocumentedErrorBody {
        init(member: Int, from bytes: [UInt8]) throws(JSONError) {}
    }
#endif
