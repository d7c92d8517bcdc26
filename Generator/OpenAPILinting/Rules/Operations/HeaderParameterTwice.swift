import Diagnostics
import OpenAPIModel

/// `header-parameter-twice`.
enum HeaderParameterTwice: LintRule {
    static let rule = DiagnosticRule(
        "header-parameter-twice",
        .warning,
        "two header parameters of an operation are one header",
        explanation: """
            The names of headers know no upper and lower case: both parameters are the same header, sent twice.

            ```yaml
            parameters:
              - {name: X-Trace, in: header, schema: {type: string}}
              - {name: x-trace, in: header, schema: {type: string}}   # remove one
            ```

            Source: RFC 9110, section 5.1
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations {
            var first: [String: Located<String>] = [:]
            for parameter in entry.operation.effectiveParameters(in: entry.pathItem) {
                let value = parameter.value
                guard value.location.value == .header else { continue }
                let key = value.name.value.lowercased()
                guard let earlier = first.updateValue(value.name, forKey: key) else { continue }
                log.report(
                    message(
                        "'\(value.name.value)' and '\(earlier.value)' are one header, as case does not count"
                    ),
                    at: value.name.range,
                    notes: [Diagnostic.Note("'\(earlier.value)' is here", at: earlier.range)]
                )
            }
        }
    }
}
