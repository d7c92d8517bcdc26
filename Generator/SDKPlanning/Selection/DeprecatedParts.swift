import OpenAPIModel

/// What callers can do without and should: deprecated parameters and properties that are not required.
///
/// Deprecated operations are left out where operations are chosen.
enum DeprecatedParts {
    static func removed(from document: Document) -> Document {
        let entries = document.paths.entries.map { entry in
            PathEntry(template: entry.template, pathItem: removed(from: entry.pathItem))
        }
        return document.with(
            paths: Paths(
                entries: entries,
                extensions: document.paths.extensions,
                range: document.paths.range
            ),
            webhooks: document.webhooks,
            components: document.components,
            schemas: removed(from: document.schemas),
            omitted: document.omitted
        )
    }

    private static func removed(from item: Referenceable<PathItem>) -> Referenceable<PathItem> {
        let operations = item.value.operations.map { entry in
            MethodOperation(
                method: entry.method,
                operation: entry.operation.with(parameters: removed(from: entry.operation.parameters))
            )
        }
        return item.with(
            item.value.with(operations: operations, parameters: removed(from: item.value.parameters))
        )
    }

    private static func removed(
        from parameters: [Referenceable<Parameter>]
    ) -> [Referenceable<Parameter>] {
        parameters.filter { parameter in
            let value = parameter.value
            return !value.deprecated.value || value.required.value || value.location.value == .path
        }
    }

    /// Names that a composition requires count as required in all its parts.
    private static func removed(from schemas: SchemaArena) -> SchemaArena {
        var composed: Set<String> = []
        for id in schemas.ids {
            let schema = schemas[id]
            let isComposition = !schema.allOf.isEmpty || schema.properties.isEmpty
            if isComposition { composed.formUnion(schema.required.map(\.value)) }
        }
        return SchemaArena(
            schemas.ids.map { id in
                let schema = schemas[id]
                let deprecated = schema.properties.filter { isDeprecated($0.schema, in: schemas) }.map(\.name)
                guard !deprecated.isEmpty else { return schema }
                let required = composed.union(schema.required.map(\.value))
                let names = Set(deprecated).subtracting(required)
                return names.isEmpty ? schema : schema.without(properties: names)
            }
        )
    }

    private static func isDeprecated(_ id: SchemaID, in schemas: SchemaArena) -> Bool {
        schemas[id].deprecated?.value == true
            || schemas[schemas.resolved(id)].deprecated?.value == true
    }
}
