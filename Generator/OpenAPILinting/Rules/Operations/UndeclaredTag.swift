import Diagnostics
import OpenAPIModel

/// `tag-undeclared`.
enum UndeclaredTag: LintRule {
    static let rule = DiagnosticRule(
        "tag-undeclared",
        .note,
        "an operation has a tag that the document's list of tags does not have",
        explanation: """
            Tags become groups of operations. The document lists its tags with descriptions, and this one is not among
            them; where one of nearly the same name is, it is a warning, as one of both is probably misspelt and makes a
            group of its own.

            ```yaml
            tags: [{name: pets, description: What barks and purrs.}]
            paths:
              /pets:
                get: {tags: [pet]}   # pets
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#tag-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        let declared = survey.document.tags.map(\.name.value)
        guard !declared.isEmpty else { return }
        var known = Set(declared)
        let byLetters = Dictionary(
            declared.map { ($0.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for entry in survey.operations {
            for tag in entry.operation.tags where known.insert(tag.value).inserted {
                let twin = byLetters[tag.value.lowercased()]
                let nearest = twin ?? self.nearest(to: tag.value, among: declared)
                log.report(
                    message(
                        "tag '\(tag.value)' is not among the document's tags",
                        hint: nearest.map { "did you mean '\($0)'?" }
                    ),
                    at: tag.range,
                    severity: nearest == nil ? nil : .warning
                )
            }
        }
    }
}
