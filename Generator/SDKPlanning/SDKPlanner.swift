package import Diagnostics
package import OpenAPIModel
package import SDKConfiguration
package import SDKModel

/// Plans an SDK: one pass over the whole document decides every name and type.
package enum SDKPlanner {
    /// What the document cannot know about the run.
    package struct Options: Sendable {
        /// The specification as generated files name it.
        package let source: String
        /// Paths of the files, as messages show them.
        package let library: SourceLibrary
        /// Without the rules that arguments must meet, for those who only look at declarations.
        package let skipsValidationRules: Bool

        package init(source: String, library: SourceLibrary, skipsValidationRules: Bool = false) {
            self.source = source
            self.library = library
            self.skipsValidationRules = skipsValidationRules
        }
    }

    /// Nil only after an error.
    ///
    /// The SDK is made from the part of the document that the configuration chooses. Everything of it that the SDK
    /// leaves out is reported and listed in `omissions`.
    package static func plan(
        _ document: Document,
        configuration: SDKConfiguration,
        options: Options,
        reporting log: inout DiagnosticLog
    ) -> SDK? {
        let selection = DocumentSelection(of: document, by: configuration.selection, reporting: &log)
        let isWhole = selection.extent == nil
        var run = PlanningRun(
            document: selection.document,
            configuration: isWhole ? configuration : configuration.within(selection.document, of: document),
            options: options,
            whole: isWhole ? nil : document,
            extent: selection.extent,
            log: log
        )
        let sdk = run.sdk()
        log = run.log
        return log.hasErrors ? nil : sdk
    }
}

/// The state of one planning.
private struct PlanningRun {
    let document: Document
    let configuration: SDKConfiguration
    let options: SDKPlanner.Options
    /// The document before a part of it was chosen, whose names `sdk.yaml` may use; nil where it is all of it.
    let whole: Document?
    let extent: SelectionExtent?
    var log: DiagnosticLog

    mutating func sdk() -> SDK? {
        guard let module = moduleName(), let client = clientName(module) else { return nil }
        let prefix = errorPrefix(module)
        guard let errorName = SwiftIdentifier(prefix + "Error"),
            let bodyName = SwiftIdentifier(prefix + "ErrorBody")
        else { return nil }
        let facadeNames = facadeTypeNames()
        let ownNames = ReservedNames.types.union(
            [module.text, client.text, errorName.text, bodyName.text] + facadeNames
        )
        let modules = ModulePlanning(
            document: document,
            configuration: configuration,
            module: module,
            taken: ownNames,
            reporting: &log
        )
        let reserved = ownNames.union(modules.names)
        let named = NamedSchemas(
            document: document,
            configuration: configuration,
            libraryPath: { [library = options.library] in library.path(of: $0) }
        )
        reportUnusedOverrides(named)
        let mappings = TypeMappings(
            configuration,
            document,
            whole: whole,
            named: named,
            reporting: &log
        )
        var types = TypePlanner(
            document: document,
            named: named,
            configuration: configuration,
            mappings: mappings,
            reservedTypeNames: reserved,
            log: log
        )
        types.planNamed(named)
        log = types.log
        let security = SecurityPlanner(document: document, configuration: configuration, reporting: &log)
        types.log = log
        var operations = OperationPlanner(
            document: document,
            types: types,
            security: security,
            configuration: configuration,
            options: options
        )
        let (groups, untagged) = planOperations(&operations)
        operations.rules.finish(reporting: &operations.types.log)
        if whole == nil { operations.paging.reportUnused(to: &operations.types.log) }
        for rename in configuration.names.parameters {
            if SwiftIdentifier(rename.to) == nil {
                operations.types.log.report(.invalidName(rename.to), at: rename.range)
            } else if !operations.parameterOverridesUsed.contains(rename.from), !isLeftOut(rename.from) {
                operations.types.log.report(
                    .unusedOverride("parameter", rename.from, hint: nil),
                    at: rename.range
                )
            }
        }
        operations.types.reportBinary(besides: operations.multipart)
        log = operations.types.log
        reportUnusedMembers(operations.types)
        let assembly = TypeAssembly(
            planner: operations.types,
            sent: operations.sent,
            received: operations.received,
            wrappings: operations.wrappings,
            kept: operations.paging.conventions.compactMap(\.information?.type).flatMap(
                OperationPlanner.names
            ),
            reporting: &log
        )
        let declarations = assembly.declarations()
        let servers = ServerPlanning.plan(document, reporting: &log)
        reportNotGenerated()
        let plannedClient = Client(
            name: client,
            servers: servers,
            securitySchemes: operations.security.schemes,
            securityRequirements: operations.security.requirements,
            groups: groups,
            operations: untagged,
            sharedCredentials: CredentialPlanning(
                configuration,
                operations.security.schemes,
                types: operations.types
            )
            .plan(groups, untagged, reporting: &log),
            envelope: envelope(&operations.types),
            pageConventions: operations.paging.conventions
        )
        let qualifier = OperationQualifier(client: plannedClient)
        let finished = qualifier.qualified()
        return SDK(
            moduleName: module,
            title: document.info.title?.value ?? module.text,
            version: document.info.version?.value ?? "",
            documentation: Documentation(
                summary: document.info.summary?.value,
                discussion: document.info.description?.value
            ),
            source: options.source,
            accessLevel: configuration.access.flatMap { AccessLevel(rawValue: $0.value) } ?? .public,
            client: finished,
            types: declarations,
            errors: ErrorBodies(
                bodyName: bodyName,
                errorName: errorName,
                members: operations.errors.members,
                tables: operations.errors.tables
            ),
            facade: configuration.facade.flatMap {
                FacadePlanning(configuration: $0.value, types: declarations).plan(finished)
            },
            omissions: omissions(operations),
            validationRules: operations.rules.planned,
            layout: LayoutPlanning.layout(
                configuration.output,
                modules: modules,
                client: finished,
                types: declarations,
                errors: operations.errors.members,
                shared: sharedTypes(named, operations.types)
            ),
            extent: extent
        )
    }

