/// Numbers of YAML in the spelling of JSON, which knows no `+`, no other radix and wants digits around the point.
package enum JSONNumberSpelling {
    /// Nil for infinity, what is no number, and what has more than 64 bits in another radix than ten; other numbers keep
    /// their digits.
    package static func text(of number: String) -> String? {
        var rest = Substring(number)
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
        for (prefix, radix) in [("0x", 16), ("0o", 8)] where rest.hasPrefix(prefix) {
            return UInt64(rest.dropFirst(2), radix: radix).map { (isNegative ? "-" : "") + String($0) }
        }
        let parts = rest.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard let mantissa = parts.first, parts.count <= 2 else { return nil }
        let digits = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        guard digits.count <= 2, digits.allSatisfy(isDigits), mantissa.contains(where: \.isNumber) else {
            return nil
        }
        let whole = digits[0].drop { $0 == "0" }
        var result = (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
        if digits.count == 2, !digits[1].isEmpty { result += "." + digits[1] }
        guard parts.count == 2 else { return result }
        let exponent = parts[1].hasPrefix("+") || parts[1].hasPrefix("-") ? parts[1].dropFirst() : parts[1]
        guard isDigits(exponent), !exponent.isEmpty else { return nil }
        return result + "e" + parts[1]
    }

    private static func isDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
