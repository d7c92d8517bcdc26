import Diagnostics
import OpenAPIModel

/// `encoding-without-property`.
enum EncodingWithoutProperty: LintRule {
    static let rule = DiagnosticRule(
        "encoding-without-property",
        .warning,
        "an encoding is for a property that the schema does not have",
        explanation: """
            The keys of `encoding` are properties of the schema beside it. One that is none does nothing.

            ```yaml
            multipart/form-data:
              schema: {type: object, properties: {photo: {type: string, format: binary}}}
              encoding: {foto: {contentType: image/png}}   # photo
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#media-type-object> (`encoding`)
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var shapes = ObjectShapes(survey.schemas)
        for content in survey.contents where !content.mediaType.encoding.isEmpty {
            guard let id = content.mediaType.schema else { continue }
            let shape = shapes.shape(of: id)
            guard !shape.isOpen, !shape.properties.isEmpty else { continue }
            let candidates = shape.properties.map(\.name)
            for encoding in content.mediaType.encoding where !shape.names.contains(encoding.name) {
                let nearest = self.nearest(to: encoding.name, among: candidates)
                log.report(
                    message(
                        "the schema has no property '\(encoding.name)' to encode",
                        hint: nearest.map { "did you mean '\($0)'?" }
                    ),
                    at: encoding.nameRange
                )
            }
        }
    }
}
