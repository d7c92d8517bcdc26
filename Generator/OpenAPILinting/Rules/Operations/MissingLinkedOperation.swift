import Diagnostics
import OpenAPIModel

/// `link-operation-not-found`.
enum MissingLinkedOperation: LintRule {
    static let rule = DiagnosticRule(
        "link-operation-not-found",
        .warning,
        "a link names an operation that the document does not have",
        explanation: """
            The `operationId` of a link must be that of an operation in the document.

            ```yaml
            links:
              owner: {operationId: getOwnr}   # getOwner
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#link-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        let ids =
            survey.operations.compactMap { $0.operation.declaredOperationId?.value }
            + survey.document.omitted.compactMap(\.operationId)
        let known = Set(ids)
        for link in survey.links {
            guard let id = link.operationId, !known.contains(id.value) else { continue }
            let nearest = self.nearest(to: id.value, among: ids)
            log.report(
                message(
                    "there is no operation '\(id.value)' to link to",
                    hint: nearest.map { "did you mean '\($0)'?" }
                ),
                at: id.range
            )
        }
    }
}
