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
        guard text.utf8.count == 32, text.allSatisfy({ $0.isHexDigit && !$0.isUppercase }),
            let value = UInt128(text, radix: 16)
        else { return nil }
        self.value = value
    }

    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
