import OpenAPIModel

/// One response of an operation with its media types read.
struct DocumentedAnswer: Sendable {
    let pattern: StatusCodePattern
    let response: Response
    /// In source order, without those whose key names no media type.
    let contents: [DocumentedContent]

    init(_ entry: ResponseEntry) {
        pattern = entry.status.value
        response = entry.response.value
        contents = response.content.compactMap { entry in
            MediaTypeName(entry.name).map { DocumentedContent(name: $0, media: entry.value) }
        }
    }

    private init(pattern: StatusCodePattern, response: Response) {
        self.pattern = pattern
        self.response = response
        contents = []
    }

    /// In place of an answer where an operation has none.
    static func undocumented(of operation: MockOperation) -> DocumentedAnswer {
        DocumentedAnswer(pattern: .default, response: Response(range: operation.documented.operation.range))
    }
}

/// One form of a body.
struct DocumentedContent: Sendable {
    /// May be a range.
    let name: MediaTypeName
    let media: MediaType

    /// A type that the range includes, to send in its place; itself where it is no range.
    var concreteName: MediaTypeName {
        guard name.precision < 2 else { return name }
        switch name.type {
        case "*", "application":
            let isTree = media.schema != nil || media.example != nil
            return MediaTypeName(type: "application", subtype: isTree ? "json" : "octet-stream")
        case "text": return MediaTypeName(type: "text", subtype: "plain")
        case "image": return MediaTypeName(type: "image", subtype: "png")
        case "multipart": return MediaTypeName(type: "multipart", subtype: "mixed")
        default: return MediaTypeName(type: name.type, subtype: "octet-stream")
        }
    }
}

/// What is answered: a status and, if there is a body, its form.
struct ChosenAnswer: Sendable {
    let status: Int
    let documented: DocumentedAnswer
    let content: DocumentedContent?
}

extension Array where Element == DocumentedAnswer {
    /// That of a status: an exact one beats a range, which beats the default.
    func documented(for status: Int) -> DocumentedAnswer? {
        first { $0.pattern == .exact(status) } ?? first { $0.pattern == .range(status / 100) }
            ?? first { $0.pattern == .default }
    }

    /// Those that can be answered with when nothing goes wrong, best first, each with its status.
    var byPreference: [(status: Int, answer: DocumentedAnswer)] {
        var found: [(status: Int, answer: DocumentedAnswer)] = []
        for digit in [2, 3] {
            for answer in self {
                if case .exact(let code) = answer.pattern, code / 100 == digit {
                    found.append((code, answer))
                }
            }
            for answer in self where answer.pattern == .range(digit) {
                found.append((digit == 2 ? 200 : 302, answer))
            }
        }
        // Beside a redirect it is the failure.
        if let answer = first(where: { $0.pattern == .default }) { found.append((200, answer)) }
        return found
    }
}
