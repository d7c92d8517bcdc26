/// Writes the fixed-width numbers of dates and times to memory that has room for them.
struct DigitText {
    /// The longest date-time has 19 digits of a day and second, a fraction of 18, and 6 of an offset.
    static let capacity = 48

    private let start: UnsafeMutablePointer<UInt8>
    private var end: UnsafeMutablePointer<UInt8>

    init(at start: UnsafeMutablePointer<UInt8>) {
        self.start = start
        end = start
    }

    var count: Int { end - start }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        end.pointee = byte
        end += 1
    }

    @inline(__always)
    mutating func append(_ number: Int, digits: Int) { append(UInt64(number), digits: digits) }

    @inline(__always)
    mutating func append(_ number: UInt64, digits: Int) {
        var rest = number
        for place in stride(from: digits - 1, through: 0, by: -1) {
            end[place] = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30
            rest /= 10
        }
        end += digits
    }

    @inline(__always)
    mutating func append(_ date: CivilDate) {
        append(date.year, digits: 4)
        append(UInt8(ascii: "-"))
        append(date.month, digits: 2)
        append(UInt8(ascii: "-"))
        append(date.day, digits: 2)
    }

    static func string(_ write: (inout DigitText) -> Void) -> String {
        String(unsafeUninitializedCapacity: capacity) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            var text = DigitText(at: start)
            write(&text)
            return text.count
        }
    }
}

extension JSONWriter {
    /// Writes a string of digits and other characters that need no escape.
    @inline(__always)
    mutating func writeQuoted(_ write: (inout DigitText) -> Void) {
        let output = reserve(DigitText.capacity + 2)
        var text = DigitText(at: output)
        text.append(UInt8(ascii: "\""))
        write(&text)
        text.append(UInt8(ascii: "\""))
        advance(by: text.count)
    }
}
