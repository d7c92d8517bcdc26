import Diagnostics
import OpenAPIModel
import YAMLModel

/// `yaml-boolean-lookalike`.
enum BooleanLookalike: LintRule {
    static let rule = DiagnosticRule(
        "yaml-boolean-lookalike",
        .warning,
        "an unquoted yes, no, on or off, which old YAML takes for a boolean",
        explanation: """
            YAML 1.2 has the booleans `true` and `false`; in YAML 1.1, which many tools still read, `yes`, `no`, `on` and
            `off` are booleans, too. There, this text is not a text. Quote it.

            ```yaml
            enum: [on, off]        # true and false for some
            enum: ['on', 'off']    # texts for all
            ```

            Source: YAML 1.2.2, section 10.3.2; <https://yaml.org/type/bool.html>
            """
    )

    private static let words: Set<String> = ["yes", "no", "on", "off"]

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas {
            let nodes = (schema.enum?.value ?? []) + [schema.const, schema.default].compactMap(\.self)
            for node in nodes { report(node.string, node.range, &log) }
            for property in schema.properties { report(property.name, property.nameRange, &log) }
        }
    }

    /// A scalar that is as long as its text stands without quotes.
    private static func report(_ text: String?, _ range: SourceRange, _ log: inout DiagnosticLog) {
        guard let text, words.contains(text.lowercased()), isSpelt(text), range.start.line == range.end.line,
            Int(range.end.column) - Int(range.start.column) == text.unicodeScalars.count
        else { return }
        log.report(
            message("'\(text)' is a boolean for readers of YAML 1.1", hint: "quote it: '\(text)'"),
            at: range
        )
    }

    /// `no`, `No` and `NO`, as YAML 1.1 has them.
    private static func isSpelt(_ text: String) -> Bool {
        text == text.lowercased() || text == text.uppercased() || text == text.lowercased().capitalizedFirst
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
