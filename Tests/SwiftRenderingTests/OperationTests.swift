import SDKModel
import Testing

@Suite struct `Rendering operations` {
    @Test func `a method`() throws {
        let operation = Operation.make(
            "getJob",
            path: [.literal("/jobs/"), .parameter(0), .literal("/parts")],
            Documentation(summary: "Get a job", discussion: "With its parts."),
            arguments: [.make("jobId", .string, "Which one"), .make("details", .bool, isRequired: false)],
            parameters: [.make("jobId", .path, 0), .make("with-details", .query, 1)],
            accept: ["application/json"],
            result: .json(.named("Job")),
            errorTable: 3,
            security: 2
        )
        #expect(
            try method(operation) == [
                "/// Get a job.",
                "///",
                "/// With its parts.",
                "///",
                "/// - Parameters:",
                "///   - jobId: Which one.",
                "///   - details: `with-details` in the query.",
                "/// - Returns: The decoded answer.",
                "/// - Throws: `ZooError`.",
                "public func getJob(jobId: String, details: Bool? = nil) async throws(ZooError) -> Job {",
                "    var request = OperationRequest(",
                "        \"getJob\",",
                "        method: \"GET\",",
                "        accept: \"application/json\",",
                "        errors: ZooErrorBody.table3,",
                "        security: Security.requirement2",
                "    )",
                "    request.appendPath(\"/jobs/\", \"jobId\", jobId, nil)",
                "    request.appendPath(\"/parts\")",
                "    request.query(\"with-details\", details, nil)",
                "    return try await core.json(request, Job.self)",
                "}",
            ]
        )
    }

    @Test(arguments: [
        (ParameterBinding.make("p", .path, 0), #"appendPath("", "p", p, nil)"#),
        (
            .make("p", .path, 0, style: .matrix, explode: true),
            #"appendPath("p", p, style: .matrix, explode: true)"#
        ),
        (.make("p", .path, 0, isJSON: true), #"appendPathJSON("p", p)"#),
        (.make("p", .query, 0, style: .deepObject), #"query("p", p, style: .deepObject)"#),
        (
            .make("p", .query, 0, explode: false, allowReserved: true),
            #"query("p", p, explode: false, allowReserved: true)"#
        ),
        (.make("p", .query, 0, allowEmptyValue: true), #"query("p", p, allowEmptyValue: true)"#),
        (.make("p", .query, 0, isJSON: true), #"queryJSON("p", p)"#),
        (.make("P-\"x", .header, 0), #"header("P-\"x", p)"#),
        (.make("p", .header, 0, explode: true), #"header("p", p, explode: true)"#),
        (.make("p", .header, 0, isJSON: true), #"headerJSON("p", p)"#),
        (.make("p", .cookie, 0), #"cookie("p", p)"#),
        (.make("p", .cookie, 0, explode: false), #"cookie("p", p, explode: false)"#),
        (.make("p", .cookie, 0, isJSON: true), #"cookieJSON("p", p)"#),
        (.make("p", .query, nil, constant: .string("x\"")), #"query("p", "x\"", nil)"#),
    ])
    func `a parameter by its place and style`(parameter: ParameterBinding, call: String) throws {
        let operation = Operation.make(
            "call",
            path: parameter.location == .path ? [.parameter(0)] : [.literal("/")],
            arguments: [.make("p")],
            parameters: [parameter]
        )
        #expect(try method(operation).contains("    request.\(call)"))
    }

    @Test(arguments: [
        (BodyBinding.Encoding.json, "application/json", "json: body"),
        (.json, "application/vnd.x+json", #"json: body, contentType: "application/vnd.x+json""#),
        (.text, "text/plain", #"text: body, contentType: "text/plain""#),
        (.bytes, "image/png", #"bytes: body, contentType: "image/png""#),
        (.form([]), "application/x-www-form-urlencoded", "form: body"),
        (
            .form([
                .init(wireName: "a", coding: .style(.deepObject, explode: true, allowReserved: false)),
                .init(wireName: "b", coding: .json),
            ]),
            "application/x-www-form-urlencoded",
            #"form: body, fields: [FormField("a", style: .deepObject), FormField.json("b")]"#
        ),
        (.nullableJSON, "application/json", "nullableJSON: body"),
        (.multipart, "multipart/form-data", "multipart: body"),
        (.parts, "multipart/mixed", #"parts: body, contentType: "multipart/mixed""#),
        (
            .items(.textSequence), "application/json-seq",
            #"items: body, as: .textSequence, contentType: "application/json-seq""#
        ),
    ])
    func `a body by its encoding`(encoding: BodyBinding.Encoding, contentType: String, arguments: String)
        throws
    {
        let operation = Operation.make(
            "send",
            "POST",
            arguments: [.make("body")],
            body: BodyBinding(argument: 0, contentType: contentType, encoding: encoding)
        )
        #expect(try method(operation).contains("    request.body(\(arguments))"))
    }

    @Test(arguments: [
        (Success.Result.void, "", "try await core.void(request)"),
        (.json(.array(.string)), " -> [String]", "return try await core.json(request, [String].self)"),
        (.optionalJSON(.named("Job")), " -> Job?", "return try await core.optionalJSON(request, Job.self)"),
        (.text, " -> String", "return try await core.text(request)"),
        (.bytes, " -> HTTPBody", "return try await core.bytes(request)"),
    ])
    func `a result`(result: Success.Result, arrow: String, call: String) throws {
        let lines = try method(.make("call", result: result))
        #expect(lines.contains("public func call() async throws(ZooError)\(arrow) {"))
        #expect(lines.contains("    \(call)"))
    }

    @Test func `arguments named like what the body needs`() throws {
        let names: [SwiftIdentifier] = ["request", "core", "self", "default"]
        let operation = Operation.make(
            "call",
            arguments: names.map { .make($0) },
            parameters: names.indices.map { .make("p\($0)", .query, $0) }
        )
        let lines = try method(operation)
        #expect(
            lines[1...7].map { $0 } == [
                "public func call(",
                "    request: String,",
                "    core: String,",
                "    self selfValue: String,",
                "    default: String",
                ") async throws(ZooError) {",
                "    var request_ = OperationRequest(",
            ]
        )
        #expect(lines.contains("    request_.query(\"p0\", request, nil)"))
        #expect(lines.contains("    request_.query(\"p2\", selfValue, nil)"))
        #expect(lines.contains("    request_.query(\"p3\", `default`, nil)"))
        #expect(lines.contains("    try await self.core.void(request_)"))
    }

    @Test func `a deprecated method with its own server and statuses`() throws {
        let operation = Operation.make(
            "call",
            deprecation: Deprecation(message: "use \"other\""),
            otherStatuses: [.exact(404), .range(5)],
            server: "https://other.example.com/\"v1"
        )
        let lines = try method(operation)
        #expect(lines.contains("@available(*, deprecated, message: \"use \\\"other\\\"\")"))
        #expect(lines.contains("    request.alsoSuccess = [.exact(404), .range(5)]"))
        #expect(lines.contains("    request.server = \"https://other.example.com/\\\"v1\""))
    }
}
