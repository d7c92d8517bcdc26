import SDKModel
import TestSupport
import Testing

@Suite struct `Numbers of YAML in Swift` {
    @Test(arguments: [
        ("[.5, 0x10, +1.5, 2.]", "number", ["_5 = 0.5", "_0x10 = 16", "_1_5 = 1.5", "_2 = 2"]),
        ("[1e3, -0.5]", "number", ["_1e3 = 1e3", "minus0_5 = -0.5"]),
    ])
    func `are spelt as both languages have them`(values: String, type: String, expected: [String]) throws {
        let cases = try Planning.schemas("E: {type: \(type), enum: \(values)}").cases("E")
        #expect(cases.map { $0.split(separator: " ").last } == expected.map { $0.split(separator: " ").last })
    }

    @Test(arguments: ["[.nan, 1.5]", "[.inf, -.inf]", "[1e999]", "[0x1F, 2]"])
    func `make no enumeration where Swift has no literal`(values: String) throws {
        let planning = try Planning.schemas("E: {enum: \(values)}")
        let sdk = try #require(planning.sdk)
        #expect(!sdk.types.contains { if case .enumeration = $0 { true } else { false } })
    }

    @Test(arguments: [
        ("{type: integer, const: +7}", Literal.number("7")), ("{type: number, const: .5}", .number("0.5")),
        ("{type: integer, format: int64, const: -0}", .number("-0")),
    ])
    func `are constants in Swift's spelling`(schema: String, literal: Literal) throws {
        #expect(try constant(schema) == literal)
    }

    @Test(arguments: [
        "{type: number, const: .inf}", "{type: number, const: 1e999}",
        "{type: integer, format: uint32, const: -1}",
        "{type: integer, const: 9223372036854775808}", "{type: integer, const: 0x1F}",
    ])
    func `are no constants where the type does not hold them`(schema: String) throws {
        #expect(try constant(schema) == nil)
    }

    private func constant(_ schema: String) throws -> Literal? {
        let planning = try Planning.schemas("O: {type: object, required: [k], properties: {k: \(schema)}}")
        return try planning.object("O").properties.first?.constant
    }
}