    // MARK: - Names

    private mutating func moduleName() -> SwiftIdentifier? {
        if let setting = configuration.module { return identifier(setting) }
        let title = document.info.title?.value ?? "API"
        let name = SwiftNaming.upperCamel(title)
        return SwiftIdentifier(ReservedNames.types.contains(name) ? name + "API" : name)
    }

    private mutating func clientName(_ module: SwiftIdentifier) -> SwiftIdentifier? {
        if let setting = configuration.client { return identifier(setting) }
        return SwiftIdentifier(errorPrefix(module) + "Client")
    }

    /// The module's name without an `API` at its end, which would read `PetsAPIClient`.
    private func errorPrefix(_ module: SwiftIdentifier) -> String {
        let text = module.text
        for suffix in ["API", "Api"] where text.hasSuffix(suffix) && text.count > suffix.count {
            return String(text.dropLast(suffix.count))
        }
        return text
    }

    private mutating func identifier(_ setting: SDKConfiguration.Setting<String>) -> SwiftIdentifier? {
        if let identifier = SwiftIdentifier(setting.value) { return identifier }
        log.report(.invalidName(setting.value), at: setting.range ?? document.info.range)
        return nil
    }

    private func facadeTypeNames() -> [String] {
        guard let facade = configuration.facade?.value else { return [] }
        let tags = document.operations.compactMap { $0.operation.tags.first?.value }
        return [facade.settings] + tags.map { SwiftNaming.upperCamel($0) + facade.classSuffix }
    }

    /// Whether what a name of a parameter is given for is in the part of the document that was not chosen.
    private func isLeftOut(_ parameter: String) -> Bool {
        whole?.operations.contains { source in
            source.effectiveParameters.contains { candidate in
                let name = candidate.value.name.value
                let id = source.operation.operationId?.value
                return name == parameter || id.map { "\($0).\(name)" == parameter } ?? false
            }
        } ?? false
    }

    /// Names of properties and values that no type has.
    private mutating func reportUnusedMembers(_ types: TypePlanner) {
        for (kind, renames, given) in [
            ("property", configuration.names.properties, types.propertyNames),
            ("value", configuration.names.values, types.valueNames),
        ] {
            for rename in renames {
                if SwiftIdentifier(rename.to) == nil {
                    log.report(.invalidName(rename.to), at: rename.range)
                } else if whole == nil, !given.isUsed(rename) {
                    log.report(.unusedOverride(kind, rename.from, hint: nil), at: rename.range)
                }
            }
        }
    }

