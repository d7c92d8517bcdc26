/// Reads the fixed-width numbers of dates and times.
struct DigitScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { offset == text.count }

    @inline(__always)
    mutating func next() -> UInt8? {
        guard offset < text.count else { return nil }
        offset += 1
        return text[offset - 1]
    }

    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
        guard offset < text.count, text[offset] == byte else { return false }
        offset += 1
        return true
    }

    @inline(__always)
    mutating func number(digits: Int) -> Int? {
        guard offset + digits <= text.count else { return nil }
        var number = 0
        for index in offset..<offset + digits {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        offset += digits
        return number
    }

    mutating func date() -> CivilDate? {
        guard let year = number(digits: 4), skip(UInt8(ascii: "-")),
            let month = number(digits: 2), skip(UInt8(ascii: "-")),
            let day = number(digits: 2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
