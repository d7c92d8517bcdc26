import TestSupport
import Testing

@Suite struct `Planning scalars` {
    @Test(arguments: [
        ("{type: string}", "String"), ("{type: string, format: date-time}", "DateTime"),
        ("{type: string, format: date}", "CivilDate"), ("{type: string, format: time}", "String"),
        ("{type: string, format: duration}", "String"), ("{type: string, format: uuid}", "UUID"),
        ("{type: string, format: uri}", "String"), ("{type: string, format: byte}", "Data"),
        ("{type: string, contentEncoding: base64}", "Data"),
        ("{type: string, contentEncoding: base64url}", "Base64URLData"), ("{type: boolean}", "Bool"),
        ("{type: integer}", "Int"), ("{type: integer, format: int32}", "Int"),
        ("{type: integer, format: int64}", "Int64"), ("{type: integer, format: uint64}", "UInt64"),
        ("{type: integer, format: uint32}", "UInt"), ("{type: number}", "Double"),
        ("{type: number, format: float}", "Float"), ("{type: number, format: decimal}", "Decimal"),
        ("{type: string, format: decimal}", "String"), ("{}", "JSONValue"),
        ("{type: object}", "[String: JSONValue]"),
        ("{type: array, items: {type: string}}", "[String]"), ("{type: array}", "[JSONValue]"),
        ("{type: array, items: {type: [string, 'null']}}", "[String?]"),
        ("{type: object, additionalProperties: {type: integer}}", "[String: Int]"),
        (
            "{type: object, additionalProperties: {type: object, additionalProperties: {type: string}}}",
            "[String: [String: String]]"
        ),
        ("{type: boolean, enum: [true]}", "Bool"), ("true", "JSONValue"),
        ("{enum: [1, a, true, null]}", "Holder.Value?"),
        (
            "{type: integer, minimum: -9223372036854775808, maximum: 18446744073709551615}", "UInt64"
        ),
    ])
    func `a schema gives its Swift type`(schema: String, expected: String) throws {
        let planning = try Planning.schemas(
            """
            Holder:
              required: [value]
              properties:
                value: \(schema)
            """
        )
        #expect(try planning.properties("Holder") == ["value: \(expected)"])
    }

    @Test("trap 12: binary inside JSON is base64, with a warning")
    func binary() throws {
        let planning = try Planning.schemas(
            """
            Holder:
              properties:
                file: {type: string, format: 1️⃣binary}
            """
        )
        #expect(try planning.properties("Holder") == ["file: Data?"])
        #expect(planning.findings().map(\.id) == ["binary-in-json"])
        #expect(planning.findings().map(\.place) == ["1️⃣"])
    }
}
