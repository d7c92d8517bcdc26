import Diagnostics
import DocumentTestSupport
import HTTPTypes
import MockAnswering
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SchemaValidation
import Testing
import YAMLModel
import YAMLReading

/// The answers of a document, without routing and checking of requests.
struct Answering {
    let document: Document
    let operations: [MockOperation]
    private let maker: AnswerMaker

    /// `paths` is what stands under that key, and after it.
    init(
        _ paths: String,
        options: MockOptions = MockOptions(),
        configuration: SDKConfiguration = SDKConfiguration()
    ) throws {
        let text = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths:\n" + paths
        document = try Self.document(text)
        operations = document.operations.enumerated().map {
            MockOperation(index: $0.offset, documented: $0.element)
        }
        maker = AnswerMaker(
            document: document,
            configuration: configuration,
            operations: operations,
            validator: SchemaValidator(document.schemas),
            options: options
        )
    }

    static func document(_ text: String) throws -> Document {
        var library = SourceLibrary()
        let root = library.add(path: "openapi.yaml", bytes: Array(text.utf8))
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(root, in: library, reporting: &log))
        return try #require(
            OpenAPIReader.read(
                root: root,
                node: node,
                in: &library,
                loader: LibraryFiles(),
                options: OpenAPIReadingOptions(allowedRoots: []),
                reporting: &log
            )
        )
    }

    /// The answer to a call of the first operation that has the method.
    func answer(
        _ method: HTTPRequest.Method = .get,
        _ path: String = "/things",
        fields: [String: String] = [:],
        number: Int = 0
    ) throws -> MockAnswer {
        let request = try request(method, path, fields: fields, number: number)
        return maker.answer(to: ReadRequest(RoutedRequest(request, operation: try operation(method))))
    }

    func refusal(
        _ problem: RequestProblem,
        fields: [String: String] = [:],
        method: HTTPRequest.Method = .get
    ) throws -> MockAnswer {
        let request = try request(method, "/things?x=1", fields: fields, number: 0)
        return maker.refusal(problem, of: request, calling: try operation(method))
    }

    private func operation(_ method: HTTPRequest.Method) throws -> MockOperation {
        try #require(operations.first { $0.documented.method.name == method.rawValue })
    }

    private func request(
        _ method: HTTPRequest.Method,
        _ path: String,
        fields: [String: String],
        number: Int
    ) throws -> MockRequest {
        var head = HTTPRequest(method: method, scheme: "http", authority: "127.0.0.1", path: path)
        for (name, value) in fields { head.headerFields[try #require(HTTPField.Name(name))] = value }
        return MockRequest(head, number: number)
    }
}

extension MockAnswer {
    /// The body as text, with its parts joined.
    var text: String {
        switch body {
        case .bytes(let body): String(decoding: body.bytes, as: UTF8.self)
        case .chunks(let chunks): String(decoding: chunks.flatMap(\.bytes), as: UTF8.self)
        }
    }

    var status: Int { response.status.code }
    var contentType: String? { response.headerFields[.contentType] }

    func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { response.headerFields[$0] } }
}
