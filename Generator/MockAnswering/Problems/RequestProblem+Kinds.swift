import HTTPTypes

extension RequestProblem {
    static func notFound(_ path: String) -> RequestProblem {
        RequestProblem(.notFound, title: "Not Found", detail: "the document has no path '\(path)'")
    }

    static func methodNotAllowed(_ method: String, allowed: [String]) -> RequestProblem {
        RequestProblem(
            .methodNotAllowed,
            title: "Method Not Allowed",
            detail: "the path takes \(allowed.joined(separator: ", ")), not \(method)",
            fields: [.allow: allowed.joined(separator: ", ")]
        )
    }

    /// At least one fault.
    static func invalid(_ faults: [RequestFault]) -> RequestProblem {
        let first = faults.first?.description ?? "the request does not fit the document"
        let more = faults.count - 1
        return RequestProblem(
            .badRequest,
            title: "Bad Request",
            detail: more > 0 ? "\(first) (and \(more) more)" : first,
            faults: faults
        )
    }

    static func contentType(_ sent: String?, of allowed: [MediaTypeName]) -> RequestProblem {
        let names = allowed.map(\.essence).joined(separator: ", ")
        let message =
            sent.map { "must be of the type \(names), is \($0)" } ?? "must have a content type: \(names)"
        let fault = RequestFault(place: .body, name: nil, keyword: "content", message: message)
        return RequestProblem(
            .unsupportedMediaType,
            title: "Unsupported Media Type",
            detail: fault.description,
            faults: [fault],
            fields: [.accept: names]
        )
    }

    static func contentEncoding(_ coding: String) -> RequestProblem {
        RequestProblem(
            .unsupportedMediaType,
            title: "Unsupported Media Type",
            detail: "the body must not be encoded, is '\(coding)'",
            fields: [.acceptEncoding: "identity"]
        )
    }

    package static func tooLarge(limit: Int) -> RequestProblem {
        RequestProblem(
            .contentTooLarge,
            title: "Content Too Large",
            detail: "the body must have at most \(limit) bytes"
        )
    }

    static func unauthorized(_ missing: [String], challenges: [String]) -> RequestProblem {
        var fields = HTTPFields()
        for challenge in challenges { fields.append(HTTPField(name: .wwwAuthenticate, value: challenge)) }
        return RequestProblem(
            .unauthorized,
            title: "Unauthorized",
            detail: missing.joined(separator: ", or "),
            fields: fields
        )
    }

    static func forbidden(_ scope: String, of scheme: String) -> RequestProblem {
        RequestProblem(
            .forbidden,
            title: "Forbidden",
            detail: "the credential for '\(scheme)' lacks the scope '\(scope)'"
        )
    }
}
