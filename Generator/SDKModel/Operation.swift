package import Diagnostics

/// A method of the client.
package struct Operation: Sendable, Hashable {
    /// The name in the document, or one made of method and path: what logs and errors show.
    ///
    /// Several methods have the same where an operation takes or gives several media types.
    package let operationID: String
    /// Nil for the method that an operation always has.
    package let variant: Variant?
    package let name: SwiftIdentifier
    /// Upper case: `GET`, or any method of OpenAPI 3.2.
    package let method: String
    package let path: [PathPiece]
    package let documentation: Documentation
    package let deprecation: Deprecation?
    /// In the order of the Swift declaration: required ones, the body, optional ones.
    package let arguments: [Argument]
    package let parameters: [ParameterBinding]
    package let body: BodyBinding?
    package let success: Success
    /// Index into `ErrorBodies.tables`.
    package let errorTable: Int
    /// Index into `Client.securityRequirements`; nil where no credential is sent.
    package let security: Int?
    /// A server for this operation alone (path or operation level `servers`), a URL without slash at the end.
    package let server: String?
    /// The configuration says that it may be repeated.
    package let isIdempotent: Bool
    /// The Operation Object.
    package let origin: SourceRange?

    /// A further method of an operation, for one media type.
    package enum Variant: Sendable, Hashable {
        /// It sends this media type; the answer is that of the method itself.
        case body(String)
        /// It asks for this media type; the body is that of the method itself.
        case answer(String)
    }

    package enum PathPiece: Sendable, Hashable {
        /// Percent-encoded as it is sent: `/jobs/`.
        case literal(String)
        /// Index into `parameters`.
        case parameter(Int)
    }

    package init(
        operationID: String,
        variant: Variant? = nil,
        name: SwiftIdentifier,
        method: String,
        path: [PathPiece],
        documentation: Documentation,
        deprecation: Deprecation?,
        arguments: [Argument],
        parameters: [ParameterBinding],
        body: BodyBinding?,
        success: Success,
        errorTable: Int,
        security: Int?,
        server: String?,
        isIdempotent: Bool = false,
        origin: SourceRange? = nil
    ) {
        self.operationID = operationID
        self.variant = variant
        self.name = name
        self.method = method
        self.path = path
        self.documentation = documentation
        self.deprecation = deprecation
        self.arguments = arguments
        self.parameters = parameters
        self.body = body
        self.success = success
        self.errorTable = errorTable
        self.security = security
        self.server = server
        self.isIdempotent = isIdempotent
        self.origin = origin
    }
}

/// An argument of a method.
package struct Argument: Sendable, Hashable {
    package let name: SwiftIdentifier
    package let type: TypeReference
    /// False: the type is optional and nil, the default, sends nothing.
    package let isRequired: Bool
    package let documentation: Documentation
    /// The Parameter Object or Request Body Object: of the component where it is a shared one.
    package let origin: SourceRange?

    package init(
        name: SwiftIdentifier,
        type: TypeReference,
        isRequired: Bool,
        documentation: Documentation,
        origin: SourceRange? = nil
    ) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.documentation = documentation
        self.origin = origin
    }
}

/// How a parameter goes onto the wire (OpenAPI 3.1, Parameter Object, style values).
package struct ParameterBinding: Sendable, Hashable {
    package let wireName: String
    package let location: Location
    package let serialization: Serialization
    /// Index into the operation's `arguments`; nil for a parameter with one allowed value.
    package let argument: Int?
    /// The one value of a required parameter with `const`, sent without an argument.
    package let constant: Literal?
    /// The name of what its values must meet, among `SDK.validationRules`.
    package let rule: SwiftIdentifier?

    package enum Location: String, Sendable, Hashable {
        case path, query, header, cookie
        /// The whole query string.
        case querystring
    }

    package enum Serialization: Sendable, Hashable {
        case style(Style, explode: Bool, allowReserved: Bool, allowEmptyValue: Bool)
        /// `content`: the value as JSON text.
        case json
        /// The whole query as `application/x-www-form-urlencoded`, as a body would be.
        case form([BodyBinding.FormField])
        /// The whole query as one string.
        case text
    }

    package enum Style: String, Sendable, Hashable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
        /// In cookies: `form` with values as they are.
        case cookie
    }

    package init(
        wireName: String,
        location: Location,
        serialization: Serialization,
        argument: Int?,
        constant: Literal?,
        rule: SwiftIdentifier? = nil
    ) {
        self.wireName = wireName
        self.location = location
        self.serialization = serialization
        self.argument = argument
        self.constant = constant
        self.rule = rule
    }
}

