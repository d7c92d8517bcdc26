/// What a text says that no format or pattern makes.
struct Wording {
    /// As a reader wants it: `Example team 2`.
    let plain: String
    /// `example-team-2`.
    let kebab: String
    /// The last word of the name, for texts made from patterns.
    let stem: String
    private let words: [String]
    private let number: [String]

    init(name: String?, subject: String?, ordinal: Int) {
        let tokens = name.map(Words.tokens) ?? []
        let last = tokens.last ?? ""
        let things = subject.map { $0.split(separator: " ").map(String.init) } ?? []
        var words: [String]
        var isName = false
        var isSentence = false
        switch last {
        case "name", "title", "label", "heading", "nickname":
            words = tokens.count > 1 ? Array(tokens.dropLast()) : things
            words = ["example"] + words
            isSentence = tokens.count == 1 || last == "title"
            isName = last == "name" && tokens.count > 1
        case "canonical", "slug", "handle", "identifier", "key", "code", "ref", "reference", "alias":
            let own = tokens.dropLast()
            words = ["example"] + (own.isEmpty ? things : Array(own))
            isName = true
        case "description", "comment", "note", "notes", "summary", "message", "text", "content", "body",
            "reason",
            "detail", "details":
            words = ["example", last] + (things.isEmpty ? [] : ["of", "the"] + things)
            isSentence = true
        default:
            words = ["example"] + tokens
            isName = !tokens.isEmpty
        }
        if words.count == 1, let only = tokens.last, only != "name" { words.append(only) }
        self.words = words
        number = ordinal > 0 ? [String(ordinal + 1)] : []
        stem = words.last ?? "example"
        kebab = (words + number).joined(separator: "-")
        let sentence = (words + number).joined(separator: " ")
        plain =
            isSentence ? sentence.prefix(1).uppercased() + sentence.dropFirst() : isName ? kebab : sentence
    }

    /// For patterns that want names: `example_team_2`, `exampleTeam2`, `EXAMPLE_TEAM_2`, `team2` and others.
    var spellings: [String] {
        let all = words + number
        let camel = all.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        let snake = all.joined(separator: "_")
        return [
            plain, kebab, snake, all.joined(), (all.first ?? "") + camel, snake.uppercased(),
            kebab.uppercased(),
            all.joined().uppercased(), all.joined(separator: " "), stem, stem + number.joined(),
            stem.uppercased() + number.joined(), number.first ?? "1",
        ]
    }
}
