import Diagnostics
import OpenAPIModel
import SDKConfiguration

/// Takes the chosen operations of a document, and what they need.
///
/// With `include` nothing else is taken; without it, components that no operation has ever needed stay.
struct DocumentFilter {
    private let document: Document
    /// The document before deprecated parts were taken from it: what no operation needs there is for others.
    private let original: Document
    private let configuration: SDKConfiguration.SelectionConfiguration
    private let skipsDeprecated: Bool
    private var include: OperationChoice?
    private var exclude: OperationChoice?

    init(
        _ document: Document,
        _ configuration: SDKConfiguration.SelectionConfiguration,
        original: Document? = nil,
        skipsDeprecated: Bool
    ) {
        self.document = document
        self.original = original ?? document
        self.configuration = configuration
        self.skipsDeprecated = skipsDeprecated
        include = configuration.include.flatMap { $0.namesOperations ? OperationChoice($0) : nil }
        exclude = configuration.exclude.map(OperationChoice.init)
    }

    mutating func filtered(reporting log: inout DiagnosticLog) -> Document {
        let paths = document.paths.entries.compactMap { entry in
            filtered(entry.pathItem, at: entry.template.value).map {
                PathEntry(template: entry.template, pathItem: $0)
            }
        }
        let webhooks = document.webhooks.compactMap { hook in
            filtered(hook.value, at: nil).map {
                Named(name: hook.name, nameRange: hook.nameRange, value: $0)
            }
        }
        let omitted = document.omitted.filter { isChosen($0) }
        let kept = Paths(entries: paths, extensions: document.paths.extensions, range: document.paths.range)
        let reach = reach(kept, webhooks, reporting: &log)
        reportUnused(to: &log)
        return document.with(
            paths: kept,
            webhooks: webhooks,
            components: reach.components,
            schemas: SchemaArena(
                document.schemas.ids.map { id in
                    let schema = document.schemas[id]
                    return reach.schemas.contains(id)
                        ? schema : Schema(location: schema.location, range: schema.range)
                }
            ),
            omitted: omitted
        )
    }

    // MARK: - Operations

    /// Nil where nothing of it is chosen.
    private mutating func filtered(
        _ item: Referenceable<PathItem>,
        at path: String?
    ) -> Referenceable<PathItem>? {
        let operations = item.value.operations.filter {
            isChosen($0.operation, $0.method.value, path)
        }
        guard !operations.isEmpty else { return nil }
        guard operations.count < item.value.operations.count else { return item }
        return item.with(item.value.with(operations: operations, parameters: item.value.parameters))
    }

    private mutating func isChosen(_ operation: Operation, _ method: HTTPMethod, _ path: String?) -> Bool {
        // Both are asked always, so that each entry that matches is known.
        let isIncluded = include?.contains(operation, method, path) ?? true
        let isExcluded = exclude?.contains(operation, method, path) ?? false
        return isIncluded && !isExcluded && !(skipsDeprecated && operation.deprecated.value)
    }

    private mutating func isChosen(_ omitted: OmittedOperation) -> Bool {
        guard let operation = omitted.operation?.value else { return include == nil }
        return isChosen(operation, omitted.method, omitted.path)
    }

    // MARK: - Components

    private func reach(
        _ paths: Paths,
        _ webhooks: [Named<Referenceable<PathItem>>],
        reporting log: inout DiagnosticLog
    ) -> (schemas: SelectionReach, components: Components) {
        var reach = SelectionReach(document)
        for entry in paths.entries { reach.add(entry.pathItem) }
        for hook in webhooks { reach.add(hook.value) }
        reportNeeded(reach, to: &log)
        let excluded = Set(configuration.exclude?.schemas.map(\.value) ?? [])
        let chosen = Set(configuration.include?.schemas.map(\.value) ?? [])
        for schema in document.components.schemas where chosen.contains(schema.name) {
            reach.add(schema.value)
        }
        guard configuration.include == nil else { return (reach, components(within: reach)) }
        var before = SelectionReach(original)
        for entry in original.paths.entries { before.add(entry.pathItem) }
        for hook in original.webhooks { before.add(hook.value) }
        let free = components { !before.locations.contains($0) || reach.locations.contains($0) }
        addAll(of: free, to: &reach)
        for schema in document.components.schemas
        where !before.contains(schema.value) && !excluded.contains(schema.name) {
            let isSkipped = skipsDeprecated && document.schemas[schema.value].deprecated?.value == true
            if !isSkipped { reach.add(schema.value) }
        }
        let names = reach.securitySchemes.union(
            document.components.securitySchemes.map(\.name).filter { !before.securitySchemes.contains($0) }
        )
        return (reach, components(within: reach, securitySchemes: names, mediaTypes: true))
    }

