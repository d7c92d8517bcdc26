import Foundation
import JSONCoding
import Testing

/// The text that a value read from `json` is written as.
private func rewritten<Value: JSONReadable & JSONWritable>(_ json: String, as type: Value.Type) throws
    -> String
{
    String(decoding: try JSON.encode(try JSON.decode(type, from: json)), as: UTF8.self)
}

@Suite struct `Scalars` {
    @Test(arguments: [
        "2024-01-02T03:04:05Z", "2024-01-02T03:04:05.1Z", "2024-01-02T03:04:05.123456789Z",
        "2024-01-02T03:04:05.123456789012345678Z", "2024-01-02T03:04:05.100Z", "2024-01-02T03:04:05+01:00",
        "2024-01-02T03:04:05.25-00:00", "2024-02-29T23:59:59-11:30",
    ])
    func `trap 1: date-times keep every digit and their offset`(_ text: String) throws {
        #expect(try rewritten("\"\(text)\"", as: DateTime.self) == "\"\(text)\"")
    }

    @Test(arguments: ["2024-01-02t03:04:05z", "2016-12-31T23:59:60Z", "2024-01-02 03:04:05Z"])
    func `trap 2: lower case, leap seconds and a space are taken`(_ text: String) throws {
        #expect(try rewritten("\"\(text)\"", as: DateTime.self) == "\"\(text)\"")
    }

    @Test(arguments: [
        "2024-01-02T03:04:05", "2024-13-02T03:04:05Z", "2023-02-29T03:04:05Z", "2024-01-02T24:04:05Z",
        "2024-01-02T03:04:61Z", "2024-01-02T03:04:05.Z", "2024-01-02T03:04:05+1:00", "2024-01-02T03:04:05ZZ",
        "2024-01-02", "", "2024-01-02T03:04:05+24:00", "２０２４-01-02T03:04:05Z",
    ])
    func `what is no date-time is refused`(_ text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test func `date-times are compared by moment and become dates`() throws {
        let early = try #require(DateTime("2024-01-02T03:04:05.5+01:00"))
        let late = try #require(DateTime("2024-01-02T02:04:05.500000001Z"))
        #expect(early < late)
        #expect(early != DateTime("2024-01-02T02:04:05.5Z"))
        #expect(early.date == Date(timeIntervalSince1970: 1_704_161_045.5))
        #expect((early.hour, early.minute, early.second, early.nanosecond) == (3, 4, 5, 500_000_000))
        #expect(early.offsetMinutes == 60)
        #expect(early.day == CivilDate(year: 2024, month: 1, day: 2))
        #expect(try #require(DateTime("2016-12-31T23:59:60Z")).second == 60)
        #expect(DateTime("2016-12-31T23:59:60Z")?.secondsSinceEpoch == 1_483_228_800)
    }

    @Test func `dates and times print as they are sent, without the quotes of JSON`() throws {
        let day = try #require(CivilDate("2024-02-29"))
        let moment = try #require(DateTime("2024-02-29T01:02:03.5+01:00"))
        #expect("\(day) \(moment)" == "2024-02-29 2024-02-29T01:02:03.5+01:00")
        #expect([day.description, moment.description] == ["\(day)", "\(moment)"])
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_704_164_645.123, "2024-01-02T03:04:05.123Z"),
            (-0.25, "1969-12-31T23:59:59.75Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
            (.infinity, "9999-12-31T23:59:59Z"), (.nan, "0000-01-01T00:00:00Z"),
        ] as [(Double, String)]
    )
    func `dates become date-times`(seconds: Double, text: String) {
        #expect(DateTime(Date(timeIntervalSince1970: seconds)).description == text)
    }

    @Test func `trap 3: a civil date has no time zone`() throws {
        #expect(try rewritten("\"1970-01-01\"", as: CivilDate.self) == "\"1970-01-01\"")
        #expect(CivilDate("2023-02-29") == nil)
        #expect(CivilDate("2000-02-29") != nil)
        #expect(CivilDate("1900-02-29") == nil)
        #expect(CivilDate("1970-1-1") == nil)
        let one = try #require(CivilDate(year: 1969, month: 12, day: 31))
        #expect(one < CivilDate(year: 1970, month: 1, day: 1) ?? one)
    }