    private mutating func reportUnusedOverrides(_ named: NamedSchemas) {
        let document = whole ?? document
        let schemas = named.entries.map(\.source) + document.components.schemas.map(\.name)
        let operations = document.operations.compactMap { $0.operation.operationId?.value }
        let tags = document.operations.compactMap { $0.operation.tags.first?.value }
        for (kind, renames, known) in [
            ("schema", configuration.names.types, schemas),
            ("operation", configuration.names.operations, operations),
            ("tag", configuration.names.groups, tags),
        ] {
            let all = Set(known)
            for rename in renames {
                if SwiftIdentifier(rename.to) == nil { log.report(.invalidName(rename.to), at: rename.range) }
                guard !all.contains(rename.from) else { continue }
                log.report(
                    .unusedOverride(
                        kind,
                        rename.from,
                        hint: Suggestion.nearest(to: rename.from, among: known)
                    ),
                    at: rename.range
                )
            }
        }
        for (kind, settings) in [
            ("operation", configuration.idempotent),
            (
                "operation with events",
                configuration.streams.map { SDKConfiguration.Setting($0.value.operation, at: $0.range) }
            ),
            (
                "operation",
                configuration.answers.map { SDKConfiguration.Setting($0.value.operation, at: $0.range) }
            ),
        ] {
            for setting in settings where !operations.contains(setting.value) {
                guard let range = setting.range else { continue }
                let hint = Suggestion.nearest(to: setting.value, among: operations)
                log.report(.unusedOverride(kind, setting.value, hint: hint), at: range)
            }
        }
        for setting in configuration.tokenURLs {
            let known = document.components.securitySchemes.map(\.name)
            guard !known.contains(setting.value.scheme), let range = setting.range else { continue }
            let hint = Suggestion.nearest(to: setting.value.scheme, among: known)
            log.report(.unusedOverride("security scheme", setting.value.scheme, hint: hint), at: range)
        }
    }

    private func envelope(_ types: inout TypePlanner) -> Envelope? {
        configuration.envelope.map { setting in
            Envelope(
                name: types.declareResult(SwiftNaming.upperCamel(setting.value) + "Envelope"),
                property: setting.value
            )
        }
    }

    /// The types of `output.shared`.
    private mutating func sharedTypes(_ named: NamedSchemas, _ types: TypePlanner) -> [SwiftIdentifier] {
        configuration.output.shared.compactMap { setting in
            guard let entry = named.entries.first(where: { $0.source == setting.value }) else {
                if let range = setting.range {
                    let hint = Suggestion.nearest(to: setting.value, among: named.entries.map(\.source))
                    log.report(.unusedOverride("schema", setting.value, hint: hint), at: range)
                }
                return nil
            }
            return types.named[entry.id]?.name.components.first
        }
    }

    // MARK: - Operations

    private mutating func planOperations(
        _ operations: inout OperationPlanner
    ) -> (groups: [OperationGroup], untagged: [SDKModel.Operation]) {
        let grouping = GroupPlanning(
            document: document,
            configuration: configuration,
            reporting: &operations.types.log
        )
        var scopes = [NameScope](
            repeating: NameScope(reserved: ReservedNames.methods),
            count: grouping.groups.count
        )
        let properties = Set(grouping.groups.map(\.propertyName.text))
        var own = NameScope(reserved: ReservedNames.methods.union(properties))
        var planned = [[SDKModel.Operation]](repeating: [], count: grouping.groups.count)
        var untagged: [SDKModel.Operation] = []
        var methods = zip(document.operations, grouping.homes).map { source, home in
            if let home { return operations.plan(source, scope: &scopes[home]) }
            return operations.plan(source, scope: &own)
        }
        for (index, (source, home)) in zip(document.operations, grouping.homes).enumerated() {
            guard let operation = methods[index].first else { continue }
            if let home {
                methods[index] += operations.answerVariants(of: operation, source, scope: &scopes[home])
                planned[home] += methods[index]
            } else {
                methods[index] += operations.answerVariants(of: operation, source, scope: &own)
                untagged += methods[index]
            }
        }
        let groups = zip(grouping.groups, planned).map { group, operations in
            OperationGroup(
                tag: group.tag,
                propertyName: group.propertyName,
                typeName: group.typeName,
                documentation: group.documentation,
                operations: operations,
                origin: group.origin
            )
        }
        return (groups.filter { !$0.operations.isEmpty }, untagged)
    }

