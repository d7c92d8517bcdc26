import HTTPTypes
import MockAnswering
import SDKConfiguration
import Testing
import YAMLModel

/// A mock of a small document, and words for what it does with a request.
struct Mocking {
    let mock: Mock

    /// `paths` is what stands under that key; `rest` are other keys of the document.
    init(
        _ paths: String,
        rest: String = "",
        configuration: SDKConfiguration = SDKConfiguration(),
        options: MockOptions = MockOptions()
    ) throws {
        let text = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n\(rest)\npaths:\n" + paths
        mock = Mock(try Answering.document(text), configuration: configuration, options: options)
    }

    /// One operation `op` with a parameter.
    static func parameter(_ parameter: String, path: String = "/a", options: MockOptions = MockOptions())
        throws -> Mocking
    {
        try Mocking(
            """
              \(path):
                get:
                  operationId: op
                  parameters: [\(parameter)]
                  responses: {'200': {description: A}}
            """,
            options: options
        )
    }

    /// One operation `op` that takes a body.
    static func body(_ content: String, isRequired: Bool = true, options: MockOptions = MockOptions()) throws
        -> Mocking
    {
        try Mocking(
            """
              /a:
                post:
                  operationId: op
                  requestBody: {required: \(isRequired), content: \(content)}
                  responses: {'200': {description: A}}
            """,
            options: options
        )
    }

    func request(
        _ method: String,
        _ target: String,
        _ headers: [(String, String)] = [],
        body: String = ""
    ) throws -> MockRequest {
        var fields = HTTPFields()
        for (name, value) in headers {
            fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        let head = HTTPRequest(
            method: try #require(HTTPRequest.Method(method)),
            scheme: "http",
            authority: "localhost",
            path: target,
            headerFields: fields
        )
        return MockRequest(head, body: Array(body.utf8))
    }

    /// `op a=1 body={…}`, or `400: query parameter 'a' must be …`.
    func read(
        _ method: String,
        _ target: String,
        _ headers: [(String, String)] = [],
        body: String = ""
    ) throws -> String {
        switch mock.route(try request(method, target, headers, body: body)) {
        case .nothing: return "nothing"
        case .otherMethods(let methods): return methods.joined(separator: " ")
        case .operation(let routed):
            switch mock.read(routed) {
            case .success(let request): return Self.words(request)
            case .failure(let problem):
                let words = problem.faults.isEmpty ? [problem.detail] : problem.faults.map(\.description)
                return "\(problem.status.code): " + words.joined(separator: "; ")
            }
        }
    }

    private static func words(_ request: ReadRequest) -> String {
        var words = [request.operation.operationID ?? "?"]
        words += request.parameters.map { "\($0.name)=\($0.value.jsonText())" }
        if let body = request.body {
            words.append("body=\(body.value?.jsonText() ?? "\(body.bytes.count) bytes")")
        }
        return words.joined(separator: " ")
    }

    /// Status and headers that matter, then the body.
    func answer(
        _ method: String,
        _ target: String,
        _ headers: [(String, String)] = [],
        body: String = ""
    ) throws -> MockAnswer {
        mock.answer(to: try request(method, target, headers, body: body))
    }
}
