import HTMLWriting
import ReferenceModel

extension ShapeWriter {
    func anchor(ofScheme index: Int) -> String? {
        schemes.indices.contains(index) ? schemes[index].anchor : nil
    }

    func field(_ parameter: APIReference.Parameter) -> FieldView {
        FieldView(
            name: parameter.name,
            isRequired: parameter.isRequired,
            swiftName: parameter.argument.flatMap { $0.name == parameter.name ? nil : $0.name },
            style: parameter.style,
            shape: shape(
                parameter.schema,
                saying: parameter.description,
                parameter.deprecation,
                example: parameter.example
            )
        )
    }

    func field(_ header: APIReference.Response.Header) -> FieldView {
        FieldView(
            name: header.name,
            isRequired: header.isRequired,
            swiftName: nil,
            style: nil,
            shape: shape(header.schema, saying: header.description, header.deprecation, example: nil)
        )
    }

    /// A schema in the words of what uses it, where that has any.
    private func shape(
        _ schema: APIReference.SchemaShape,
        saying description: APIReference.CommonMark?,
        _ deprecation: APIReference.Deprecation?,
        example: String?
    ) -> ShapeView {
        let shape = shape(schema, example: example, depth: 1)
        return ShapeView(
            type: shape.type,
            marks: shape.marks,
            deprecation: DeprecationView(deprecation) ?? shape.deprecation,
            facts: shape.facts,
            description: CommonMarkText(description) ?? shape.description,
            values: shape.values,
            content: shape.content
        )
    }
}