    private func omissions(_ operations: OperationPlanner) -> [Omission] {
        let read = document.omitted.map { omitted in
            Omission(
                subject: "operation '\(omitted.method.name) \(omitted.path)'",
                reason: omitted.reason.text,
                place: place(omitted.range)
            )
        }
        let planned = (operations.omissions + operations.rules.omissions).map {
            Omission(subject: $0.subject, reason: $0.reason, place: place($0.range))
        }
        return read + planned
    }

    /// `openapi.yaml:12:3`: the file's last path component, as the place must not depend on the machine.
    private func place(_ range: SourceRange) -> String {
        let path = options.library.path(of: range.file)
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return "\(file):\(range.start.line):\(range.start.column)"
    }

    private mutating func reportNotGenerated() {
        if let webhook = document.webhooks.first {
            log.report(.notGenerated("webhooks are"), at: webhook.nameRange)
        }
        for source in document.operations {
            if let callback = source.operation.callbacks.first {
                log.report(.notGenerated("callbacks are"), at: callback.nameRange)
            }
        }
    }
}

/// Marks type names that a type nested in the client hides from its operations.
private struct OperationQualifier {
    let client: Client

    func qualified() -> Client {
        let hidden = Set(ReservedNames.clientTypes + client.groups.map(\.typeName.text))
        return Client(
            name: client.name,
            servers: client.servers,
            securitySchemes: client.securitySchemes,
            securityRequirements: client.securityRequirements,
            groups: client.groups.map { group in
                OperationGroup(
                    tag: group.tag,
                    propertyName: group.propertyName,
                    typeName: group.typeName,
                    documentation: group.documentation,
                    operations: group.operations.map { qualified($0, hidden) },
                    origin: group.origin
                )
            },
            operations: client.operations.map { qualified($0, hidden) },
            sharedCredentials: client.sharedCredentials,
            envelope: client.envelope,
            pageConventions: client.pageConventions
        )
    }

    private func qualified(_ operation: SDKModel.Operation, _ hidden: Set<String>) -> SDKModel.Operation {
        SDKModel.Operation(
            operationID: operation.operationID,
            variant: operation.variant,
            name: operation.name,
            method: operation.method,
            path: operation.path,
            documentation: operation.documentation,
            deprecation: operation.deprecation,
            arguments: operation.arguments.map {
                Argument(
                    name: $0.name,
                    type: qualified($0.type, hidden),
                    isRequired: $0.isRequired,
                    documentation: $0.documentation,
                    origin: $0.origin
                )
            },
            parameters: operation.parameters,
            body: operation.body,
            success: Success(
                accept: operation.success.accept,
                result: qualified(operation.success.result, hidden),
                otherStatuses: operation.success.otherStatuses
            ),
            errorTable: operation.errorTable,
            security: operation.security,
            server: operation.server,
            isIdempotent: operation.isIdempotent,
            origin: operation.origin
        )
    }

    private func qualified(_ result: Success.Result, _ hidden: Set<String>) -> Success.Result {
        switch result {
        case .json(let type): .json(qualified(type, hidden))
        case .optionalJSON(let type): .optionalJSON(qualified(type, hidden))
        case .enveloped(let type, let isOptional):
            .enveloped(qualified(type, hidden), isOptional: isOptional)
        case .pages(let convention, let item): .pages(convention: convention, item: qualified(item, hidden))
        case .page(let convention, let item): .page(convention: convention, item: qualified(item, hidden))
        case .events(let type, let end): .events(qualified(type, hidden), endEvent: end)
        case .jsonStream(let type): .jsonStream(qualified(type, hidden))
        case .void, .text, .bytes, .location, .oneOf: result
        }
    }

    private func qualified(_ type: TypeReference, _ hidden: Set<String>) -> TypeReference {
        switch type {
        case .named(let name, _):
            .named(name, isShadowed: name.components.first.map { hidden.contains($0.text) } ?? false)
        case .array(let item): .array(qualified(item, hidden))
        case .dictionary(let value): .dictionary(qualified(value, hidden))
        case .optional(let wrapped): .optional(qualified(wrapped, hidden))
        case .items(let item): .items(qualified(item, hidden))
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .external, .body, .file, .part, .void:
            type
        }
    }
}
