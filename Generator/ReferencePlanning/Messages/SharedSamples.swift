import OpenAPIModel
import SampleGeneration
import SchemaValidation

/// The samples of all bodies of a document, each made once, however many operations have it.
struct SharedSamples {
    private let schemas: SchemaArena
    /// Those in which some members do not travel.
    private let directions: Set<SchemaValidator.Direction>
    private var samples: [Key: SampleGeneration.Sample] = [:]

    private struct Key: Hashable {
        let schema: SchemaID
        let direction: SchemaValidator.Direction
    }

    init(_ document: Document, generator: SampleGenerator) {
        schemas = document.schemas
        var directions: Set<SchemaValidator.Direction> = []
        for id in schemas.ids {
            if schemas[id].readOnly?.value == true { directions.insert(.request) }
            if schemas[id].writeOnly?.value == true { directions.insert(.response) }
        }
        self.directions = directions
        for source in document.operations {
            add(source.operation.requestBody?.value.content ?? [], direction: .request, generator)
            for entry in source.operation.responses.entries {
                add(entry.response.value.content, direction: .response, generator)
            }
        }
    }

    func sample(
        of schema: SchemaID,
        direction: SchemaValidator.Direction,
        generator: SampleGenerator
    ) -> SampleGeneration.Sample {
        let key = key(schema, direction)
        return samples[key] ?? generator.sample(of: key.schema, direction: direction)
    }

    private mutating func add(
        _ content: [Named<MediaType>],
        direction: SchemaValidator.Direction,
        _ generator: SampleGenerator
    ) {
        for media in content.map(\.value) where media.example == nil && media.examples.isEmpty {
            guard let schema = media.schema ?? media.itemSchema else { continue }
            let key = key(schema, direction)
            if samples[key] == nil { samples[key] = generator.sample(of: key.schema, direction: direction) }
        }
    }

    /// A use that says nothing of its own is the schema that it leads to.
    private func key(_ schema: SchemaID, _ direction: SchemaValidator.Direction) -> Key {
        Key(
            schema: schemas.withoutBareReferences(schema),
            direction: directions.contains(direction) ? direction : .either
        )
    }
}
