import SDKModel

/// The names of HTTP statuses as cases (RFC 9110, section 15).
enum StatusNames {
    static func name(_ status: StatusPattern) -> String {
        switch status {
        case .exact(let code): names[code] ?? "status\(code)"
        case .range(let digit): "status\(digit)XX"
        case .default: "other"
        }
    }

    private static let names: [Int: String] = [
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation", 204: "noContent",
        205: "resetContent", 206: "partialContent", 207: "multiStatus", 300: "multipleChoices",
        301: "movedPermanently", 302: "found", 303: "seeOther", 304: "notModified", 307: "temporaryRedirect",
        308: "permanentRedirect", 400: "badRequest", 401: "unauthorized", 402: "paymentRequired",
        403: "forbidden", 404: "notFound", 405: "methodNotAllowed", 406: "notAcceptable",
        408: "requestTimeout",
        409: "conflict", 410: "gone", 412: "preconditionFailed", 413: "contentTooLarge",
        422: "unprocessableContent", 423: "locked", 429: "tooManyRequests", 500: "internalServerError",
        501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable", 504: "gatewayTimeout",
    ]
}
