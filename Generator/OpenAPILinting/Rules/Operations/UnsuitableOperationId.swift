import Diagnostics
import OpenAPIModel

/// `operation-id-not-a-name`.
enum UnsuitableOperationId: LintRule {
    static let rule = DiagnosticRule(
        "operation-id-not-a-name",
        .warning,
        "an operationId is not a name",
        explanation: """
            An operationId becomes the name of a function. It should start with a letter and consist of letters, digits
            and `_`, `-`, `.`, `/` or `:`; of anything else, tools make what they please.

            ```yaml
            operationId: Get a pet (by id)   # before
            operationId: getPet              # after
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#operation-object>: `operationId` should follow common
            conventions of naming in programs.
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for entry in survey.operations {
            guard let id = entry.operation.declaredOperationId, !isName(id.value) else { continue }
            log.report(
                message(
                    "operationId '\(id.value)' is not a name",
                    hint: "use letters, digits, '_', '-', '.', '/' and ':', starting with a letter"
                ),
                at: id.range
            )
        }
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { byte in
            isLetter(byte) || (0x30...0x39).contains(byte) || "_-./:".utf8.contains(byte)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
