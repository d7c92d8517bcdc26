/// Hides characters from libyaml that YAML 1.2 treats as ordinary ones and YAML 1.1 did not.
///
/// NEL, LS and PS break lines in YAML 1.1 (section 5.4 of YAML 1.2 says what became of them); `?` and `:` at the
/// start of a value in brackets are indicators there, but not in 1.2 unless a blank follows (section 7.3.3). Each
/// is replaced by one private-use character that the text does not contain, so that lines and columns stay what
/// they are, and is put back in the scalars that come out.
struct CharacterMask {
    private let standIns: [(hidden: Unicode.Scalar, shown: Unicode.Scalar)]
    private let hasLineBreaks: Bool

    /// Nil for a text that has nothing to hide; `indicators` are offsets in the bytes.
    init?(for bytes: [UInt8], hasLineBreaks: Bool, indicators: [Int]) {
        guard hasLineBreaks || !indicators.isEmpty else { return nil }
        self.hasLineBreaks = hasLineBreaks
        var used: Set<UInt32> = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0xE000 {
            used.insert(scalar.value)
        }
        var free = (UInt32(0xE000)...0xF8FF).lazy.filter { !used.contains($0) }.makeIterator()
        standIns = ["\u{85}", "\u{2028}", "\u{2029}", "?", ":"].compactMap { hidden in
            free.next().flatMap(Unicode.Scalar.init).map { (hidden, $0) }
        }
    }

    /// The text with stand-ins, at `indicators` for whatever ASCII character is there.
    func masked(_ bytes: [UInt8], indicators: [Int]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 2 * indicators.count)
        var start = 0
        for offset in indicators {
            guard let standIn = standIn(for: Unicode.Scalar(bytes[offset])) else { continue }
            result += bytes[start..<offset]
            result += Array(String(standIn).utf8)
            start = offset + 1
        }
        result += bytes[start...]
        guard hasLineBreaks else { return result }
        return replacing(String(decoding: result, as: UTF8.self)) { standIn(for: $0) }
    }

    func unmasked(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        replacing(String(decoding: bytes, as: UTF8.self)) { scalar in
            standIns.first { $0.shown == scalar }?.hidden
        }
    }

    private func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        standIns.first { $0.hidden == scalar }?.shown
    }

    private func replacing(_ text: String, by other: (Unicode.Scalar) -> Unicode.Scalar?) -> [UInt8] {
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(scalar.value < 0x80 ? scalar : other(scalar) ?? scalar)
        }
        return Array(result.utf8)
    }
}

extension CharacterMask {
    /// Where `?` and `:` start a plain value of YAML 1.2 that libyaml takes for an indicator.
    ///
    /// Found by the characters around them alone: in all other places, hiding them changes nothing.
    static func indicators(in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.filter { index in
                let byte = bytes[index]
                guard byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":"), index + 1 < bytes.count,
                    startsPlainValue(bytes[index + 1])
                else { return false }
                let before = index > 0 ? bytes[index - 1] : 0x0A
                if opensValue(before) { return true }
                if byte == UInt8(ascii: "?") { return isBlank(before) }
                return isBlank(before) && index > 1 && opensValue(bytes[index - 2])
            }
        }
    }

    private static func opensValue(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Whether a byte behind `?` or `:` makes them part of the value.
    private static func startsPlainValue(_ byte: UInt8) -> Bool {
        !isBlank(byte) && !opensValue(byte) && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "}")
    }
}
