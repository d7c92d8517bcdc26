import JSONCoding
import Testing

/// A small generator of numbers that are the same in every run (xorshift).
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

extension JSONValue {
    fileprivate static func random(depth: Int, using generator: inout Seeded) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .number(JSONNumber(Int64(bitPattern: generator.next())))
        case 3: return .number(JSONNumber(Double.random(in: -1e9...1e9, using: &generator)) ?? 0)
        case 4, 5: return .string(.random(using: &generator))
        case 6:
            let count = Int.random(in: 0..<6, using: &generator)
            return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            let count = Int.random(in: 0..<24, using: &generator)
            return .object(
                JSONObject(
                    (0..<count).map { _ in
                        (String.random(using: &generator), random(depth: depth - 1, using: &generator))
                    }
                )
            )
        }
    }
}

extension String {
    fileprivate static func random(using generator: inout Seeded) -> String {
        let limits: [UInt32] = [0x80, 0x80, 0x80, 0x800, 0x3000, 0x11_0000]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<30, using: &generator) {
            let limit = limits[Int.random(in: 0..<limits.count, using: &generator)]
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

@Suite struct `Round trips` {
    @Test(arguments: 1...40)
    func `random values come back, compact and indented`(seed: Int) throws {
        var generator = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<25 {
            let value = JSONValue.random(depth: 4, using: &generator)
            let compact = try JSON.encode(value)
            #expect(try JSON.decode(JSONValue.self, from: compact) == value)
            #expect(try JSON.encode(try JSON.decode(JSONValue.self, from: compact)) == compact)
            #expect(try JSON.decode(JSONValue.self, from: try JSON.encode(value, indented: true)) == value)
        }
    }

    @Test(arguments: 1...20)
    func `a damaged document never crashes, and is read or refused within its bytes`(seed: Int) throws {
        var generator = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<100 {
            var bytes = try JSON.encode(JSONValue.random(depth: 3, using: &generator))
            for _ in 0..<3 {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            if let error = failure({ () throws(JSONError) in try JSON.decode(JSONValue.self, from: bytes) }) {
                #expect(error.offset >= 0 && error.offset <= bytes.count)
                #expect(error.path.hasPrefix("$"))
            }
            _ = failure { () throws(JSONError) in try JSON.decode([Pet].self, from: bytes) }
            _ = failure { () throws(JSONError) in try JSON.decode(Job.self, from: bytes) }
        }
    }

    @Test func `integers of every width come back`() throws {
        func check<Value: FixedWidthInteger & JSONReadable & JSONWritable>(_ type: Value.Type) throws {
            for value in [Value.min, Value.max, 0, 1, 99, 100, Value.max / 10, Value.min / 10] {
                #expect(try JSON.decode(type, from: try JSON.encode(value)) == value)
                #expect(try String(decoding: JSON.encode(value), as: UTF8.self) == "\(value)")
            }
        }
        try check(Int.self)
        try check(Int8.self)
        try check(Int16.self)
        try check(Int32.self)
        try check(Int64.self)
        try check(UInt.self)
        try check(UInt8.self)
        try check(UInt16.self)
        try check(UInt32.self)
        try check(UInt64.self)
    }
}
