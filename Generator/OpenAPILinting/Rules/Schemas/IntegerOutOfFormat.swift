import Diagnostics
import OpenAPIModel
import SchemaValidation

/// `integer-out-of-format`.
enum IntegerOutOfFormat: LintRule {
    static let rule = DiagnosticRule(
        "integer-out-of-format",
        .note,
        "a bound of an integer lies beyond what its format can hold",
        explanation: """
            An `int32` ends at 2147483647, an `int64` at 9223372036854775807; without a format, most languages take 64
            bits, too. Beyond, the bound does nothing, or values come that cannot be read. A bound such as
            9223372036854776000 is 2^63 as a tool that counts in floating point has written it.

            ```yaml
            {type: integer, maximum: 18446744073709551615}                   # before
            {type: integer, format: uint64, maximum: 18446744073709551615}   # after
            ```
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        for (_, schema) in survey.allSchemas where schema.type?.value.contains(.integer) == true {
            let format = schema.format?.value
            guard let range = FormatCheck.range(of: format ?? "int64"),
                let least = DecimalNumber(range.least),
                let most = DecimalNumber(range.most)
            else { continue }
            let bounds = [
                ("minimum", schema.minimum), ("maximum", schema.maximum),
                ("exclusiveMinimum", schema.exclusiveMinimum), ("exclusiveMaximum", schema.exclusiveMaximum),
            ]
            for (keyword, bound) in bounds {
                guard let bound, let number = DecimalNumber(bound.value), number < least || most < number
                else { continue }
                let what = format.map { "what '\($0)' can hold" } ?? "64 bits, and there is no format"
                log.report(message("'\(keyword)' \(bound.value) is beyond \(what)"), at: bound.range)
            }
        }
    }
}
