import Diagnostics
import OpenAPIModel

/// `content-without-schema`.
enum ContentWithoutSchema: LintRule {
    static let rule = DiagnosticRule(
        "content-without-schema",
        .note,
        "nothing is said of the JSON that is sent or received",
        explanation: """
            A Media Type Object of JSON has no schema, so the SDK has no type for the value: it is any JSON.

            ```yaml
            application/json: {}                                            # before
            application/json: {schema: {$ref: '#/components/schemas/Pet'}}  # after
            application/json: {schema: {}}                                  # any JSON, on purpose
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#media-type-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for content in survey.contents where MediaTypeText.isJSON(content.name.value) {
            guard content.mediaType.schema == nil, content.mediaType.itemSchema == nil else { continue }
            log.report(message("'\(content.name.value)' has no schema"), at: content.name.range)
        }
    }
}
