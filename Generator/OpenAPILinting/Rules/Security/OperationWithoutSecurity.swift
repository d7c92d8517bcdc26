import Diagnostics
import OpenAPIModel

/// `operation-without-security`.
enum OperationWithoutSecurity: LintRule {
    static let rule = DiagnosticRule(
        "operation-without-security",
        .note,
        "an operation asks for no credentials, and most others do",
        explanation: """
            The document has no `security` of its own, most operations have one, and this one has none: by the
            specification, anybody may call it. If that is meant, say so; an SDK sends no credentials with it.

            ```yaml
            get:
              security: []            # for everybody, on purpose
              security: [{token: []}] # as the others
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#operation-object> (`security`)
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        guard survey.document.security == nil else { return }
        let calls = survey.operations.filter { $0.kind == .call }
        let bare = calls.filter { $0.operation.security == nil }
        guard !bare.isEmpty, bare.count * 2 < calls.count else { return }
        for entry in bare {
            log.report(
                message(
                    "'\(entry.title)' asks for no credentials, as \(calls.count - bare.count) other operations do",
                    hint: "write 'security: []' if everybody may call it"
                ),
                at: entry.method.range
            )
        }
    }
}
