import Diagnostics
import OpenAPIModel

/// `format-misspelt`.
enum MisspeltFormat: LintRule {
    static let rule = DiagnosticRule(
        "format-misspelt",
        .warning,
        "a format is almost one that tools know",
        explanation: """
            Any text may be a `format`; one that a tool does not know does nothing. This one differs from a known one only
            in case, hyphens or underscores, or is another word for it.

            ```yaml
            {type: string, format: datetime}    # before: a plain string
            {type: string, format: date-time}   # after
            ```

            Source: <https://spec.openapis.org/registry/format/>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas {
            guard let format = schema.format, !known.contains(format.value),
                let meant = byLetters[letters(of: format.value)]
            else { continue }
            log.report(
                message("format '\(format.value)' is not known", hint: "did you mean '\(meant)'?"),
                at: format.range
            )
        }
    }

    private static let known: Set<String> = [
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "double-int", "float",
        "double",
        "decimal", "decimal128", "date", "date-time", "date-time-local", "time", "time-local", "duration",
        "unixtime", "http-date", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri",
        "uri-reference", "uri-template", "iri", "iri-reference", "uuid", "byte", "binary", "base64url",
        "password", "regex", "json-pointer", "relative-json-pointer", "char", "commonmark", "html",
        "media-range",
        "sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token",
    ]

    private static let byLetters: [String: String] = {
        let others = [
            "guid": "uuid", "isodatetime": "date-time", "iso8601": "date-time", "rfc3339": "date-time",
        ]
        // Spelt otherwise, these are formats of one's own: `unix-time` of integers, say.
        let common = known.subtracting(["unixtime", "double-int", "char", "html"])
        return common.reduce(into: others) { $0[letters(of: $1)] = $1 }
    }()

    private static func letters(of text: String) -> String {
        text.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    }
}
