/// What a text says that no format or pattern makes.
struct Wording {
    /// As a reader wants it: `Example team 2`.
    let plain: String
    /// `example-team-2`.
    let kebab: String
    /// The last word of the name, for texts made from patterns.
    let stem: String
    /// The words of the name, `picture` and `url` of `pictureURL`.
    let tokens: [String]
    /// What the object is that the text belongs to, in words.
    let things: [String]
    /// Of an item of a list but the first, which number it has: `2`.
    let number: [String]
    private let words: [String]

    init(name: String?, subject: String?, ordinal: Int) {
        tokens = name.map(Words.tokens) ?? []
        things = subject.map { $0.split(separator: " ").map(String.init) } ?? []
        let (told, manner) = Self.words(tokens, things)
        words = ["example"] + (told.isEmpty ? tokens.suffix(1).filter { $0 != "name" } : told)
        number = ordinal > 0 ? [String(ordinal + 1)] : []
        stem = words.last ?? "example"
        kebab = (words + number).joined(separator: "-")
        let sentence = (words + number).joined(separator: " ")
        plain =
            switch manner {
            case .sentence: sentence.prefix(1).uppercased() + sentence.dropFirst()
            case .identifier: tokens.isEmpty ? sentence : kebab
            }
    }

    private enum Manner { case sentence, identifier }

    /// The words after `example`.
    private static func words(_ tokens: [String], _ things: [String]) -> ([String], Manner) {
        let own = Array(tokens.dropLast())
        switch tokens.last {
        case "name", "title", "label", "heading", "nickname":
            // A display name is a name of the thing; a team name that of a team.
            if own.allSatisfy(namings.contains) { return (things, .sentence) }
            return (own, tokens.last == "title" ? .sentence : .identifier)
        case "username", "login": return (["user"], .identifier)
        case "canonical", "slug", "handle", "identifier", "ref", "reference", "alias":
            return (own.isEmpty ? things : own, .identifier)
        case "description", "comment", "note", "notes", "summary", "message", "text", "content", "body",
            "reason", "detail", "details":
            return (tokens.suffix(1) + (things.isEmpty ? [] : ["of", "the"] + things), .sentence)
        case "error", "warning": return (tokens, .sentence)
        default: return (tokens, .identifier)
        }
    }

    /// Words before `name` that do not say whose name it is.
    private static let namings: Set<String> = [
        "display", "full", "short", "long", "friendly", "human", "readable", "common", "official", "legal",
        "pretty",
    ]

    /// Whether the text may belong to a human being.
    var isAboutPerson: Bool { things.isEmpty || things.contains(where: Self.people.contains) }

    private static let people: Set<String> = [
        "account", "author", "contact", "customer", "employee", "member", "owner", "patient", "person",
        "profile",
        "recipient", "sender", "user",
    ]

    /// For patterns that want names: `example_team_2`, `exampleTeam2`, `EXAMPLE_TEAM_2`, `team2` and others.
    var spellings: [String] {
        let all = words + number
        let rest = all.dropFirst()
        let camel = rest.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let snake = all.joined(separator: "_")
        return [
            plain, kebab, snake, all.joined(), (all.first ?? "") + camel, snake.uppercased(),
            kebab.uppercased(), all.joined().uppercased(), all.joined(separator: " "), stem,
            stem + number.joined(), stem.uppercased() + number.joined(), number.first ?? "1",
        ]
            // Names in two parts: `example:team`.
            + [":", "/", "|", "."].map { "example\($0)\(rest.joined(separator: "-"))" }
    }
}
