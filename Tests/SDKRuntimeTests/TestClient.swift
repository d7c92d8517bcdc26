import HTTPTypes
import SDKRuntime

// A client as it is generated, for an API made up here.

struct TestClient: APIClient {
    let core: ClientCore<TestErrorBody>

    init(core: ClientCore<TestErrorBody>) { self.core = core }

    init(
        url: String,
        variables: [String: String] = [:],
        credentials: [CredentialEntry] = [],
        transport: (any HTTPTransport)? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: ServerLocation(url: url, variables: variables),
            credentials: credentials,
            transport: transport,
            configuration: configuration
        )
    }

    var jobs: JobOperations { JobOperations(core: core) }

    struct JobOperations: APIClient {
        let core: ClientCore<TestErrorBody>

        init(core: ClientCore<TestErrorBody>) { self.core = core }

        func getJob(jobId: String, details: Bool? = nil) async throws(TestError) -> JSONValue {
            var request = OperationRequest("getJob", method: "GET")
            request.appendPath("/jobs/")
            request.appendPath("jobId", jobId)
            request.query("details", details)
            request.accept("application/json")
            request.documentedErrors = TestErrorBody.table0
            return try await core.json(request, JSONValue.self)
        }
    }
}

typealias TestError = APIError<TestErrorBody>

enum TestErrorBody: DocumentedErrorBody {
    case message(String)
    case numbers([Int])
    case text(String)
    case unknown(JSONValue)

    init(member: Int, from bytes: [UInt8]) throws(JSONError) {
        switch member {
        case 0: self = .message(try JSON.decode(from: bytes))
        case 1: self = .numbers(try JSON.decode(from: bytes))
        case 2: self = .text(String(decoding: bytes, as: UTF8.self))
        default: self = .unknown(try JSON.decode(from: bytes))
        }
    }

    static let table0: [DocumentedError] = [
        DocumentedError(.range(4), member: 0), DocumentedError(.exact(404), member: 1),
        DocumentedError(.default, member: nil),
    ]

    /// Several media types of one status.
    static let table1: [DocumentedError] = [
        DocumentedError(.exact(404), "application/problem+json", member: 0),
        DocumentedError(.exact(404), "application/json", member: 1),
        DocumentedError(.exact(404), "text/plain", member: 2), DocumentedError(.range(4), member: 0),
    ]
}

enum TestAnswer: ResponseUnion {
    case ok(JSONValue)
    case created(JSONValue)
    case notModified
    case text(String)
    case undocumented(UndocumentedResponse)

    init(_ response: ReceivedResponse) async throws(ResponseFailure) {
        switch response.match([
            .init(.exact(200), "application/json"), .init(.exact(201), "application/json"),
            .init(.exact(304), nil), .init(.range(2), "text/*"),
        ]) {
        case 0: self = .ok(try await response.json())
        case 1: self = .created(try await response.json())
        case 2: self = .notModified
        case 3: self = .text(try await response.text())
        default: self = .undocumented(try await response.undocumented())
        }
    }
}

func callerCode(client: TestClient) async throws(TestError) -> JSONValue {
    let response = try await client.jobs.withResponse { jobs throws(TestError) in
        try await jobs.getJob(jobId: "42")
    }
    let inferred = try await client.jobs.withResponse { jobs in try await jobs.getJob(jobId: "42") }
    _ = inferred.status == .ok
    do {
        return try await client.configured { $0.timeout = .seconds(120) }.jobs.getJob(
            jobId: "1",
            details: true
        )
    } catch {
        switch error.kind {
        case .response(let answer):
            _ = (answer.status, answer.headers, answer.requestID, answer.body, answer.rawBody)
        case .decoding, .transport, .credential, .timeout, .cancelled: break
        case .invalidInput(let input): _ = input.parameter + input.reason
        }
    }
    return response.value
}
