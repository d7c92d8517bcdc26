import Diagnostics
import OpenAPIModel

/// `access-mode-pointless`.
enum PointlessAccessMode: LintRule {
    static let rule = DiagnosticRule(
        "access-mode-pointless",
        .note,
        "a property is readOnly where it is only sent, or writeOnly where it is only received",
        explanation: """
            `readOnly` means that a property comes in answers and is not sent. Where only requests have the schema, the
            property can never be used; likewise with `writeOnly` and answers. A property that is both is never used at
            all, which is a warning.

            ```yaml
            NewPet:                                        # a request body, and nothing else
              properties:
                id: {type: string, readOnly: true}         # remove
            ```

            Source: JSON Schema 2020-12 Validation, section 9.4
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (id, schema) in survey.allSchemas {
            let readOnly = schema.readOnly.flatMap { $0.value ? $0.range : nil }
            let writeOnly = schema.writeOnly.flatMap { $0.value ? $0.range : nil }
            let use = survey.uses[Int(id.index)]
            if readOnly != nil, let range = writeOnly {
                let message = message("what is 'readOnly' and 'writeOnly' is never sent and never received")
                log.report(message, at: range, severity: .warning)
            } else if let range = readOnly, use == .request {
                log.report(message("this is 'readOnly', and only requests have it"), at: range)
            } else if let range = writeOnly, use == .response {
                log.report(message("this is 'writeOnly', and only responses have it"), at: range)
            }
        }
    }
}
