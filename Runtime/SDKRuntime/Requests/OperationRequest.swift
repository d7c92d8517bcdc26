public import HTTPTypes

/// A request of one operation while it is put together: generated methods make one and hand it to their core.
///
/// Nothing here throws. The first value that cannot be sent is remembered, and the call throws it as
/// `.invalidInput` before anything goes over the network.
public struct OperationRequest: Sendable {
    /// The operation's name in the document: what errors and logs show.
    public let operationID: String
    /// The HTTP method, in upper case.
    public let method: String
    /// Percent-encoded, from the slash after the server's URL.
    public private(set) var path = ""
    /// The header fields of this operation, without those of credentials and configuration.
    public private(set) var headers = HTTPFields()
    /// What is sent, nil where nothing is.
    public internal(set) var body: HTTPBody?

    /// Which credentials the operation takes; nil sends none.
    public var security: SecurityRequirement?
    /// The errors that the document describes, from which the body's type is chosen.
    public var documentedErrors: [DocumentedError] = []
    /// Statuses outside of 2XX that are answers, not errors; a redirect among them is not followed.
    public var alsoSuccess: [StatusPattern] = []
    /// A server of this operation alone, as the document names it: absolute, or relative to the client's.
    ///
    /// Credentials are sent to it.
    public var server: String?

    private(set) var queryPairs: [String] = []
    private(set) var cookiePairs: [String] = []
    private(set) var failure: InvalidInput?

    /// Begins a request.
    public init(_ operationID: String, method: String) {
        self.operationID = operationID
        self.method = method
    }

    /// Asks for these media types, the first one preferred.
    public mutating func accept(_ mediaTypes: String...) {
        headers[.accept] = mediaTypes.joined(separator: ", ")
    }

    // MARK: Path

    /// Appends text of the path template, percent-encoded already.
    public mutating func appendPath(_ literal: String) { path += literal }

    /// Appends a value to the path; one that would change the route (nothing, `.`, `..`) is refused.
    public mutating func appendPath<Value: JSONWritable>(
        _ name: String,
        _ value: Value,
        style: PathStyle = .simple,
        explode: Bool = false
    ) {
        attempt(name) { request throws(ParameterForm.Refusal) in
            let form = try ParameterForm(value)
            let text = try style.expand(name, form, explode: explode)
            guard let text, !text.isEmpty else {
                throw ParameterForm.Refusal(reason: "it is empty, which would change the path of the request")
            }
            guard text != ".", text != ".." else {
                throw ParameterForm.Refusal(reason: "'\(text)' would change the path of the request")
            }
            request.path += text
        }
    }

    /// Appends a value as JSON text to the path.
    public mutating func appendPathJSON<Value: JSONWritable>(_ name: String, _ value: Value) {
        attempt(name) { request throws(ParameterForm.Refusal) in
            request.path += PercentEncoding.encode(try Self.jsonText(value))
        }
    }

    // MARK: Query

    /// Adds a query parameter; nil, an empty array and an empty object add nothing.
    ///
    /// `allowReserved` sends `:/?@!$'()*,;` and percent-encoded triples as they are, `allowEmptyValue` sends
    /// `name=` for an empty array or object.
    public mutating func query<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        style: QueryStyle = .form,
        explode: Bool = true,
        allowReserved: Bool = false,
        allowEmptyValue: Bool = false
    ) {
        guard let value else { return }
        attempt(name) { request throws(ParameterForm.Refusal) in
            let form = try ParameterForm(value)
            let encoding: PairEncoding = allowReserved ? .urlKeepingReserved : .url
            let pairs = try style.pairs(name, form, explode: explode, encoding: encoding)
            if pairs.isEmpty, allowEmptyValue, form != .undefined {
                request.queryPairs.append(encoding.name(name) + "=")
            }
            request.queryPairs += pairs
        }
    }

    /// Adds a query parameter as JSON text.
    public mutating func queryJSON<Value: JSONWritable>(_ name: String, _ value: Value?) {
        guard let value else { return }
        attempt(name) { request throws(ParameterForm.Refusal) in
            let text = try Self.jsonText(value)
            request.queryPairs.append("\(PercentEncoding.encode(name))=\(PercentEncoding.encode(text))")
        }
    }

    // MARK: Headers

    /// Adds a header in simple style, as it is: line breaks and other control characters are refused.
    public mutating func header<Value: JSONWritable>(_ name: String, _ value: Value?, explode: Bool = false) {
        guard let value else { return }
        attempt(name) { request throws(ParameterForm.Refusal) in
            guard let text = try ParameterForm(value).headerText(explode: explode) else { return }
            request.headers.append(try Self.field(name, text))
        }
    }

    /// Adds a header as JSON text.
    public mutating func headerJSON<Value: JSONWritable>(_ name: String, _ value: Value?) {
        guard let value else { return }
        attempt(name) { request throws(ParameterForm.Refusal) in
            request.headers.append(try Self.field(name, try Self.jsonText(value)))
        }
    }

    // MARK: Cookies

    /// Adds a cookie in form style, percent-encoded; all cookies go into one `Cookie` header.
    public mutating func cookie<Value: JSONWritable>(_ name: String, _ value: Value?, explode: Bool = true) {
        guard let value else { return }
        attempt(name) { request throws(ParameterForm.Refusal) in
            let form = try ParameterForm(value)
            request.cookiePairs += try QueryStyle.form.pairs(name, form, explode: explode, encoding: .url)
        }
    }

    /// Adds a cookie as JSON text, percent-encoded.
    public mutating func cookieJSON<Value: JSONWritable>(_ name: String, _ value: Value?) {
        guard let value else { return }
        attempt(name) { request throws(ParameterForm.Refusal) in
            let text = try Self.jsonText(value)
            request.cookiePairs.append("\(PercentEncoding.encode(name))=\(PercentEncoding.encode(text))")
        }
    }

    // MARK: What the steps share

    /// Runs a step; the first one that refuses its value decides what the call throws.
    mutating func attempt(
        _ parameter: String,
        _ step: (inout OperationRequest) throws(ParameterForm.Refusal) -> Void
    ) {
        guard failure == nil else { return }
        do {
            try step(&self)
        } catch {
            failure = InvalidInput(parameter: parameter, reason: error.reason)
        }
    }

    mutating func set(body: HTTPBody, contentType: String) throws(ParameterForm.Refusal) {
        headers[.contentType] = try Self.field("Content-Type", contentType).value
        self.body = body
    }

    static func jsonText(_ value: some JSONWritable) throws(ParameterForm.Refusal) -> String {
        String(decoding: try jsonBytes(value), as: UTF8.self)
    }

    static func jsonBytes(_ value: some JSONWritable) throws(ParameterForm.Refusal) -> [UInt8] {
        do throws(JSONError) {
            return try JSON.encode(value)
        } catch {
            throw ParameterForm.Refusal(reason: "it cannot be written as JSON: \(error)")
        }
    }

    /// A header field of exactly these characters, or a refusal.
    static func field(_ name: String, _ value: String) throws(ParameterForm.Refusal) -> HTTPField {
        guard let fieldName = HTTPField.Name(name) else {
            throw ParameterForm.Refusal(reason: "'\(name)' is not the name of a header")
        }
        guard HeaderText.isValid(value) else { throw ParameterForm.Refusal(reason: HeaderText.whyInvalid) }
        return HTTPField(name: fieldName, value: value)
    }
}
