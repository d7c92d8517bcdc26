public import HTTPTypes

/// A request of one operation while it is put together: generated methods make one and hand it to their core.
///
/// Nothing here throws. The first value that cannot be sent is remembered, and the call throws it as
/// `.invalidInput` before anything goes over the network. So does it with values that break the rules given by
/// `checking`, unless `ClientConfiguration.validatesInput` is off.
public struct OperationRequest: Sendable {
    private var storage: Storage

    /// Begins a request.
    public init(_ operationID: String, method: String) {
        storage = Storage(Content(operationID: operationID, method: method))
    }

    /// Begins a request with what most operations say: all of it can be set later.
    ///
    /// - Parameters:
    ///   - operationID: The operation's name in the document.
    ///   - method: The HTTP method, in upper case.
    ///   - accept: The media types that are asked for, as the header has them; nil asks for none.
    ///   - errors: The errors that the document describes.
    ///   - security: Which credentials the operation takes; nil sends none.
    public init(
        _ operationID: String,
        method: String,
        accept: String?,
        errors: [DocumentedError],
        security: SecurityRequirement?
    ) {
        var content = Content(operationID: operationID, method: method)
        content.headers[.accept] = accept
        content.documentedErrors = errors
        content.security = security
        storage = Storage(content)
    }

    /// The operation's name in the document: what errors and logs show.
    public var operationID: String { storage.content.operationID }
    /// The HTTP method, in upper case.
    public var method: String { storage.content.method }
    /// Percent-encoded, from the slash after the server's URL.
    public private(set) var path: String {
        get { storage.content.path }
        set { content.path = newValue }
    }
    /// The header fields of this operation, without those of credentials and configuration.
    public internal(set) var headers: HTTPFields {
        get { storage.content.headers }
        set { content.headers = newValue }
    }
    /// What is sent, nil where nothing is.
    public internal(set) var body: HTTPBody? {
        get { storage.content.body }
        set { content.body = newValue }
    }

    /// Which credentials the operation takes; nil sends none.
    public var security: SecurityRequirement? {
        get { storage.content.security }
        set { content.security = newValue }
    }
    /// The errors that the document describes, from which the body's type is chosen.
    public var documentedErrors: [DocumentedError] {
        get { storage.content.documentedErrors }
        set { content.documentedErrors = newValue }
    }
    /// Statuses outside of 2XX that are answers, not errors; a redirect among them is not followed.
    public var alsoSuccess: [StatusPattern] {
        get { storage.content.alsoSuccess }
        set { content.alsoSuccess = newValue }
    }
    /// Whether sending the request twice does what sending it once does; nil where the method tells.
    public var isIdempotent: Bool? {
        get { storage.content.isIdempotent }
        set { content.isIdempotent = newValue }
    }
    /// A server of this operation alone, as the document names it: absolute, or relative to the client's.
    ///
    /// Credentials are sent to it.
    public var server: String? {
        get { storage.content.server }
        set { content.server = newValue }
    }

    var queryPairs: [String] {
        get { storage.content.queryPairs }
        set { content.queryPairs = newValue }
    }
    private(set) var cookiePairs: [String] {
        get { storage.content.cookiePairs }
        set { content.cookiePairs = newValue }
    }
    var failure: InvalidInput? { storage.content.failure }
    var checks: [InputCheck] {
        get { storage.content.checks }
        set { content.checks = newValue }
    }

    private struct Content: Sendable {
        let operationID: String
        let method: String
        var path = ""
        var headers = HTTPFields()
        var body: HTTPBody?
        var security: SecurityRequirement?
        var documentedErrors: [DocumentedError] = []
        var alsoSuccess: [StatusPattern] = []
        var isIdempotent: Bool?
        var server: String?
        var queryPairs: [String] = []
        var cookiePairs: [String] = []
        var failure: InvalidInput?
        var checks: [InputCheck] = []
    }

    /// One reference instead of many fields: generated methods that copy and drop requests compile to much less.
    ///
    /// Written only while a single request holds it.
    private final class Storage: @unchecked Sendable {
        var content: Content

        init(_ content: Content) { self.content = content }
    }

    private var content: Content {
        get { storage.content }
        set {
            if isKnownUniquelyReferenced(&storage) {
                storage.content = newValue
            } else {
                storage = Storage(newValue)
            }
        }
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
        explode: Bool = false,
        checking rules: ValueRules? = nil
    ) {
        check(name, value, rules)
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
    public mutating func appendPathJSON<Value: JSONWritable>(
        _ name: String,
        _ value: Value,
        checking rules: ValueRules? = nil
    ) {
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            request.path += PercentEncoding.encode(try Self.jsonText(value))
        }
    }

    /// Appends text of the path template and a value after it, in simple style.
    public mutating func appendPath<Value: JSONWritable>(
        _ literal: String,
        _ name: String,
        _ value: Value,
        _ rules: ValueRules?
    ) {
        path += literal
        appendPath(name, value, checking: rules)
    }

    // MARK: Query

    /// Adds a query parameter in form style, exploded; nil, an empty array and an empty object add nothing.
    public mutating func query<Value: JSONWritable>(_ name: String, _ value: Value?, _ rules: ValueRules?) {
        query(name, value, style: .form, checking: rules)
    }

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
        allowEmptyValue: Bool = false,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
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
    public mutating func queryJSON<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            let text = try Self.jsonText(value)
            request.queryPairs.append("\(PercentEncoding.encode(name))=\(PercentEncoding.encode(text))")
        }
    }

    // MARK: Headers

    /// Adds a header in simple style, as it is: line breaks and other control characters are refused.
    public mutating func header<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        explode: Bool = false,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            guard let text = try ParameterForm(value).headerText(explode: explode) else { return }
            request.headers.append(try Self.field(name, text))
        }
    }

    /// Adds a header as JSON text.
    public mutating func headerJSON<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            request.headers.append(try Self.field(name, try Self.jsonText(value)))
        }
    }

    // MARK: Cookies

    /// Adds a cookie in form style; all cookies go into one `Cookie` header.
    ///
    /// It is percent-encoded, or with `isEncoded` false as it is: then a value that would end the cookie is refused.
    public mutating func cookie<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        explode: Bool = true,
        isEncoded: Bool = true,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            let form = try ParameterForm(value)
            let encoding: PairEncoding = isEncoded ? .url : .none
            let pairs = try QueryStyle.form.pairs(name, form, explode: explode, encoding: encoding)
            if !isEncoded { for pair in pairs { try Self.checkCookie(pair) } }
            request.cookiePairs += pairs
        }
    }

    /// Adds a cookie as JSON text, percent-encoded.
    public mutating func cookieJSON<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
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
            content.failure = InvalidInput(parameter: parameter, reason: error.reason)
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
