import Diagnostics
import OpenAPIModel
import YAMLModel

/// A response of Swagger 2.0, before the operation that uses it gives it media types.
///
/// Source: <https://spec.openapis.org/oas/v2.0#response-object>
struct SwaggerResponse: Sendable, Hashable {
    let description: Located<String>?
    let headers: [Named<Referenceable<Header>>]
    /// Nil when the answer has no body.
    let schema: SchemaID?
    let schemaRange: SourceRange
    let shape: SwaggerBodyShape
    /// By media type.
    let examples: [Named<YAMLNode>]
    let extensions: [Extension]
    let range: SourceRange
}

extension ObjectReader {
    mutating func swaggerResponse(
        _ node: YAMLNode,
        at location: DocumentLocation
    ) -> Referenceable<Response>? {
        let found = referenceable(node, .response, at: location, cache: \.swaggerResponses) {
            $0.swaggerResponse($1)
        }
        return found.map { $0.with(response($0.value)) }
    }

    private mutating func swaggerResponse(_ object: ObjectNode) -> SwaggerResponse? {
        let schema = object.entry("schema")?.value
        return SwaggerResponse(
            description: requiredString("description", of: object),
            headers: headers(of: object),
            schema: child("schema", of: object) { $0.schema($1, at: $2) },
            schemaRange: schema?.range ?? object.range,
            shape: schema.map { bodyShape(of: $0, at: object.location.appending("schema")) } ?? .other,
            examples: named("examples", of: object) { _, node, _ in node },
            extensions: object.extensions,
            range: object.range
        )
    }

    /// In the media types that apply where the response is used.
    private func response(_ response: SwaggerResponse) -> Response {
        let examples = response.examples.map { Located($0.name, at: $0.nameRange) }
        let types =
            response.schema == nil
            ? [] : swagger.responseTypes(response.shape, examples: examples, at: response.schemaRange)
        return Response(
            description: response.description,
            headers: response.headers,
            content: types.map { type in
                let example = response.examples.first { $0.name == type.value }?.value
                let media = MediaType(schema: response.schema, example: example, range: response.schemaRange)
                return Named(name: type.value, nameRange: type.range, value: media)
            },
            extensions: response.extensions,
            range: response.range
        )
    }
}
