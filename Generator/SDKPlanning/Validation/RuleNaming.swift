import SDKModel

/// Names of simple rules by what they say, so that many may share one: `length1To100`, `from1AndMore`.
enum RuleNaming {
    /// Nil for rules that do not fit in a few words.
    static func name(of checks: [ValueCheck]) -> String? {
        guard checks.count == 1 else { return nil }
        switch checks[0] {
        case .text(let minLength, let maxLength, nil):
            return name(minLength.map(String.init), maxLength.map(String.init), "length", "lengthUpTo")
        case .number(let limits):
            var others = limits
            others.minimum = nil
            others.maximum = nil
            guard others == ValueCheck.NumberLimits(), isShort(limits.minimum), isShort(limits.maximum) else {
                return nil
            }
            return name(limits.minimum, limits.maximum, "from", "upTo")
        case .text, .list, .object, .rule: return nil
        }
    }

    private static func name(_ least: String?, _ most: String?, _ from: String, _ upTo: String) -> String? {
        switch (least, most) {
        case (let least?, let most?): "\(from)\(least)To\(most)"
        case (let least?, nil): "\(from)\(least)AndMore"
        case (nil, let most?): "\(upTo)\(most)"
        case (nil, nil): nil
        }
    }

    /// Digits alone can stand in a name.
    private static func isShort(_ limit: String?) -> Bool {
        guard let limit else { return true }
        return limit.utf8.count <= 10 && limit.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
