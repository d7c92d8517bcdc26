import OpenAPIModel
import SampleGeneration
import SchemaValidation
import YAMLModel

extension AnswerMaker {
    /// The parameter that the whole last segment of a path is, of an operation about one thing.
    static func identifierName(of operation: MockOperation) -> String? {
        switch operation.documented.method {
        case .get, .put, .patch: break
        default: return nil
        }
        guard let last = operation.documented.pathTemplate.value.split(separator: "/").last,
            last.hasPrefix("{"), last.hasSuffix("}")
        else { return nil }
        let name = last.dropFirst().dropLast()
        return name.isEmpty || name.contains("{") ? nil : String(name)
    }

    /// Who is asked for; nil where an operation is not about one thing.
    func identifier(in request: ReadRequest) -> YAMLNode? {
        identifierNames[request.operation.index].flatMap { request.value(of: $0, in: .path) }
    }

    /// A made value with what the request and the status say of it; what the document shows stays as it is.
    func suited(
        _ found: FoundValue,
        to request: ReadRequest,
        _ content: DocumentedContent,
        status: Int
    ) -> FoundValue {
        guard case .value(let value, isMade: true) = found, let schema = content.media.schema else {
            return found
        }
        guard status < 300 else {
            return .value(samples.value(value, of: schema, telling: status), isMade: true)
        }
        return .value(identified(value, schema, request), isMade: true)
    }

    /// With the identifier of the one that is asked for, where the value has a place for it.
    private func identified(_ value: YAMLNode, _ schema: SchemaID, _ request: ReadRequest) -> YAMLNode {
        guard let name = identifierNames[request.operation.index],
            let identifier = identifier(in: request),
            let place = ObjectPlace.find(in: schema, parameter: name, envelope: envelope, schemas),
            let old = value.member(at: place.path + [place.identifier]), let text = identifier.identifier
        else { return value }
        var content = identifier.content
        // A number may stand in the path as a text, and the other way round.
        if case .integer = old.content, Int(text) != nil { content = .integer(text) }
        if case .string = old.content { content = .string(text) }
        let asked = value.setting(YAMLNode(content, at: old.range), at: place.path + [place.identifier])
        let options = SchemaValidator.Options(direction: .response)
        return validator.validate(asked, against: schema, options: options).fits == false ? value : asked
    }
}
