/// FNV-1a with 128 bits, which tells a file we wrote from one edited by hand since; no protection from forgery.
///
/// Source: the constants of Fowler, Noll and Vo for 128 bits, prime 2^88 + 0x13B.
struct ContentHash: Sendable, Hashable {
    let value: UInt128

    init(of bytes: [UInt8]) {
        var hash = (0x6c62_272e_07bb_0142 as UInt128) << 64 | 0x62b8_2175_6295_c58d
        let prime = (0x0100_0000 as UInt128) << 64 | 0x13b
        for byte in bytes { hash = (hash ^ UInt128(byte)) &* prime }
        value = hash
    }

    /// Nil for anything but 32 lower-case hexadecimal digits.
    init?(hexadecimal text: Substring) {
        guard text.utf8.count == 32 else { return nil }
        var value: UInt128 = 0
        for byte in text.utf8 {
            guard let digit = Self.digit(byte) else { return nil }
            value = value << 4 | UInt128(digit)
        }
        self.value = value
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    var hexadecimal: String {
        String(unsafeUninitializedCapacity: 32) { digits in
            for index in 0..<32 {
                let digit = UInt8(truncatingIfNeeded: value >> (4 * (31 - index))) & 0xF
                digits[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 32
        }
    }
}
