/// Hides NEL, LS and PS from libyaml, which breaks lines at them as YAML 1.1 did.
///
/// YAML 1.2 (section 5.4) treats them as ordinary characters. Each is replaced by one private-use character
/// that the text does not contain, so that lines and columns stay what they are, and is put back in the
/// scalars that come out.
struct UnicodeLineBreakMask {
    private let standIns: [(hidden: Unicode.Scalar, shown: Unicode.Scalar)]

    init(for bytes: [UInt8]) {
        var used: Set<UInt32> = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0xE000 {
            used.insert(scalar.value)
        }
        var free = (UInt32(0xE000)...0xF8FF).lazy.filter { !used.contains($0) }.makeIterator()
        standIns = ["\u{85}", "\u{2028}", "\u{2029}"].compactMap { hidden in
            free.next().flatMap(Unicode.Scalar.init).map { (hidden, $0) }
        }
    }

    func masked(_ bytes: [UInt8]) -> [UInt8] {
        replacing(String(decoding: bytes, as: UTF8.self)) { scalar in
            standIns.first { $0.hidden == scalar }?.shown
        }
    }

    func unmasked(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        replacing(String(decoding: bytes, as: UTF8.self)) { scalar in
            standIns.first { $0.shown == scalar }?.hidden
        }
    }

    private func replacing(_ text: String, by other: (Unicode.Scalar) -> Unicode.Scalar?) -> [UInt8] {
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(scalar.value < 0x80 ? scalar : other(scalar) ?? scalar)
        }
        return Array(result.utf8)
    }
}
