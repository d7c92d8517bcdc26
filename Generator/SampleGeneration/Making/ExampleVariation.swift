import YAMLModel

/// Makes of an example the one for a later item of a list: what identifies it differs, all else stays.
struct ExampleVariation {
    let ordinal: Int

    func varied(_ value: YAMLNode, named name: String?) -> YAMLNode {
        switch value.content {
        case .mapping(let mapping):
            let entries = mapping.entries.map { entry in
                YAMLMapping.Entry(
                    key: entry.key,
                    keyRange: entry.keyRange,
                    value: varied(entry.value, named: entry.key)
                )
            }
            return YAMLNode(.mapping(YAMLMapping(entries)), at: value.range)
        case .string(let text) where identifies(name): return YAMLNode(.string(varied(text)), at: value.range)
        case .integer(let text) where identifies(name):
            let number = Int(text).flatMap { number in
                let (sum, overflow) = number.addingReportingOverflow(ordinal)
                return overflow ? nil : sum
            }
            return YAMLNode(.integer(number.map(String.init) ?? text), at: value.range)
        case .null, .bool, .integer, .number, .string, .sequence: return value
        }
    }

    private func identifies(_ name: String?) -> Bool {
        guard let name else { return true }
        return Words.tokens(of: name).last.map(Self.identifying.contains) ?? false
    }

    private static let identifying: Set<String> = [
        "id", "uuid", "guid", "name", "title", "slug", "canonical", "email", "login", "username", "key",
        "handle", "nickname", "number",
    ]

    private func varied(_ text: String) -> String {
        let suffix = String(ordinal + 1)
        if Self.isUUID(text) {
            // The last digits, as many as the number has.
            let digits = String(ordinal, radix: 16)
            return text.dropLast(digits.utf8.count) + digits
        }
        if let at = text.firstIndex(of: "@") { return text[..<at] + suffix + text[at...] }
        if text.contains(" ") { return text + " " + suffix }
        return text + (text.last?.isNumber == true || text.contains("-") ? "-" : "") + suffix
    }

    private static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [8, 4, 4, 4, 12]
            && text.allSatisfy { $0.isHexDigit || $0 == "-" }
    }
}
