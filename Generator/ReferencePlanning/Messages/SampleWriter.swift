import OpenAPIModel
import ReferenceModel
import SampleGeneration
import SchemaValidation
import YAMLModel

/// Examples of the document, and values made from schemas where it has none.
struct SampleWriter {
    private let generator: SampleGenerator
    /// Of bodies that operations have in common.
    private let shared: SharedSamples

    /// What is longer shows nobody anything.
    private static let lengthLimit = 20_000

    init(_ document: Document) {
        generator = SampleGenerator(
            schemas: document.schemas,
            validator: SchemaValidator(document.schemas)
        )
        shared = SharedSamples(document, generator: generator)
    }

    /// Nil where nothing can be seen from one.
    func sample(of schema: SchemaID, _ shape: APIReference.SchemaShape) -> APIReference.Sample? {
        if case .plain = shape.structure, !shape.allowedValues.isEmpty { return nil }
        let sample = generator.sample(of: schema)
        return written(sample.value, "application/json", isGenerated: isMade(sample))
    }

    /// Those of the document, else one that is made.
    func samples(
        of media: MediaType,
        in type: String,
        direction: SchemaValidator.Direction
    ) -> [APIReference.Sample] {
        let given = given(media, type)
        if !given.isEmpty { return given }
        guard let value = value(of: media, direction: direction) else { return [] }
        return [written(value.node, type, isGenerated: value.isMade)].compactMap(\.self)
    }

    /// The value that a request or answer is shown with.
    func value(
        of media: MediaType,
        direction: SchemaValidator.Direction
    ) -> (node: YAMLNode, isMade: Bool)? {
        if let example = media.example { return (example, false) }
        for example in media.examples {
            if let node = example.value.value.dataValue ?? example.value.value.value { return (node, false) }
        }
        guard let schema = media.schema ?? media.itemSchema else { return nil }
        let sample = shared.sample(of: schema, direction: direction, generator: generator)
        return (sample.value, isMade(sample))
    }

    func value(of parameter: Parameter) -> YAMLNode? {
        if let example = parameter.example { return example }
        for example in parameter.examples {
            if let node = example.value.value.dataValue ?? example.value.value.value { return node }
        }
        if let media = parameter.content.first?.value { return value(of: media, direction: .request)?.node }
        return parameter.schema.map {
            generator.value(of: $0, named: parameter.name.value, direction: .request)
        }
    }

    private func isMade(_ sample: SampleGeneration.Sample) -> Bool { sample.origin != .example }

    private func given(_ media: MediaType, _ type: String) -> [APIReference.Sample] {
        if let example = media.example {
            return [written(example, type, isGenerated: false)].compactMap(\.self)
        }
        return media.examples.compactMap { entry in
            let example = entry.value.value
            let summary = example.summary?.value ?? example.description?.value
            if let text = example.serializedValue?.value {
                return sample(entry.name, summary, type, text, isGenerated: false)
            }
            return (example.dataValue ?? example.value).flatMap {
                SampleText.text(of: $0, in: type).flatMap {
                    sample(entry.name, summary, type, $0, isGenerated: false)
                }
            }
        }
    }

    private func written(_ node: YAMLNode, _ type: String, isGenerated: Bool) -> APIReference.Sample? {
        SampleText.text(of: node, in: type).flatMap { sample(nil, nil, type, $0, isGenerated: isGenerated) }
    }

    private func sample(
        _ name: String?,
        _ summary: String?,
        _ type: String,
        _ text: String,
        isGenerated: Bool
    ) -> APIReference.Sample? {
        guard !text.isEmpty, text.utf8.count <= Self.lengthLimit else { return nil }
        return APIReference.Sample(
            name: name,
            summary: summary,
            mediaType: type,
            text: text,
            isGenerated: isGenerated
        )
    }
}
