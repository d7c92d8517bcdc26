import Diagnostics
import OpenAPIModel

/// `tag-unused`.
enum UnusedTag: LintRule {
    static let rule = DiagnosticRule(
        "tag-unused",
        .note,
        "the document lists a tag that no operation has",
        explanation: """
            The tag has nothing to group: its operations have gone, or their tag is spelt otherwise. A tag without
            operations that explains something (`x-traitTag`), or is the parent of another (OpenAPI 3.2), is used.

            Source: <https://spec.openapis.org/oas/v3.1.1#tag-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var used = Set(survey.operations.flatMap { $0.operation.tags.map(\.value) })
        let omitted = survey.document.omitted.compactMap { $0.operation?.value }
        used.formUnion(omitted.flatMap { $0.tags.map(\.value) })
        used.formUnion(survey.document.tags.compactMap { $0.parent?.value })
        for tag in survey.document.tags where !used.contains(tag.name.value) {
            guard !tag.extensions.contains(where: { $0.name == "x-traitTag" }) else { continue }
            log.report(message("no operation has the tag '\(tag.name.value)'"), at: tag.name.range)
        }
    }
}