/// How the body of a request is sent.
package struct BodyBinding: Sendable, Hashable {
    /// Index into the operation's `arguments`.
    package let argument: Int
    package let contentType: String
    package let encoding: Encoding
    /// The name of what its values must meet, among `SDK.validationRules`.
    package let rule: SwiftIdentifier?

    package enum Encoding: Sendable, Hashable {
        case json
        /// JSON where null is a value of its own: nil is sent as `null`.
        case nullableJSON
        /// `application/x-www-form-urlencoded`; fields with a style or media type of their own are listed.
        case form([FormField])
        /// `multipart/*`, from a type with `ObjectType.parts`.
        case multipart
        /// `multipart/*` of any parts, in their order.
        case parts
        /// JSON values one after another.
        case items(ItemFormat)
        /// A string as `text/*`.
        case text
        /// Bytes as they are, streamed.
        case bytes
    }

    package enum ItemFormat: String, Sendable, Hashable {
        /// A line each.
        case lines
        /// Each after a record separator (RFC 7464).
        case textSequence
    }

    package struct FormField: Sendable, Hashable {
        package let wireName: String
        package let coding: Coding

        package enum Coding: Sendable, Hashable {
            case style(ParameterBinding.Style, explode: Bool, allowReserved: Bool)
            /// The value as JSON text, the items of an array each.
            case json
        }

        package init(wireName: String, coding: Coding) {
            self.wireName = wireName
            self.coding = coding
        }
    }

    package init(argument: Int, contentType: String, encoding: Encoding, rule: SwiftIdentifier? = nil) {
        self.argument = argument
        self.contentType = contentType
        self.encoding = encoding
        self.rule = rule
    }
}

/// What a successful call returns.
package struct Success: Sendable, Hashable {
    /// The media types asked for, best first: the `Accept` header.
    package let accept: [String]
    package let result: Result
    /// Statuses other than 2XX that are answers, not errors.
    package let otherStatuses: [StatusPattern]

    package enum Result: Sendable, Hashable {
        case void
        case json(TypeReference)
        /// JSON, or nothing: 204 or an empty body is nil.
        case optionalJSON(TypeReference)
        /// The body as a string.
        case text
        /// The body as a stream of bytes: `HTTPBody`.
        case bytes
        /// JSON in the client's envelope; optional where nothing need be in it.
        case enveloped(TypeReference, isOptional: Bool)
        /// A list of which each page is an answer: nothing is sent until something is asked for.
        ///
        /// The convention is an index into `Client.pageConventions`.
        case pages(convention: Int, item: TypeReference)
        /// A single page, of an operation that cannot be asked for another one.
        case page(convention: Int, item: TypeReference)
        /// Server-sent events, each with a value of this type as its data.
        case events(TypeReference, endEvent: String?)
        /// JSON values of this type, one after the other.
        case jsonStream(TypeReference)
        /// Nothing but the URL of the `Location` header, absolute.
        case location
        /// Several answers: an enum of its own.
        case oneOf(ResponseUnion)
    }

    package init(accept: [String], result: Result, otherStatuses: [StatusPattern]) {
        self.accept = accept
        self.result = result
        self.otherStatuses = otherStatuses
    }
}

/// A non-exhaustive enum with a case for each documented answer.
package struct ResponseUnion: Sendable, Hashable {
    package let name: SwiftIdentifier
    package let documentation: Documentation
    package let cases: [Case]
    /// The case of an answer that is not documented: `undocumented`, with status, headers and body.
    package let undocumentedName: SwiftIdentifier

    package struct Case: Sendable, Hashable {
        package let name: SwiftIdentifier
        package let status: StatusPattern
        /// Without parameters, lower case; nil where the answer has no body.
        ///
        /// Ranges such as `text/*` allowed.
        package let contentType: String?
        package let payload: Payload
        package let documentation: Documentation
        /// The Response Object: of the component where it is a shared one.
        package let origin: SourceRange?

        package init(
            name: SwiftIdentifier,
            status: StatusPattern,
            contentType: String?,
            payload: Payload,
            documentation: Documentation,
            origin: SourceRange? = nil
        ) {
            self.name = name
            self.status = status
            self.contentType = contentType
            self.payload = payload
            self.documentation = documentation
            self.origin = origin
        }
    }

    package enum Payload: Sendable, Hashable {
        case none
        case json(TypeReference)
        /// JSON in the client's envelope; optional where nothing need be in it.
        case enveloped(TypeReference, isOptional: Bool)
        case text
        case bytes
    }

    package init(
        name: SwiftIdentifier,
        documentation: Documentation,
        cases: [Case],
        undocumentedName: SwiftIdentifier
    ) {
        self.name = name
        self.documentation = documentation
        self.cases = cases
        self.undocumentedName = undocumentedName
    }
}
