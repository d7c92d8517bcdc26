import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func swaggerBody(_ object: ObjectNode, _ name: Located<String>) -> SwaggerBody {
        var schema = child("schema", of: object) { $0.schema($1, at: $2) }
        var shape = SwaggerBodyShape.other
        if let node = object.entry("schema")?.value {
            shape = bodyShape(of: node, at: object.location.appending("schema"))
        } else if object.has("type") {
            report(.bodyWithType(name.value), at: object.entry("type")?.keyRange ?? name.range)
            schema = valueSchema(of: object, called: name.value)
        } else {
            report(.bodySchemaMissing(name.value), at: object.range.beginning)
        }
        return SwaggerBody(
            name: name,
            description: string("description", of: object),
            required: bool("required", of: object, default: false),
            schema: schema,
            shape: shape,
            example: object.entry("x-example")?.value,
            extensions: object.extensions,
            range: object.range
        )
    }

    mutating func swaggerField(_ object: ObjectNode, _ name: Located<String>) -> SwaggerParameter? {
        let required = bool("required", of: object, default: false)
        // A form is written like a query.
        let serialization: Serialization
        switch self.serialization(of: object, in: .query, required: required.value) {
        case .failure(let problem): return .unsendable(reason: problem.reason, isRequired: required.value)
        case .success(let found): serialization = found
        }
        let calling = "form field '\(name.value)'"
        guard let schema = valueSchema(of: object, called: calling, isProperty: true) else { return nil }
        let type = object.entry("type")?.value.string
        let encoding = Encoding(
            style: serialization.style,
            explode: serialization.explode,
            allowReserved: Defaulted(false),
            range: object.range
        )
        return .field(
            SwaggerField(
                name: name,
                required: required,
                schema: schema,
                isFile: type == "file",
                encoding: type == "array" ? encoding : nil,
                range: object.range
            )
        )
    }

    /// The body of an operation: its body parameter, or a form of its fields.
    mutating func swaggerRequestBody(
        _ input: OperationInput,
        of operation: ObjectNode
    ) -> Referenceable<RequestBody>? {
        guard let body = input.bodies.first else { return form(input.fields, of: operation) }
        let place = body.reference?.text.range ?? body.value.name.range
        let note = Diagnostic.Note("the body is here", at: place)
        for other in input.bodies.dropFirst() {
            let range = other.reference?.text.range ?? other.value.name.range
            report(.bodyTwice(other.value.name.value), at: range, notes: [note])
        }
        if let field = input.fields.first {
            let range = field.reference?.text.range ?? field.value.name.range
            var names: [String] = []
            for field in input.fields where !names.contains(field.value.name.value) {
                names.append(field.value.name.value)
            }
            report(.fieldsBesideBody(names), at: range, notes: [note])
        }
        return body.with(requestBody(body.value))
    }

    /// In the media types that apply where the body is used.
    func requestBody(_ body: SwaggerBody) -> RequestBody {
        RequestBody(
            description: body.description,
            content: swagger.bodyTypes(body.shape, at: body.range).map { type in
                let media = MediaType(schema: body.schema, example: body.example, range: body.range)
                return Named(name: type.value, nameRange: type.range, value: media)
            },
            required: body.required,
            extensions: body.extensions,
            range: body.range
        )
    }

    /// An object whose members are the fields, each with its own place.
    private mutating func form(
        _ fields: [Referenceable<SwaggerField>],
        of operation: ObjectNode
    ) -> Referenceable<RequestBody>? {
        guard let range = fields.first?.value.range else { return nil }
        let location = operation.location.appending("parameters")
        let values = fields.map(\.value)
        let schema = schemas.add(
            Schema(
                location: location,
                range: range,
                type: Located([.object], at: range),
                properties: values.map {
                    SchemaProperty(name: $0.name.value, nameRange: $0.name.range, schema: $0.schema)
                },
                required: values.filter(\.required.value).map(\.name)
            )
        )
        let media = MediaType(
            schema: schema,
            encoding: values.compactMap { field in
                field.encoding.map {
                    Named(name: field.name.value, nameRange: field.name.range, value: $0)
                }
            },
            range: range
        )
        let types = swagger.formTypes(hasFile: values.contains(where: \.isFile), at: range)
        let needed = values.first(where: \.required.value)
        let body = RequestBody(
            content: types.map { Named(name: $0.value, nameRange: $0.range, value: media) },
            required: Defaulted(needed != nil, at: needed?.required.range),
            range: range
        )
        return Referenceable(location: location, value: Boxed(body))
    }

    /// What can carry a schema; behind references, as far as they lead.
    mutating func bodyShape(of node: YAMLNode, at location: DocumentLocation) -> SwaggerBodyShape {
        var current = SourceTarget(location: location, node: node)
        for _ in 0..<16 {
            guard let text = current.node.referenceEntry?.value.string else { break }
            guard case .found(let target) = sources.resolve(text, from: current.location, reporting: &log)
            else { return .structured }
            current = target
        }
        guard let mapping = current.node.mapping else { return .other }
        switch mapping["type"]?.string {
        case "file": return .bytes
        case "string": return mapping["format"]?.string == "binary" ? .bytes : .other
        case "object", "array": return .structured
        case .some: return .other
        case nil:
            return ["properties", "allOf", "items"].contains { mapping[$0] != nil } ? .structured : .other
        }
    }
}
