import Diagnostics
import OpenAPIModel

/// `request-body-unexpected`.
enum UnexpectedRequestBody: LintRule {
    static let rule = DiagnosticRule(
        "request-body-unexpected",
        .warning,
        "a request of this method has no body by the rules of HTTP",
        explanation: """
            HTTP gives the body of a `GET`, `HEAD` or `DELETE` request no meaning, and forbids that of `TRACE`. Clients,
            proxies and caches may drop it or refuse the request. For `DELETE`, which many services do use with a body, and
            for a body that has nothing in it, this is a note.

            Use `POST`, `query` (OpenAPI 3.2) or parameters.

            Source: RFC 9110, section 9.3
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations {
            guard let body = entry.operation.requestBody else { continue }
            let method = entry.method.value
            guard [.get, .head, .delete, .trace].contains(method) else { continue }
            log.report(
                message(
                    "'\(entry.title)' has a request body, which HTTP gives no meaning for \(method.name)"
                ),
                at: body.reference?.text.range ?? body.value.range,
                severity: method == .delete || isEmpty(body.value, survey.schemas) ? .note : nil
            )
        }
    }

    /// Whether the body may be missing and has no member, as a tool may have written it for every method.
    private static func isEmpty(_ body: RequestBody, _ schemas: SchemaArena) -> Bool {
        !body.required.value
            && body.content.compactMap(\.value.schema).allSatisfy { id in
                let schema = schemas[id]
                return schema.type?.value == [.object] && schema.properties.isEmpty
                    && schema.additionalProperties.map { schemas[$0].boolean == false } ?? true
            }
    }
}