    @Test(arguments: ["\"P3DT4H\"", "\"09:00:00.5+02:00\""])
    func `trap 4: times and durations as strings lose nothing`(_ json: String) throws {
        #expect(try rewritten(json, as: String.self) == json)
    }

    @Test func `trap 5: 64-bit integers are exact, in free-form JSON too`() throws {
        #expect(try JSON.decode(Int64.self, from: "9007199254740993") == 9_007_199_254_740_993)
        #expect(try JSON.decode(Int64.self, from: "-9223372036854775808") == .min)
        #expect(
            try rewritten(#"{"a":[9007199254740993]}"#, as: JSONValue.self) == #"{"a":[9007199254740993]}"#
        )
    }

    @Test func `trap 6: unsigned 64-bit integers are exact, beyond is a located error`() throws {
        #expect(try JSON.decode(UInt64.self, from: "18446744073709551615") == .max)
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode([Int].self, from: "[18446744073709551615]") }
        )
        #expect(
            error.description
                == "the number 18446744073709551615 is out of the range of Int at $[0] (line 1, column 2)"
        )
        #expect(
            failure { () throws(JSONError) in try JSON.decode(UInt64.self, from: "18446744073709551616") }
                != nil
        )
        #expect(failure { () throws(JSONError) in try JSON.decode(UInt8.self, from: "-1") } != nil)
        #expect(failure { () throws(JSONError) in try JSON.decode(Int8.self, from: "128") } != nil)
    }

    @Test(
        arguments: [
            ("1.0", 1), ("1e3", 1000), ("-0", 0), ("-0.0e-5", 0), ("12.50e1", 125), ("100e-2", 1),
            ("0e99999999999", 0),
            ("-9.223372036854775808e18", .min), ("9223372036854775807.000", .max),
        ] as [(String, Int)]
    )
    func `trap 7: an integral number is an integer`(json: String, expected: Int) throws {
        #expect(try JSON.decode(Int.self, from: json) == expected)
    }

    @Test(arguments: ["1.5", "1e-1", "1e99999999999", "9223372036854775808", "-9223372036854775809", "1e19"])
    func `trap 7: a fraction or an overflow is no integer`(json: String) throws {
        let error = try #require(failure { () throws(JSONError) in try JSON.decode(Int.self, from: json) })
        #expect(error.kind == .outOfRange)
    }

    @Test func `trap 8: what no double can hold is an error with its path`() throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode([String: Double].self, from: #"{"a":1e400}"#) }
        )
        #expect(
            error.description == "the number 1e400 is out of the range of Double at $.a (line 1, column 6)"
        )
        #expect(
            failure { () throws(JSONError) in try JSON.decode(Float.self, from: "1e39") }?.kind == .outOfRange
        )
        #expect(try JSON.decode(Double.self, from: "1e-400") == 0)
    }

    @Test(arguments: [(Double.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf")])
    func `trap 8: NaN and infinity are never sent`(value: Double, shown: String) throws {
        let detail = Detail(count: 1, nickname: nil, ratio: value)
        let error = try #require(
            failure { () throws(JSONError) in try JSON.encode(Job(dryRun: true, details: [detail])) }
        )
        #expect(error.description == "\(shown) is no JSON number at $.details[0].ratio")
        #expect(error.kind == .notRepresentable)
    }

    @Test(arguments: [
        "0.1", "-1.5e-7", "123456789012345.6", "5e-324", "1.7976931348623157e308", "0.30000000000000004",
        "9007199254740993",
        "1e22", "1e23", "123456789.123456789", "4.35", "2.2250738585072011e-308",
    ])
    func `doubles are read as the nearest one and written the shortest way`(_ text: String) throws {
        let value = try JSON.decode(Double.self, from: text)
        #expect(value == Double(text))
        #expect(try JSON.decode(Double.self, from: try JSON.encode(value)) == value)
    }

    @Test func `doubles without fraction are written without one`() throws {
        #expect(try JSON.encode([1.0, -0.0, 10.0, 0.1, 1e20]) == Array("[1,-0,10,0.1,1e+20]".utf8))
        #expect(try JSON.encode([Float(0.1), 3]) == Array("[0.1,3]".utf8))
    }

    @Test(arguments: [
        "0.1", "-12345678901234567890.123456789012345678", "99999999999999999999999999999999999999", "0",
    ])
    func `trap 9: decimals are exact both ways`(_ text: String) throws {
        #expect(try rewritten(text, as: Decimal.self) == text)
    }

    @Test(arguments: [
        "999999999999999999999999999999999999999", "1e200", "1e-200",
        "1.23456789012345678901234567890123456789",
    ])
    func `trap 9: a decimal beyond 38 digits is an error`(_ text: String) throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(Decimal.self, from: text) }
        )
        #expect(error.message == "the number \(text) is not exact as a Decimal")
    }

    @Test func `trap 9: a decimal that is not a number is never sent`() throws {
        let error = try #require(failure { () throws(JSONError) in try JSON.encode([Decimal.nan]) })
        #expect(error.description == "NaN is no JSON number at $[0]")
    }

    @Test(arguments: ["1e400", "-0.10", "123456789012345678901234567890", "1E+2"])
    func `trap 10: a number of any size is kept as it is written`(_ text: String) throws {
        #expect(try rewritten(text, as: JSONNumber.self) == text)
        #expect(try rewritten("[\(text)]", as: JSONValue.self) == "[\(text)]")
    }

    @Test(arguments: [#""aGk/Pw==""#, #""aGk_Pw""#, #""aGk\n/P\r\nw==""#, #""aGk/Pw""#])
    func `trap 11: base64 is read leniently and written strictly`(_ json: String) throws {
        #expect(try JSON.decode(Data.self, from: json) == Data("hi??".utf8.dropLast()) + [0x3F])
        #expect(try rewritten(json, as: Data.self) == #""aGk/Pw==""#)
        #expect(try rewritten(json, as: Base64URLData.self) == #""aGk_Pw""#)
    }

    @Test(arguments: ["a", "aGk=Pw", "aGk/Pw=", "a*==", "aaaaa"])
    func `trap 11: what is no base64 is refused`(_ text: String) throws {
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(Data.self, from: "\"\(text)\"") }
        )
        #expect(error.message == "expected base64, found '\(text)'")
    }

    @Test func `trap 13: UUIDs are sent in lower case`() throws {
        let json = #""F81D4FAE-7dec-11d0-a765-00a0c91e6bf6""#
        #expect(try rewritten(json, as: UUID.self) == json.lowercased())
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(UUID.self, from: #""f81d""#) }
        )
        #expect(error.message == "expected a UUID, found 'f81d'")
    }

    @Test func `trap 14: a URI stays the text it is`() throws {
        #expect(try rewritten(#""https://x/ü y""#, as: String.self) == #""https://x/ü y""#)
    }

    @Test func `trap 15: booleans are booleans`() throws {
        #expect(try rewritten("[true,false]", as: [Bool].self) == "[true,false]")
        #expect(
            failure { () throws(JSONError) in try JSON.decode(Bool.self, from: "1") }?.message
                == "expected a boolean, found a number"
        )
    }

    @Test func `trap 25: strings are escaped as little as JSON allows, and read back`() throws {
        let text =
            "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}😀*/\\(1)" + String(repeating: "x", count: 40)
        let json = try JSON.encode(text)
        let expected =
            #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}é\u{2028}😀*/" + #"\\(1)"#
            + String(repeating: "x", count: 40) + "\""
        #expect(String(decoding: json, as: UTF8.self) == expected)
        #expect(try JSON.decode(String.self, from: json) == text)
        #expect(try JSON.decode(String.self, from: #""\u00e9\ud83d\ude00\/\u0041\u20ac""#) == "é😀/A€")
    }
}
