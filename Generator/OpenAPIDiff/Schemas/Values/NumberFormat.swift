/// Formats of the OpenAPI registry of which one holds all values of another.
enum NumberFormat {
    private static let integers = ["int8", "int16", "int32", "int64"]
    private static let fractions = ["float", "double"]

    static func isWider(_ format: String, than other: String) -> Bool {
        for family in [integers, fractions] {
            if let rank = family.firstIndex(of: format), let otherRank = family.firstIndex(of: other) {
                return rank > otherRank
            }
        }
        return false
    }
}

/// Regular expressions as text.
enum PatternText {
    static func allowsEverything(_ pattern: String) -> Bool {
        ["", ".*", "^.*$", "^.*", ".*$", "^[\\s\\S]*$", "[\\s\\S]*", "^(.*)$", "^", "$"].contains(pattern)
    }
}
