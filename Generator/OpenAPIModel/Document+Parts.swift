extension Document {
    /// The same document with less in it.
    package func with(
        paths: Paths,
        webhooks: [Named<Referenceable<PathItem>>],
        components: Components,
        schemas: SchemaArena,
        omitted: [OmittedOperation]
    ) -> Document {
        Document(
            openapi: openapi,
            version: version,
            selfAddress: selfAddress,
            file: file,
            info: info,
            jsonSchemaDialect: jsonSchemaDialect,
            servers: servers,
            paths: paths,
            webhooks: webhooks,
            components: components,
            security: security,
            tags: tags,
            externalDocs: externalDocs,
            extensions: extensions,
            range: range,
            schemas: schemas,
            omitted: omitted
        )
    }
}

extension PathItem {
    /// The same path item with other operations and parameters.
    package func with(
        operations: [MethodOperation],
        parameters: [Referenceable<Parameter>]
    ) -> PathItem {
        PathItem(
            summary: summary,
            description: description,
            operations: operations,
            servers: servers,
            parameters: parameters,
            extensions: extensions,
            range: range,
            omitted: omitted
        )
    }
}

extension Operation {
    /// The same operation with other parameters.
    package func with(parameters: [Referenceable<Parameter>]) -> Operation {
        Operation(
            location: location,
            tags: tags,
            summary: summary,
            description: description,
            externalDocs: externalDocs,
            operationId: operationId,
            declaredOperationId: declaredOperationId,
            parameters: parameters,
            unplacedParameters: unplacedParameters,
            requestBody: requestBody,
            responses: responses,
            callbacks: callbacks,
            deprecated: deprecated,
            security: security,
            servers: servers,
            extensions: extensions,
            range: range
        )
    }
}

extension Referenceable {
    /// The same place of use, with another value.
    package func with(_ value: Value) -> Referenceable {
        Referenceable(reference: reference, location: location, value: Boxed(value))
    }
}
