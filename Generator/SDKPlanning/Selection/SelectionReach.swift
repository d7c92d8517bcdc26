import OpenAPIModel

/// What operations need: schemas, components and security schemes.
struct SelectionReach {
    private let document: Document
    private let heirs: [SchemaID: [SchemaID]]
    /// By index.
    private var values: [Bool]
    /// Schemas that others are made of, without being values of their own; by index.
    private var parts: [Bool]
    private var rest: [(schema: SchemaID, isValue: Bool)] = []
    /// Where the components are that something refers to.
    private(set) var locations: Set<DocumentLocation> = []
    private(set) var securitySchemes: Set<String> = []

    init(_ document: Document) {
        self.document = document
        let schemas = document.schemas
        heirs = schemas.ids.reduce(into: [:]) { heirs, id in
            for part in schemas[id].allOf where schemas[part].reference != nil {
                heirs[schemas.resolved(part), default: []].append(id)
            }
        }
        values = [Bool](repeating: false, count: schemas.count)
        parts = values
    }

    func contains(_ schema: SchemaID) -> Bool {
        values[Int(schema.index)] || parts[Int(schema.index)]
    }

    // MARK: - Schemas

    mutating func add(_ schema: SchemaID?) {
        guard let schema else { return }
        rest.append((schema, true))
        follow()
    }

    private mutating func follow() {
        while let next = rest.popLast() {
            let index = Int(next.schema.index)
            guard !values[index], next.isValue || !parts[index] else { continue }
            if next.isValue { values[index] = true } else { parts[index] = true }
            let schema = document.schemas[next.schema]
            for id in schema.subschemas { rest.append((id, true)) }
            for id in schema.allOf { rest.append((id, false)) }
            if let target = schema.reference?.target { rest.append((target, next.isValue)) }
            // A value of a base that tells its heirs apart may be one of any of them.
            guard next.isValue, let discriminator = schema.discriminator else { continue }
            for mapping in discriminator.mapping + (discriminator.defaultMapping.map { [$0] } ?? []) {
                if let target = mapping.target { rest.append((target, true)) }
            }
            addHeirs(of: next.schema)
        }
    }

    private mutating func addHeirs(of base: SchemaID) {
        var queue = [base]
        var seen: Set<SchemaID> = [base]
        while let next = queue.popLast() {
            for heir in heirs[next] ?? [] where seen.insert(heir).inserted {
                rest.append((heir, true))
                queue.append(heir)
            }
        }
    }

    // MARK: - Objects

    mutating func add(_ operation: Operation) {
        operation.parameters.forEach { add($0) }
        operation.unplacedParameters.forEach { add($0) }
        if let body = operation.requestBody, isNew(body) { add(body.value.content) }
        for entry in operation.responses.entries { add(entry.response) }
        for callback in operation.callbacks { add(callback.value) }
        for requirement in document.effectiveSecurity(of: operation) {
            for scheme in requirement.schemes { securitySchemes.insert(scheme.name.value) }
        }
    }

    mutating func add(_ item: Referenceable<PathItem>) {
        guard isNew(item) else { return }
        item.value.parameters.forEach { add($0) }
        for entry in item.value.operations { add(entry.operation) }
    }

    mutating func add(_ parameter: Referenceable<Parameter>) {
        guard isNew(parameter) else { return }
        add(parameter.value.schema)
        add(parameter.value.content)
        add(parameter.value.examples)
    }

    mutating func add(_ body: Referenceable<RequestBody>) {
        if isNew(body) { add(body.value.content) }
    }

    mutating func add(_ response: Referenceable<Response>) {
        guard isNew(response) else { return }
        for header in response.value.headers { add(header.value) }
        add(response.value.content)
        for link in response.value.links { _ = isNew(link.value) }
    }

    mutating func add(_ header: Referenceable<Header>) {
        guard isNew(header) else { return }
        add(header.value.schema)
        add(header.value.content)
        add(header.value.examples)
    }

    mutating func add(_ callback: Referenceable<Callback>) {
        guard isNew(callback) else { return }
        for expression in callback.value.expressions { add(expression.value) }
    }

    private mutating func add(_ examples: [Named<Referenceable<Example>>]) {
        for example in examples { _ = isNew(example.value) }
    }

    mutating func add(_ content: [Named<MediaType>]) {
        for entry in content {
            add(entry.value.schema)
            add(entry.value.itemSchema)
            add(entry.value.examples)
            add(entry.value.encoding.map(\.value) + entry.value.prefixEncoding)
            add(entry.value.itemEncoding.map { [$0] } ?? [])
        }
    }

    private mutating func add(_ encodings: [Encoding]) {
        var queue = encodings
        while let encoding = queue.popLast() {
            for header in encoding.headers { add(header.value) }
            queue += encoding.encoding.map(\.value) + encoding.prefixEncoding
            if let item = encoding.itemEncoding { queue.append(item.value) }
        }
    }

    private mutating func isNew<Value>(_ thing: Referenceable<Value>) -> Bool {
        locations.insert(thing.location).inserted
    }
}
