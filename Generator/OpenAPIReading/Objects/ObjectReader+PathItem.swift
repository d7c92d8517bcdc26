import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// A path item; fields beside its `$ref` add to those of the target and win over them.
    mutating func pathItem(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<PathItem>? {
        let item = referenceable(node, .pathItem, at: location, cache: \.pathItems) { $0.pathItem($1) }
        guard let item, item.reference != nil, let mapping = node.mapping, mapping.entries.count > 1,
            let object = object(node, .pathItem, at: location), let own = pathItem(object)
        else { return item }
        let base = item.value
        let merged = PathItem(
            summary: own.summary ?? base.summary,
            description: own.description ?? base.description,
            operations: base.operations.map { operation in
                own.operations.first { $0.method.value == operation.method.value } ?? operation
            } + own.operations.filter { base[$0.method.value] == nil },
            servers: own.servers.isEmpty ? base.servers : own.servers,
            parameters: own.parameters
                + base.parameters.filter { parameter in
                    !own.parameters.contains { $0.value.identity == parameter.value.identity }
                },
            extensions: own.extensions + base.extensions,
            range: own.range,
            omitted: own.omitted + base.omitted
        )
        return Referenceable(reference: item.reference, location: item.location, value: Boxed(merged))
    }

    private mutating func pathItem(_ object: ObjectNode) -> PathItem? {
        let outer = obstacle
        obstacle = nil
        let shared = operationInput(of: object)
        let inherited = obstacle
        var operations: [MethodOperation] = []
        var omitted: [OmittedOperation] = []
        for site in operationSites(of: object) {
            let (method, entry) = (site.method, site.entry)
            obstacle = inherited
            let operation = operation(entry.value, at: site.location, below: shared)
            if let operation, obstacle == nil {
                let method = Located(method, at: entry.keyRange)
                operations.append(MethodOperation(method: method, operation: operation))
            } else {
                let id = entry.value.mapping?["operationId"]?.string
                let reason = obstacle ?? .wrongType("an operation", must: "be a mapping", not: entry.value)
                omitted.append(
                    OmittedOperation(
                        method: method,
                        path: "",
                        operationId: id,
                        reason: reason,
                        range: entry.keyRange,
                        operation: operation.map(Boxed.init)
                    )
                )
            }
        }
        obstacle = outer
        return PathItem(
            summary: string("summary", of: object),
            description: string("description", of: object),
            operations: operations,
            servers: servers(of: object),
            parameters: shared.parameters,
            extensions: object.extensions,
            range: object.range,
            omitted: omitted
        )
    }

    /// The parameters of a path item or operation; in Swagger 2.0 also those that make up a body.
    private mutating func operationInput(of object: ObjectNode) -> OperationInput {
        version == .v2_0 ? swaggerInput(of: object) : OperationInput(parameters: parameters(of: object))
    }

    private mutating func requestBody(
        of object: ObjectNode,
        _ input: OperationInput,
        below shared: OperationInput
    ) -> Referenceable<RequestBody>? {
        version == .v2_0
            ? swaggerRequestBody(input.over(shared), of: object)
            : child("requestBody", of: object) { $0.requestBody($1, at: $2) }
    }

    private mutating func operation(
        _ node: YAMLNode,
        at location: DocumentLocation,
        below shared: OperationInput
    ) -> Operation? {
        guard let object = object(node, .operation, at: location) else { return nil }
        let outer = swagger
        defer { swagger = outer }
        if version == .v2_0 { swagger = swaggerScope(of: object, in: outer) }
        let input = operationInput(of: object)
        checkQuerystring(input.parameters, below: shared.parameters, of: object)
        let tags = strings("tags", of: object)?.value ?? []
        let operationId = string("operationId", of: object)
        return Operation(
            location: object.location,
            tags: tags,
            summary: string("summary", of: object),
            description: string("description", of: object),
            externalDocs: externalDocs(of: object),
            operationId: operationId,
            declaredOperationId: operationId,
            parameters: input.parameters,
            requestBody: requestBody(of: object, input, below: shared),
            responses: operationResponses(of: object),
            callbacks: callbacks(of: object),
            deprecated: bool("deprecated", of: object, default: false),
            security: security(of: object),
            servers: servers(of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func operationResponses(of object: ObjectNode) -> Responses {
        guard let entry = object.entry("responses") else {
            if version < .v3_1 {
                report(.missingField("responses", of: .operation), at: object.range.beginning)
            }
            return Responses(entries: [])
        }
        if let responses = responses(entry.value, at: object.location.appending("responses")) {
            return responses
        }
        if obstacle == nil { obstacle = .wrongType("'responses'", must: "be a mapping", not: entry.value) }
        return Responses(entries: [])
    }

    /// What is wrong with a callback does not keep its operation from being called.
    private mutating func callbacks(of object: ObjectNode) -> [Named<Referenceable<Callback>>] {
        let outer = obstacle
        defer { obstacle = outer }
        return named("callbacks", of: object) { $0.callback($1, at: $2) }
    }

    mutating func callback(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<Callback>? {
        referenceable(node, .callback, at: location, cache: \.callbacks) { reader, object in
            let expressions = object.entries.compactMap { entry -> Named<Referenceable<PathItem>>? in
                guard !entry.key.hasPrefix("x-") else { return nil }
                return reader.pathItem(entry.value, at: object.location.appending(entry.key)).map {
                    Named(name: entry.key, nameRange: entry.keyRange, value: $0)
                }
            }
            return Callback(expressions: expressions, extensions: object.extensions, range: object.range)
        }
    }
}
