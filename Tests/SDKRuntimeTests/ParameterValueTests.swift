import Foundation
import SDKRuntime
import Testing

@Suite struct `Values of parameters` {
    struct Color: JSONEnumeration {
        let rawValue: String

        static var red: Self { Self(rawValue: "red") }
        static var knownValues: [Self] { [red] }
    }

    private func query<Value: JSONWritable>(_ value: Value) async throws -> String {
        let path = try await sent { $0.query("v", value) }.request.path
        return String(try #require(path).dropFirst(4))
    }

    @Test func `trap 3: a date has no time`() async throws {
        let date = try #require(CivilDate("1970-01-01"))
        #expect(try await query(date) == "1970-01-01")
        #expect(try await sent { $0.appendPath("d", date) }.request.path == "/1970-01-01")
    }

    @Test func `trap 1: a time keeps its fraction`() async throws {
        #expect(
            try await query(try #require(DateTime("2024-01-02T03:04:05.5Z"))) == "2024-01-02T03%3A04%3A05.5Z"
        )
    }

    @Test func `trap 13: a UUID is in lower case`() async throws {
        let id = try #require(UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"))
        #expect(try await query(id) == "e621e1f8-c36c-495a-93fc-0c247a3e6e5f")
    }

    @Test func `traps 5, 6 and 9: numbers are exact`() async throws {
        #expect(try await query(UInt64.max) == "18446744073709551615")
        #expect(try await query(Int64(9_007_199_254_740_993)) == "9007199254740993")
        #expect(try await query(try #require(Decimal(string: "0.1"))) == "0.1")
        #expect(try await query(Float(1.5)) == "1.5")
    }

    @Test func `trap 11: bytes are base64`() async throws {
        #expect(try await query(Data([0xFB, 0xFF])) == "%2B%2F8%3D")
    }

    @Test func `trap 24: an enumeration is its raw value, known or not`() async throws {
        #expect(try await query(Color.red) == "red")
        #expect(try await query(Color(rawValue: "new color")) == "new%20color")
        #expect(try await query([Color.red, Color(rawValue: "x")]) == "red&v=x")
    }

    @Test func `nullable values are left out or sent`() async throws {
        #expect(try await query(Nullable<Int>.value(1)) == "1")
        #expect(try await sent { $0.query("v", Nullable<Int>.null) }.request.path == "/")
    }
}
