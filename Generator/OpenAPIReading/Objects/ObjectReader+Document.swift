import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func document(_ node: YAMLNode, openapi: Located<String>) -> Document? {
        let root = DocumentLocation(file: sources.root, pointer: .root)
        guard let object = object(node, .document, at: root) else { return nil }
        if version == .v2_0 { swagger = swaggerScope(of: object) }
        checkContainers(of: object)
        let info = child("info", of: object) { $0.info($1, at: $2) }
        let components = version == .v2_0 ? swaggerComponents(of: object) : components(of: object)
        let servers = servers(of: object)
        var (paths, omitted) = paths(of: object)
        let webhooks = named("webhooks", of: object) { $0.pathItem($1, at: $2) }
        let security = security(of: object)
        let dialect = string("jsonSchemaDialect", of: object)
        if let dialect { check(dialect: dialect) }
        paths = makeOperationIdsUnique(in: paths)
        check(security, in: components)
        for entry in paths.entries {
            for operation in entry.pathItem.value.operations {
                check(operation.operation.security, in: components)
            }
        }
        let arena = readPendingSchemas()
        omitted.sort { $0.range < $1.range }
        return Document(
            openapi: openapi,
            version: version,
            selfAddress: string("$self", of: object),
            file: sources.root,
            info: info ?? Info(range: object.range.beginning),
            jsonSchemaDialect: dialect,
            servers: servers,
            paths: paths,
            webhooks: webhooks,
            components: components,
            security: security,
            tags: tags(of: object),
            externalDocs: externalDocs(of: object),
            extensions: object.extensions,
            range: object.range,
            schemas: arena,
            omitted: omitted
        )
    }

    /// 3.0 needs paths; later versions need paths, components or webhooks.
    private mutating func checkContainers(of object: ObjectNode) {
        if !object.has("info") { report(.missingField("info", of: .document), at: object.range.beginning) }
        if version < .v3_1 {
            if !object.has("paths") {
                report(.missingField("paths", of: .document), at: object.range.beginning)
            }
        } else if !["paths", "components", "webhooks"].contains(where: object.has) {
            report(.documentWithoutContent, at: object.range.beginning)
        }
    }

    mutating func check(dialect: Located<String>) {
        let known = [
            "https://spec.openapis.org/oas/3.1/dialect/base", "https://spec.openapis.org/oas/3.1/dialect/",
            "https://spec.openapis.org/oas/3.2/dialect/", "https://json-schema.org/draft/2020-12/schema",
        ]
        guard !known.contains(where: dialect.value.hasPrefix) else { return }
        report(.dialectUnknown(dialect.value), at: dialect.range)
    }

    private mutating func components(of document: ObjectNode) -> Components {
        guard let entry = document.entry("components"),
            let object = object(entry.value, .components, at: document.location.appending("components"))
        else {
            return Components(schemas: [])
        }
        return Components(
            schemas: named("schemas", of: object) { $0.schema($1, at: $2) },
            responses: named("responses", of: object) { $0.response($1, at: $2) },
            parameters: named("parameters", of: object) { $0.parameter($1, at: $2) },
            examples: named("examples", of: object) { $0.example($1, at: $2) },
            requestBodies: named("requestBodies", of: object) { $0.requestBody($1, at: $2) },
            headers: named("headers", of: object) { $0.header($1, at: $2) },
            securitySchemes: named("securitySchemes", of: object) { $0.securityScheme($1, at: $2) },
            links: named("links", of: object) { $0.link($1, at: $2) },
            callbacks: named("callbacks", of: object) { $0.callback($1, at: $2) },
            pathItems: named("pathItems", of: object) { $0.pathItem($1, at: $2) },
            mediaTypes: named("mediaTypes", of: object) { $0.sharedMediaType($1, at: $2) },
            extensions: object.extensions,
            range: object.range
        )
    }

    /// Takes the `operationId` from operations whose id an earlier one has.
    private mutating func makeOperationIdsUnique(in paths: Paths) -> Paths {
        var first: [String: SourceRange] = [:]
        let entries = paths.entries.map { entry -> PathEntry in
            let item = entry.pathItem.value
            var changed = false
            let operations = item.operations.map { method -> MethodOperation in
                guard let id = method.operation.operationId else { return method }
                guard let earlier = first[id.value] else {
                    first[id.value] = id.range
                    return method
                }
                let note = Diagnostic.Note("first used here", at: earlier)
                report(.duplicateOperationId(id.value), at: id.range, notes: [note])
                changed = true
                return MethodOperation(
                    method: method.method,
                    operation: method.operation.with(operationId: nil)
                )
            }
            guard changed else { return entry }
            let value = Boxed(item.with(operations: operations, parameters: item.parameters))
            let reference = entry.pathItem.reference
            let location = entry.pathItem.location
            return PathEntry(
                template: entry.template,
                pathItem: Referenceable(reference: reference, location: location, value: value)
            )
        }
        return Paths(entries: entries, extensions: paths.extensions, range: paths.range)
    }

    private mutating func check(_ security: Located<[SecurityRequirement]>?, in components: Components) {
        for requirement in security?.value ?? [] {
            for scheme in requirement.schemes
            where !components.securitySchemes.contains(where: { $0.name == scheme.name.value }) {
                let names = components.securitySchemes.map(\.name)
                report(
                    .securitySchemeNotFound(scheme.name.value, among: names, version),
                    at: scheme.name.range
                )
            }
        }
    }
}