    private func addAll(of components: Components, to reach: inout SelectionReach) {
        for entry in components.parameters { reach.add(entry.value) }
        for entry in components.requestBodies { reach.add(entry.value) }
        for entry in components.responses { reach.add(entry.value) }
        for entry in components.headers { reach.add(entry.value) }
        for entry in components.callbacks { reach.add(entry.value) }
    }

    private func components(
        within reach: SelectionReach,
        securitySchemes: Set<String>? = nil,
        mediaTypes: Bool = false
    ) -> Components {
        let names = securitySchemes ?? reach.securitySchemes
        return components(
            schemas: document.components.schemas.filter { reach.contains($0.value) },
            securitySchemes: document.components.securitySchemes.filter { names.contains($0.name) },
            mediaTypes: mediaTypes
        ) { reach.locations.contains($0) }
    }

    /// The components at the places that a test takes.
    private func components(
        schemas: [Named<SchemaID>] = [],
        securitySchemes: [Named<Referenceable<SecurityScheme>>] = [],
        mediaTypes: Bool = false,
        at isTaken: (DocumentLocation) -> Bool
    ) -> Components {
        func taken<Value>(_ entries: [Named<Referenceable<Value>>]) -> [Named<Referenceable<Value>>] {
            entries.filter { isTaken($0.value.location) }
        }
        let all = document.components
        return Components(
            schemas: schemas,
            responses: taken(all.responses),
            parameters: taken(all.parameters),
            examples: taken(all.examples),
            requestBodies: taken(all.requestBodies),
            headers: taken(all.headers),
            securitySchemes: securitySchemes,
            links: taken(all.links),
            callbacks: taken(all.callbacks),
            mediaTypes: mediaTypes ? all.mediaTypes : [],
            extensions: all.extensions,
            range: all.range
        )
    }

    // MARK: - Findings

    private func reportUnused(to log: inout DiagnosticLog) {
        let operations = document.operations
        let known = [
            "tag": operations.flatMap { $0.operation.tags.map(\.value) },
            "path": operations.map(\.pathTemplate.value),
            "operation": operations.compactMap { $0.operation.operationId?.value },
        ]
        var unused = (include?.unused ?? []) + (exclude?.unused ?? [])
        let schemas = document.components.schemas.map(\.name)
        let names = Set(schemas)
        for setting in (configuration.include?.schemas ?? []) + (configuration.exclude?.schemas ?? [])
        where !names.contains(setting.value) {
            unused.append(("schema", setting))
        }
        for (kind, setting) in unused {
            let candidates = known[kind] ?? schemas
            log.report(
                .unusedOverride(
                    kind,
                    setting.value,
                    hint: Suggestion.nearest(to: setting.value, among: candidates)
                ),
                at: setting.range ?? document.info.range
            )
        }
    }

    /// Schemas that are to be left out, and that what is left refers to.
    private func reportNeeded(_ reach: SelectionReach, to log: inout DiagnosticLog) {
        guard let exclude = configuration.exclude else { return }
        for setting in exclude.schemas {
            guard let schema = document.components.schemas.first(where: { $0.name == setting.value }),
                reach.contains(schema.value)
            else { continue }
            log.report(.excludedSchemaNeeded(setting.value), at: setting.range ?? document.info.range)
        }
    }
}
