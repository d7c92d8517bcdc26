import HTTPTypes

/// Lets pages of other origins call: what browsers ask for before and after.
///
/// Source: the Fetch standard, section 3.2 (CORS protocol).
enum OriginSharing {
    /// Whether a browser asks whether it may send a request.
    static func isPreflight(_ request: MockRequest) -> Bool {
        request.head.method == .options && request.head.headerFields[.origin] != nil
            && request.head.headerFields[.accessControlRequestMethod] != nil
    }

    static func preflightAnswer(to request: MockRequest, methods: [String]) -> MockAnswer {
        var fields = HTTPFields()
        fields[.accessControlAllowMethods] = methods.joined(separator: ", ")
        if let wanted = request.head.headerFields[.accessControlRequestHeaders] {
            fields[.accessControlAllowHeaders] = wanted
        }
        fields[.accessControlMaxAge] = "600"
        return MockAnswer(HTTPResponse(status: .noContent, headerFields: fields))
    }

    /// Adds what lets the page see the answer, cookies and all headers included.
    static func shared(_ answer: MockAnswer, with request: MockRequest) -> MockAnswer {
        guard let origin = request.head.headerFields[.origin] else { return answer }
        var response = answer.response
        let names = Set(response.headerFields.map(\.name.rawName)).sorted()
        response.headerFields[.accessControlAllowOrigin] = origin
        response.headerFields[.accessControlAllowCredentials] = "true"
        if !names.isEmpty {
            response.headerFields[.accessControlExposeHeaders] = names.joined(separator: ", ")
        }
        response.headerFields.append(HTTPField(name: .vary, value: "Origin"))
        return answer.with(response: response)
    }
}
