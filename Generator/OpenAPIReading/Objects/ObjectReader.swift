import Diagnostics
import OpenAPIModel
import YAMLModel

/// Reads objects of one document, wherever they stand, and collects what it finds.
///
/// Each kind of object has its method in an extension. Schemas are only noted while other objects are read
/// and are read one after the other at the end, so that no nesting of theirs can exhaust the stack.
struct ObjectReader {
    var log: DiagnosticLog
    var sources: SourceTree
    let version: SpecificationVersion
    /// As `OpenAPIReadingOptions` says.
    var isLenient = false
    var schemas = SchemaTable()
    var objects = ObjectCache()
    /// What a document of Swagger 2.0, or the operation of it that is being read, says for all bodies.
    var swagger = SwaggerScope()
    /// What makes the operation that is being read impossible to call.
    var obstacle: DiagnosticMessage?
    /// What has been found behind references that the specification does not allow: told once of each.
    var unusualReferences: Set<String> = []

    /// What costs no more than the place of the reference; a file that may not be read stays an error.
    private static let forgivable: Set<DiagnosticRule> = [
        .referenceNotFound, .referenceFileNotFound, .referenceWrongKind,
    ]

    mutating func report(
        _ message: DiagnosticMessage,
        at range: SourceRange,
        severity: Severity? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        let isForgiven = isLenient && Self.forgivable.contains(message.rule)
        log.report(message, at: range, severity: severity ?? (isForgiven ? .warning : nil), notes: notes)
    }

    /// Reports what keeps an operation from being called; the first such finding is its reason.
    mutating func reportObstacle(
        _ message: DiagnosticMessage,
        at range: SourceRange,
        severity: Severity? = nil
    ) {
        report(message, at: range, severity: severity)
        if obstacle == nil { obstacle = message }
    }
}

/// Objects that have been read, by where they stand; nil for what could not be read.
struct ObjectCache {
    var pathItems: [DocumentLocation: Boxed<PathItem>?] = [:]
    var mediaTypes: [DocumentLocation: Boxed<MediaType>?] = [:]
    var parameters: [DocumentLocation: Boxed<Parameter>?] = [:]
    var requestBodies: [DocumentLocation: Boxed<RequestBody>?] = [:]
    var responses: [DocumentLocation: Boxed<Response>?] = [:]
    var swaggerParameters: [DocumentLocation: Boxed<SwaggerParameter>?] = [:]
    var swaggerResponses: [DocumentLocation: Boxed<SwaggerResponse>?] = [:]
    var headers: [DocumentLocation: Boxed<Header>?] = [:]
    var examples: [DocumentLocation: Boxed<Example>?] = [:]
    var links: [DocumentLocation: Boxed<Link>?] = [:]
    var callbacks: [DocumentLocation: Boxed<Callback>?] = [:]
    var securitySchemes: [DocumentLocation: Boxed<SecurityScheme>?] = [:]
    /// Those being read, from the outermost inwards.
    var open: [OpenObject] = []

    struct OpenObject: Hashable {
        let kind: ObjectKind
        let location: DocumentLocation
    }
}
