/// Names that generated declarations must not have, by the place where they would stand.
enum ReservedNames {
    /// Members of generated structs and enums: what the language forbids and what the runtime's protocols and
    /// the generated code itself call.
    static let members: Set<String> = [
        "self", "Self", "Type", "Protocol", "init", "hashValue", "hash", "encode", "write", "fields",
        "customMirror", "debugDescription",
    ]

    /// Static members of open enumerations; `none` and `some` would be taken for those of Optional.
    static let cases: Set<String> = members.union([
        "rawValue", "none", "some", "isKnown", "knownValues",
    ])

    /// Cases of unions and answers.
    static let unionCases: Set<String> = members.union(["none", "some"])

    /// Members of the client and its groups.
    static let clientMembers: Set<String> = members.union([
        "core", "withResponse", "configured", "Server", "Credential", "Rules", "Security",
    ])

    /// Methods of the client and its groups.
    static let methods: Set<String> = [
        "self", "Self", "Type", "Protocol", "init", "core", "withResponse", "configured",
    ]

    /// Types nested in the client that generated operations see before those of the module.
    static let clientTypes = ["Server", "Credential", "Rules", "Security"]

    /// Types that users and generated code mean by these names: the standard library's, the runtime's and the
    /// commonest of Foundation.
    static let types: Set<String> = [
        "Any", "AnyObject", "Array", "AsyncSequence", "Bool", "Character", "Codable", "CodingKey",
        "Collection",
        "Comparable", "CustomStringConvertible", "Data", "Date", "Decimal", "Decodable", "Decoder",
        "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Float",
        "Foundation",
        "Hashable", "Hasher", "IndexPath", "IndexSet", "Int", "Int16", "Int32", "Int64", "Int8",
        "Locale", "Measurement", "Mirror", "Never", "Notification", "Operation", "Optional", "Progress",
        "Protocol",
        "RawRepresentable", "Result", "Self", "Sendable", "Sequence", "Set", "StaticString", "String",
        "Substring", "Swift", "Task", "Thread", "Timer", "Type", "UInt", "UInt16", "UInt32", "UInt64",
        "UInt8", "URL",
        "URLRequest", "UUID", "Unit", "Void", "Actor", "MainActor", "Identifiable", "Iterator", "Element",
        "Range",
        "APIClient", "APIError", "Base64URLData", "Box", "CivilDate", "ClientConfiguration", "ClientCore",
        "CompletionHandlerSettings", "CredentialEntry", "DateTime", "DocumentedError", "DocumentedErrorBody",
        "DocumentedErrors",
        "ErrorResponse", "FormField", "HTTPBody", "HTTPFields", "HTTPRequest", "HTTPResponse",
        "HTTPTransport",
        "HTTPTypes", "Interceptor", "JSON", "JSONCoding", "JSONEnumeration", "JSONError", "JSONFields",
        "JSONModel",
        "JSONNumber", "JSONObject", "JSONReadable", "JSONReader", "JSONValue", "JSONWritable", "JSONWriter",
        "FilePart", "JSONItems", "JSONItemFormat", "MultipartBody", "MultipartForm",
        "MultipartPart", "Nullable", "OperationRequest", "ReceivedResponse", "Response", "ResponseFailure",
        "ResponseUnion", "SDKRuntime", "SecurityRequirement", "ServerLocation", "UndocumentedResponse",
        "UnionMember", "UnionSelection", "UnionSelector", "UnknownFields",
        "Enveloped", "EventStream", "EventStreamSettings", "JSONEnvelope", "OptionallyEnveloped", "Page",
        "PageAnswer", "PageContinuation", "PageConvention", "PageCount", "PageCursors", "PageLayout",
        "PagePosition", "Paginated", "RenewableSecret", "ServerSentEvent", "ValueRules",
    ]

    /// Names that the generator of older completion-handler SDKs puts an underscore before.
    static let facade: Set<String> = [
        "id", "description", "self", "Self", "Type", "Protocol", "init", "in", "is", "as", "do", "if", "for",
        "let", "var",
        "func", "class", "struct", "enum", "case", "default", "return", "import", "true", "false", "nil",
        "where",
        "while", "switch", "break", "continue", "else", "extension", "guard", "internal", "private",
        "protocol",
        "public", "static", "subscript", "super", "throw", "throws", "try", "operator", "repeat", "defer",
        "error", "URL", "Data",
    ]
}
