import ReferenceModel

/// Sentences about an operation.
enum OperationText {
    static func permissions(_ permissions: APIReference.Permissions) -> String {
        let names = permissions.names.map(MarkdownText.code).joined(separator: ", ")
        return "Requires \(permissions.kind.rawValue) of the permissions \(names)."
    }

    /// Nil where nobody asks for credentials.
    static func authorization(
        _ alternatives: [APIReference.SecurityAlternative],
        of reference: APIReference,
        links: PageLinks
    ) -> String? {
        guard !alternatives.isEmpty else { return nil }
        let words = alternatives.map { alternative in
            alternative.demands.isEmpty
                ? "nothing"
                : alternative.demands.map { demand($0, of: reference, links: links) }.joined(
                    separator: " and "
                )
        }
        return words.joined(separator: ", or ") + "."
    }

    private static func demand(
        _ demand: APIReference.SecurityAlternative.Demand,
        of reference: APIReference,
        links: PageLinks
    ) -> String {
        let scheme = demand.scheme.flatMap {
            reference.securitySchemes.indices.contains($0) ? reference.securitySchemes[$0] : nil
        }
        let name = MarkdownText.plain(demand.name)
        let link = scheme.map { "[\(name)](\(links.path(of: $0)))" } ?? name
        guard !demand.scopes.isEmpty else { return link }
        return link + " with " + demand.scopes.map(MarkdownText.code).joined(separator: ", ")
    }

    /// A line for each method that gives something else than the first.
    static func results(_ calls: [APIReference.SwiftCall], links: PageLinks) -> [String] {
        calls.enumerated().compactMap { index, call in
            if index > 0, call.result == calls.first?.result { return nil }
            let result = call.result.map(links.code) ?? "Nothing"
            return call.variant.map { "\(MarkdownText.plain($0)): \(result)" } ?? result
        }
    }

    /// A line for each header, with the statuses that have it.
    static func headers(_ responses: [APIReference.Response], links: PageLinks) -> [String] {
        var lines = GroupedLines()
        for response in responses {
            for header in response.headers {
                lines.add(response.status, to: words(header, links: links))
            }
        }
        return lines.list { words, statuses in "\(words.name) of \(statuses)\(words.rest)" }
    }

    private static func words(
        _ header: APIReference.Response.Header,
        links: PageLinks
    ) -> GroupedLines.Words {
        let notes = SchemaNotes(links: links, isCell: false)
        let facts = header.deprecation.map { [SchemaNotes.deprecated($0)] } ?? []
        let rest = notes.cell(header.description, facts + notes.facts(header.schema))
            .split(separator: "<br>").joined(separator: " ")
        let mark = header.isRequired ? "" : ", optional"
        return GroupedLines.Words(
            name: MarkdownText.code(header.name),
            rest: " (\(links.words(header.schema.type))\(mark))" + (rest.isEmpty ? "" : ": \(rest)")
        )
    }

    /// A line for each operation to go on with.
    static func followUps(_ response: APIReference.Response, links: PageLinks) -> [String] {
        response.links.map { link in
            let target = MarkdownText.code(link.target)
            let path = link.anchor.flatMap { links.path(ofOperation: $0) }
            let words = link.description.map { ": " + ForeignMarkdown($0).cell() } ?? ""
            return (path.map { "[\(target)](\($0))" } ?? target) + words
        }
    }

    /// A line for each body that an error may have, with its statuses.
    static func errors(_ call: APIReference.SwiftCall, links: PageLinks) -> [String] {
        var lines = GroupedLines()
        for error in call.errors {
            let type = error.type.map { " with \(links.code($0))" } ?? ""
            let words = error.caseName.map { MarkdownText.code($0) + type } ?? "without a body"
            lines.add(error.status, to: GroupedLines.Words(name: words, rest: ""))
        }
        return lines.list { words, statuses in "\(words.name): \(statuses)" }
    }
}

/// What is said of several statuses, once.
private struct GroupedLines {
    struct Words: Hashable {
        let name: String
        let rest: String
    }

    private var order: [Words] = []
    private var statuses: [Words: [String]] = [:]

    mutating func add(_ status: String, to words: Words) {
        if statuses[words] == nil { order.append(words) }
        if statuses[words]?.contains(status) != true { statuses[words, default: []].append(status) }
    }

    func list(_ line: (Words, String) -> String) -> [String] {
        order.map { line($0, (statuses[$0] ?? []).map(MarkdownText.code).joined(separator: ", ")) }
    }
}
