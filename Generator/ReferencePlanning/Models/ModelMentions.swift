import ReferenceModel

/// The models that something leads to without a further step, each once, in the order they are met.
struct ModelMentions {
    private(set) var models: [APIReference.ModelID] = []
    private var known: Set<APIReference.ModelID> = []

    mutating func add(_ operation: APIReference.Operation) {
        for parameter in operation.parameters { add(parameter.schema) }
        for content in operation.body?.contents ?? [] { add(content) }
        for response in operation.responses {
            for header in response.headers { add(header.schema) }
            for content in response.contents { add(content) }
        }
        for call in operation.calls {
            add(call.result)
            for error in call.errors { add(error.type) }
        }
    }

    private mutating func add(_ content: APIReference.Content) {
        if let schema = content.schema { add(schema) }
        if let schema = content.itemSchema { add(schema) }
    }

    mutating func add(_ shape: APIReference.SchemaShape) {
        add(shape.type)
        switch shape.structure {
        case .plain: break
        case .model(let model): add(model)
        case .object(let object): add(object)
        case .array(let item): add(item)
        case .tuple(let items, let rest):
            for item in items { add(item) }
            if let rest { add(rest) }
        case .alternatives(let alternatives):
            for member in alternatives.members { add(member.schema) }
            if let common = alternatives.common { add(common) }
        }
    }

    private mutating func add(_ object: APIReference.ObjectShape) {
        for property in object.properties {
            add(property.schema)
            add(property.swift?.type)
        }
        if let others = object.others { add(others) }
    }

    private mutating func add(_ text: APIReference.LinkedText?) {
        for piece in text?.pieces ?? [] {
            if let model = piece.model { add(model) }
        }
    }

    private mutating func add(_ model: APIReference.ModelID) {
        if known.insert(model).inserted { models.append(model) }
    }
}
