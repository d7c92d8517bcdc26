import ReferenceModel
import SDKModel
import SwiftSpelling

// Shapes of types that no single schema gives: what the SDK says of them.

extension ShapePlanner {
    func shape(of type: TypeReference) -> Shape {
        let words = types(type)
        if case .named(let name, _) = type, let model = models[name] {
            return Shape(type: words, structure: .model(model))
        }
        return Shape(type: words)
    }

    func shape(of type: TypeDeclaration) -> Shape {
        let (words, structure) = parts(of: type)
        return Shape(
            type: words,
            description: DocumentationText.commonMark(type.header.documentation),
            allowedValues: AllowedValues.values(of: type),
            deprecation: type.header.deprecation.map { .init(reason: $0.message) },
            structure: structure
        )
    }

    private func parts(of type: TypeDeclaration) -> (APIReference.LinkedText, Shape.Structure) {
        switch type {
        case .object(let object):
            let properties = object.properties.map { property in
                APIReference.Property(
                    name: property.wireName,
                    isRequired: [.required, .requiredNullable].contains(property.presence),
                    schema: shape(of: property.type)
                        .with(description: DocumentationText.commonMark(property.documentation)),
                    swift: .init(name: property.name.text, type: types.property(property))
                )
            }
            let others = object.additionalProperties.map { shape(of: $0.type) }
            return (.init("object"), .object(.init(properties: properties, others: others, isClosed: false)))
        case .enumeration(let enumeration): return (.init(enumeration.rawType.rawValue), .plain)
        case .union(let union):
            let kinds = alternatives(of: union, common: nil)
            return (
                TypeWords.alternatives(.oneOf, of: kinds.members.map(\.schema.type)), .alternatives(kinds)
            )
        case .wrapper(let wrapper): return (types(wrapper.type), .plain)
        case .alias(let alias): return (types(alias.type), .plain)
        }
    }

    /// The answers of an operation, a member for each.
    func shape(of answers: ResponseUnion) -> Shape {
        let members = answers.cases.map { answer in
            let payload = types.payload(answer.payload)
            let model = payload?.pieces.lazy.compactMap(\.model).first
            let isModel = payload?.pieces.count == 1
            let place = "Status \(answer.status.words)" + (answer.contentType.map { ", `\($0)`" } ?? "")
            let text = DocumentationText.commonMark(answer.documentation)?.source
            return APIReference.Alternatives.Member(
                discriminatorValues: [],
                swiftName: ".\(answer.name)",
                schema: Shape(
                    type: payload ?? .init("no body"),
                    description: .init(text.map { "\(place): \($0)" } ?? place),
                    structure: model.flatMap { isModel ? .model($0) : nil } ?? .plain
                )
            )
        }
        return Shape(
            type: .init("answers"),
            description: DocumentationText.commonMark(answers.documentation),
            structure: .alternatives(
                .init(kind: .oneOf, members: members, discriminator: nil, common: nil)
            )
        )
    }
}

extension StatusPattern {
    /// `200`, `4XX`, `default`.
    var words: String {
        switch self {
        case .exact(let code): "\(code)"
        case .range(let digit): "\(digit)XX"
        case .default: "default"
        }
    }
}

/// Words that the SDK's documentation has.
enum DocumentationText {
    static func commonMark(_ documentation: Documentation) -> APIReference.CommonMark? {
        let parts = [documentation.summary, documentation.discussion].compactMap(\.self).filter {
            !$0.isEmpty
        }
        return parts.isEmpty ? nil : .init(parts.joined(separator: "\n\n"))
    }
}
