import OpenAPIModel
import ReferenceModel
import YAMLModel

extension MessagePlanner {
    /// By place, required ones first.
    func parameters(
        _ parameters: [Referenceable<Parameter>],
        values: RequestValues,
        argument: (Parameter) -> APIReference.SwiftArgument?
    ) -> [APIReference.Parameter] {
        let planned = parameters.map { use in
            let parameter = use.value
            return self.parameter(
                parameter,
                description: use.reference?.description,
                value: values[parameter],
                argument: argument(parameter)
            )
        }
        return APIReference.Parameter.Place.allCases.flatMap { place in
            let here = planned.filter { $0.place == place }
            return here.filter(\.isRequired) + here.filter { !$0.isRequired }
        }
    }

    private func parameter(
        _ parameter: Parameter,
        description: Located<String>?,
        value: YAMLNode?,
        argument: APIReference.SwiftArgument?
    ) -> APIReference.Parameter {
        let schema = parameter.schema ?? parameter.content.first?.value.schema
        let shape = schema.map { shapes.shape(of: $0) } ?? .init(type: .init("any text"))
        return APIReference.Parameter(
            name: parameter.name.value,
            place: place(parameter.location.value),
            isRequired: parameter.required.value,
            deprecation: parameter.deprecated.value
                ? .init(reason: DeprecationReason.text(in: parameter.extensions)) : shape.deprecation,
            description: .init(description ?? parameter.description) ?? shape.description,
            schema: shape,
            style: style(parameter, shape),
            argument: argument,
            example: value.map { ValueText.parts($0).joined(separator: ",") }
        )
    }

    private func place(_ location: ParameterLocation) -> APIReference.Parameter.Place {
        switch location {
        case .path: .path
        case .query: .query
        case .header: .header
        case .cookie: .cookie
        case .querystring: .querystring
        }
    }

    private func style(_ parameter: Parameter, _ shape: APIReference.SchemaShape) -> String? {
        if let media = parameter.content.first { return "written as \(media.name)" }
        let name = parameter.name.value
        let explodes = parameter.explode.value
        switch (parameter.style.value, kind(of: shape)) {
        case (_, nil): return nil
        case (.deepObject, _): return "written as \(name)[key]=value"
        case (.spaceDelimited, _): return "separated by spaces"
        case (.pipeDelimited, _): return "separated by |"
        case (.label, _): return "written as .value"
        case (.matrix, _): return "written as ;\(name)=value"
        case (.form, .object?), (.cookie, .object?):
            return explodes ? "each key a parameter of its own" : "separated by commas"
        case (.form, .array?), (.cookie, .array?):
            return explodes ? "repeated for each item" : "separated by commas"
        case (.simple, .array?): return "separated by commas"
        case (.simple, .object?):
            return explodes ? "written as key=value, separated by commas" : "separated by commas"
        }
    }

    private enum PartedKind { case array, object }

    /// Nil for values without parts.
    private func kind(of shape: APIReference.SchemaShape) -> PartedKind? {
        switch shape.structure {
        case .plain, .alternatives: nil
        case .array, .tuple: .array
        case .object: .object
        case .model(let id):
            switch shapes.models[id]?.schema.map({ shapes.schemas[shapes.schemas.resolved($0)] }) {
            case let schema? where schema.items != nil: .array
            case let schema? where !schema.properties.isEmpty: .object
            default: nil
            }
        }
    }
}
