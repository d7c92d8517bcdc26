/// The values of `format` whose meaning is clear enough to refuse a value.
///
/// Sources: JSON Schema 2020-12 Validation, section 7.3; <https://spec.openapis.org/registry/format/>.
package enum FormatCheck {
    /// What the format means, as a message says it, unless the number fits or the format is none of numbers.
    static func refuses(_ number: DecimalNumber, as format: String) -> String? {
        guard let (least, most) = range(of: format) else { return nil }
        guard number.isWhole else { return "a whole number" }
        let isInside =
            DecimalNumber(least).map { !(number < $0) } ?? true
            && DecimalNumber(most).map { !($0 < number) } ?? true
        return isInside ? nil : "a number of '\(format)', from \(least) to \(most)"
    }

    /// The least and the most of an integer format, in decimal digits.
    package static func range(of format: String) -> (least: String, most: String)? {
        switch format {
        case "int8": ("\(Int8.min)", "\(Int8.max)")
        case "int16": ("\(Int16.min)", "\(Int16.max)")
        case "int32": ("\(Int32.min)", "\(Int32.max)")
        case "int64": ("\(Int64.min)", "\(Int64.max)")
        case "uint8": ("0", "\(UInt8.max)")
        case "uint16": ("0", "\(UInt16.max)")
        case "uint32": ("0", "\(UInt32.max)")
        case "uint64": ("0", "\(UInt64.max)")
        default: nil
        }
    }

    /// The same for texts.
    static func refuses(_ text: String, as format: String) -> String? {
        switch format {
        case "date-time":
            isDateTime(text) ? nil : "a date and time of RFC 3339, such as 2030-01-31T12:00:00Z"
        case "date": isDate(text) ? nil : "a date, such as 2030-01-31"
        case "time": isTime(text) ? nil : "a time of RFC 3339, such as 12:00:00Z"
        case "uuid": isUUID(text) ? nil : "a UUID"
        case "ipv4": isIPv4(text) ? nil : "an IPv4 address"
        case "ipv6": isIPv6(text) ? nil : "an IPv6 address"
        case "email": isEmail(text) ? nil : "an e-mail address"
        case "uri": isURI(text) ? nil : "a URI with a scheme"
        case "byte": isBase64(text) ? nil : "base64"
        default: nil
        }
    }

    private static func isDateTime(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == "t" }
        return parts.count == 2 && isDate(String(parts[0])) && isTime(String(parts[1]))
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = digits(parts[0]), let month = digits(parts[1]),
            let day = digits(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day)
    }

    private static func isTime(_ text: String) -> Bool {
        guard let offset = text.firstIndex(where: { "Zz+-".contains($0) }) else { return false }
        let zone = text[offset...]
        let clock = text[..<offset].split(separator: ".", omittingEmptySubsequences: false)
        guard clock.count <= 2, clock.count == 1 || (!clock[1].isEmpty && digits(clock[1].utf8) != nil) else {
            return false
        }
        let parts = clock[0].utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 2, 2], let hour = digits(parts[0]), let minute = digits(parts[1]),
            let second = digits(parts[2]), hour < 24, minute < 60, second <= 60
        else { return false }
        return zone.lowercased() == "z" || isOffset(zone)
    }

    private static func isOffset(_ zone: Substring) -> Bool {
        let parts = zone.dropFirst().utf8.split(
            separator: UInt8(ascii: ":"),
            omittingEmptySubsequences: false
        )
        guard parts.map(\.count) == [2, 2], let hour = digits(parts[0]), let minute = digits(parts[1]) else {
            return false
        }
        return hour < 24 && minute < 60
    }

    /// Nil unless all are decimal digits; a number too long for a machine word counts as its greatest.
    private static func digits(_ text: some Collection<UInt8>) -> Int? {
        var value = 0
        for byte in text {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value > 1 << 40 ? value : value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func isUUID(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.joined().utf8.allSatisfy(isHexadecimal)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    private static func isIPv4(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && digits(part).map { $0 <= 255 } ?? false
                    && (part.count == 1 || part.first != 0x30)
            }
    }

    private static func isIPv6(_ text: String) -> Bool {
        var groups = text.split(separator: ":", omittingEmptySubsequences: false)
        guard groups.count >= 3 else { return false }
        var units = 0
        if let last = groups.last, last.contains(".") {
            guard isIPv4(String(last)) else { return false }
            groups.removeLast()
            units = 2
        }
        let isShort = text.contains("::")
        if isShort, text.ranges(of: "::").count > 1 || text.contains(":::") { return false }
        if !isShort, groups.contains(where: \.isEmpty) { return false }
        let written = groups.filter { !$0.isEmpty }
        guard written.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy(isHexadecimal) }) else {
            return false
        }
        units += written.count
        return isShort ? units <= 7 : units == 8
    }

    private static func isEmail(_ text: String) -> Bool {
        guard let at = text.lastIndex(of: "@"), at != text.startIndex else { return false }
        let host = text[text.index(after: at)...]
        return !host.isEmpty && !host.contains(where: \.isWhitespace)
    }

    private static func isURI(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first,
            (0x61...0x7A).contains(first | 0x20), !text.contains(where: \.isWhitespace)
        else { return false }
        return text[..<colon].utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2B
                || byte == 0x2D
                || byte == 0x2E
        }
    }

    private static func isBase64(_ text: String) -> Bool {
        let bytes = text.utf8.filter { $0 != 0x0A && $0 != 0x0D }
        let body = bytes.reversed().drop { $0 == UInt8(ascii: "=") }
        guard bytes.count - body.count <= 2, bytes.count % 4 == 0 else { return false }
        return body.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2B
                || byte == 0x2F
        }
    }
}
