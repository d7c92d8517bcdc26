import Diagnostics
import OpenAPIModel
import YAMLModel

/// What a document, or the operation that replaces it, says once for all addresses and bodies.
struct SwaggerScope: Sendable {
    /// Host and path without a scheme; nil when there is none that can be used.
    var address: Located<String>?
    /// True when the address starts with a host.
    var hasHost = false
    var schemes: [Located<String>] = []
    /// What the document says, whatever the operation says.
    var documentSchemes: [String] = []
    var consumes: [Located<String>] = []
    var produces: [Located<String>] = []
}

/// What a schema says about the media types that can carry it.
enum SwaggerBodyShape: Sendable, Hashable {
    /// `type: file`, or a string of `format: binary`.
    case bytes
    /// An object or a list.
    case structured
    case other
}

extension SwaggerScope {
    /// The media types of a body parameter; JSON where the document names none.
    func bodyTypes(_ shape: SwaggerBodyShape, at range: SourceRange) -> [Located<String>] {
        let declared = Self.distinct(consumes)
        let usable = declared.filter { !Self.isForm($0.value) }
        if !usable.isEmpty { return usable }
        guard declared.isEmpty else { return declared }
        return [Located(shape == .bytes ? "application/octet-stream" : "application/json", at: range)]
    }

    /// The media types of a form: the one that can carry files where there are some.
    func formTypes(hasFile: Bool, at range: SourceRange) -> [Located<String>] {
        let forms = Self.distinct(consumes).filter { Self.isForm($0.value) }
        let usable = hasFile ? forms.filter { Self.isMultipart($0.value) } : forms
        guard usable.isEmpty else { return usable }
        return [Located(hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded", at: range)]
    }

    /// The media types of a response with a schema.
    ///
    /// Most documents name them once for all responses, errors included: bytes are then taken out of JSON, and
    /// objects out of types that only carry bytes or text.
    func responseTypes(
        _ shape: SwaggerBodyShape,
        examples: [Located<String>],
        at range: SourceRange
    ) -> [Located<String>] {
        let declared = Self.distinct(produces.isEmpty ? examples : produces)
        switch shape {
        case .bytes:
            let usable = declared.filter { !Self.isStructured($0.value) }
            return usable.isEmpty ? [Located("*/*", at: range)] : usable
        case .structured where declared.allSatisfy({ Self.isUnstructured($0.value) }),
            .other where declared.isEmpty:
            return [Located("application/json", at: range)]
        case .structured, .other:
            return declared
        }
    }

    private static func distinct(_ types: [Located<String>]) -> [Located<String>] {
        var seen: Set<String> = []
        return types.filter { seen.insert($0.value).inserted }
    }

    private static func essence(_ type: String) -> String {
        type.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    }

    private static func isForm(_ type: String) -> Bool {
        isMultipart(type) || essence(type) == "application/x-www-form-urlencoded"
    }

    private static func isMultipart(_ type: String) -> Bool { essence(type) == "multipart/form-data" }

    /// JSON and XML.
    private static func isStructured(_ type: String) -> Bool {
        let essence = essence(type)
        return ["/json", "+json", "/xml", "+xml"].contains(where: essence.hasSuffix)
    }

    /// Types that cannot carry an object or a list.
    private static func isUnstructured(_ type: String) -> Bool {
        guard !isStructured(type) else { return false }
        let essence = essence(type)
        switch essence {
        case "application/octet-stream", "application/zip", "application/gzip", "application/x-gzip",
            "application/x-tar", "application/pdf", "text/plain", "text/html", "text/csv":
            return true
        default:
            return ["image/", "audio/", "video/", "font/"].contains(where: essence.hasPrefix)
        }
    }
}
