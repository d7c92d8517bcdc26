import OpenAPIModel

/// Numbers that look random and follow from what the stream was made of (SplitMix64).
struct SampleStream {
    private var state: UInt64

    init(seed: UInt64, place: JSONPointer, name: String?, ordinal: Int) {
        // FNV-1a, so that it is the same in every process.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for token in place.tokens + [name ?? ""] {
            for byte in token.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        state =
            hash &+ seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: Int64(ordinal))
            &* 0xD1B5_4A32_D192_ED03
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// From zero; zero where the bound is not positive.
    mutating func next(below bound: Int) -> Int {
        bound > 0 ? Int(next() % UInt64(bound)) : 0
    }

    mutating func hexadecimal(_ count: Int) -> String {
        var text = ""
        while text.utf8.count < count {
            let digits = String(next(), radix: 16)
            text += String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
        return String(text.prefix(count))
    }
}
