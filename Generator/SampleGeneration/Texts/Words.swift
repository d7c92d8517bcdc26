/// Names of properties and components as words.
package enum Words {
    /// `teamMemberID`, `team_member_id` and `team-member-id` are all `team`, `member`, `id`.
    package static func tokens(of name: String) -> [String] {
        var tokens: [String] = []
        var current = ""
        let scalars = Array(name.unicodeScalars.prefix(120))
        for (index, scalar) in scalars.enumerated() {
            guard isWordCharacter(scalar) else {
                if !current.isEmpty { tokens.append(current) }
                current = ""
                continue
            }
            if isUpper(scalar), !current.isEmpty, beginsWord(scalars, index) {
                tokens.append(current)
                current = ""
            }
            current += scalar.isASCII ? String(scalar).lowercased() : scalar.properties.lowercaseMapping
        }
        if !current.isEmpty { tokens.append(current) }
        return tokens
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
    }

    /// Whether a capital follows a small letter, or is the last of several before one.
    private static func beginsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        if isLower(scalars[index - 1]) { return true }
        return isUpper(scalars[index - 1]) && index + 1 < scalars.count && isLower(scalars[index + 1])
            && !isPluralOfCapitals(scalars, index)
    }

    /// `IDs`: the capital before the last `s` begins no word.
    private static func isPluralOfCapitals(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index + 2 == scalars.count && scalars[index + 1] == "s"
    }

    /// Of one item, what the name says of several.
    static func singular(_ name: String) -> String {
        for (plural, one) in [("ies", "y"), ("sses", "ss"), ("tuses", "tus"), ("xes", "x"), ("ches", "ch")]
        where name.hasSuffix(plural) && name.count > plural.count + 1 {
            return name.dropLast(plural.count) + one
        }
        let isPlural = name.hasSuffix("s") && !name.hasSuffix("ss") && !name.hasSuffix("us") && name.count > 3
        return isPlural ? String(name.dropLast()) : name
    }

    /// What an object of a component is: `NewTeam`, `TeamRequest` and `Team` are a `team`.
    ///
    /// Nil for names that say nothing of it, such as `data`.
    static func subject(_ component: String) -> String? {
        // `io.k8s.api.core.v1.Pod` is a pod.
        let last = component.split(separator: ".").last.map(String.init) ?? component
        let tokens = tokens(of: last)
        let kept = tokens.filter { !frames.contains($0) }
        return kept.isEmpty ? nil : kept.suffix(3).joined(separator: " ")
    }

    /// Words around the name of a thing.
    private static let frames: Set<String> = [
        "new", "create", "created", "update", "updated", "patch", "get", "list", "request", "response",
        "input", "output", "body", "payload", "dto", "model", "schema", "entity", "object", "data", "item",
        "base", "summary", "details", "detail", "result", "simple", "full", "compact", "minimal", "brief",
        "preview", "v1", "v2", "v3",
    ]
}
