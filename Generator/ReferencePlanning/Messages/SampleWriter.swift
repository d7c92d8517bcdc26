import OpenAPIModel
import ReferenceModel
import SampleGeneration
import SchemaValidation
import YAMLModel

/// Examples of the document, and values made from schemas where it has none.
struct SampleWriter {
    let schemas: SchemaArena
    private let generator: SampleGenerator
    /// Of bodies that operations have in common.
    private let shared: SharedSamples
    private let xml: XMLBody

    /// What is longer shows nobody anything.
    private static let lengthLimit = 20_000

    init(_ document: Document) {
        schemas = document.schemas
        generator = SampleGenerator(
            schemas: document.schemas,
            validator: SchemaValidator(document.schemas)
        )
        shared = SharedSamples(document, generator: generator)
        xml = XMLBody(schemas: document.schemas)
    }

    /// Nil where nothing can be seen from one.
    func sample(of schema: SchemaID, _ shape: APIReference.SchemaShape) -> APIReference.Sample? {
        if case .plain = shape.structure, !shape.allowedValues.isEmpty { return nil }
        let sample = shared.sample(of: schema, direction: .either, generator: generator)
        return written(sample.value, "application/json", schema, isGenerated: isMade(sample))
    }

    /// Those of the document, else one that is made; `status`: that of the answer which the body is of.
    func samples(
        of media: MediaType,
        in type: String,
        direction: SchemaValidator.Direction,
        status: Int? = nil
    ) -> [APIReference.Sample] {
        let given = given(media, type)
        if !given.isEmpty { return given }
        guard let value = value(of: media, direction: direction) else { return [] }
        let node = status.map { telling($0, value, media) } ?? value.node
        return [written(node, type, media.schema, isGenerated: value.isMade)].compactMap(\.self)
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

    struct ParameterValue {
        let node: YAMLNode
        /// What counts where nothing is sent.
        let isDefault: Bool
    }

    func value(of parameter: Parameter) -> ParameterValue? {
        if let example = parameter.example { return ParameterValue(node: example, isDefault: false) }
        for example in parameter.examples {
            if let node = example.value.value.dataValue ?? example.value.value.value {
                return ParameterValue(node: node, isDefault: false)
            }
        }
        if let media = parameter.content.first?.value {
            return value(of: media, direction: .request).map {
                ParameterValue(node: $0.node, isDefault: false)
            }
        }
        return parameter.schema.map {
            let sample = generator.sample(
                of: $0,
                named: parameter.name.value,
                about: parameter.description?.value,
                direction: .request
            )
            return ParameterValue(node: sample.value, isDefault: sample.origin == .default)
        }
    }

    /// A made answer that is an error says which one.
    private func telling(
        _ status: Int,
        _ value: (node: YAMLNode, isMade: Bool),
        _ media: MediaType
    ) -> YAMLNode {
        guard status >= 400, value.isMade, let schema = media.schema else { return value.node }
        return generator.value(value.node, of: schema, telling: status)
    }

    private func isMade(_ sample: SampleGeneration.Sample) -> Bool { sample.origin != .example }

    private func given(_ media: MediaType, _ type: String) -> [APIReference.Sample] {
        if let example = media.example {
            return [written(example, type, media.schema, isGenerated: false)].compactMap(\.self)
        }
        return media.examples.compactMap { entry in
            let example = entry.value.value
            let summary = example.summary?.value ?? example.description?.value
            if let text = example.serializedValue?.value {
                return sample(entry.name, summary, type, text, isGenerated: false)
            }
            return (example.dataValue ?? example.value).flatMap {
                text(of: $0, in: type, media.schema).flatMap {
                    sample(entry.name, summary, type, $0, isGenerated: false)
                }
            }
        }
    }

    private func written(
        _ node: YAMLNode,
        _ type: String,
        _ schema: SchemaID?,
        isGenerated: Bool
    ) -> APIReference.Sample? {
        text(of: node, in: type, schema).flatMap { sample(nil, nil, type, $0, isGenerated: isGenerated) }
    }

    private func text(of node: YAMLNode, in type: String, _ schema: SchemaID?) -> String? {
        guard case .xml = SampleText.Form(type) else { return SampleText.text(of: node, in: type) }
        let text = xml.text(of: node, schema: schema, indented: true)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
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
