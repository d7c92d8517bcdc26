import Diagnostics
import OpenAPIModel
import YAMLModel

/// A parameter of Swagger 2.0, by what it is in a request.
///
/// Source: <https://spec.openapis.org/oas/v2.0#parameter-object>
enum SwaggerParameter: Sendable, Hashable {
    /// In the query, a header or the path.
    case parameter(Parameter)
    /// The whole body.
    case body(SwaggerBody)
    /// One field of a form, which is the body.
    case field(SwaggerField)
    /// One that nothing can express, which has been reported.
    case unsendable(reason: DiagnosticMessage, isRequired: Bool)
}

struct SwaggerBody: Sendable, Hashable {
    let name: Located<String>
    let description: Located<String>?
    let required: Defaulted<Bool>
    let schema: SchemaID?
    let shape: SwaggerBodyShape
    let example: YAMLNode?
    let extensions: [Extension]
    let range: SourceRange
}

struct SwaggerField: Sendable, Hashable {
    let name: Located<String>
    let required: Defaulted<Bool>
    let schema: SchemaID
    let isFile: Bool
    /// How a list is written; nil for a single value.
    let encoding: Encoding?
    let range: SourceRange
}

/// What a path item or an operation asks of a request.
struct OperationInput: Sendable {
    var parameters: [Referenceable<Parameter>] = []
    /// Of Swagger 2.0: at most one is right.
    var bodies: [Referenceable<SwaggerBody>] = []
    /// Of Swagger 2.0, in source order, each name once.
    var fields: [Referenceable<SwaggerField>] = []

    /// With the body of the path item where the operation does not replace it.
    func over(_ shared: OperationInput) -> OperationInput {
        var input = self
        if bodies.isEmpty, fields.isEmpty { input.bodies = shared.bodies }
        if bodies.isEmpty {
            let names = Set(fields.map(\.value.name.value))
            input.fields += shared.fields.filter { !names.contains($0.value.name.value) }
        }
        return input
    }
}

/// How a list becomes text.
///
/// Source: <https://spec.openapis.org/oas/v2.0#parameter-object>, field `collectionFormat`
enum CollectionFormat: String, Sendable, CaseIterable {
    case csv, ssv, tsv, pipes, multi

    /// Nil where no style of OpenAPI 3 writes a list in that way.
    func style(in place: ParameterLocation) -> (style: ParameterStyle, explode: Bool)? {
        switch (self, place) {
        case (.csv, _): (place.defaultStyle, false)
        case (.multi, .query): (.form, true)
        case (.ssv, .query): (.spaceDelimited, false)
        case (.pipes, .query): (.pipeDelimited, false)
        case (.multi, _), (.ssv, _), (.pipes, _), (.tsv, _): nil
        }
    }
}
