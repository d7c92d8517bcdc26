import Diagnostics
import OpenAPIModel
import YAMLModel

/// Walks through all that operations use, then through the components that nothing uses.
struct SurveyWalk {
    private let document: Document
    private(set) var operations: [SurveyedOperation] = []
    private(set) var parameters: [Parameter] = []
    private(set) var headers: [Header] = []
    private(set) var contents: [SurveyedContent] = []
    private(set) var links: [Link] = []
    private(set) var ignores: [LintIgnores.Entry] = []
    private(set) var visited: Set<DocumentLocation> = []
    private(set) var referenced: Set<String> = []
    private(set) var roots: [(schema: SchemaID, use: SchemaUse)] = []
    private var seen: Set<Visit> = []

    private struct Visit: Hashable {
        let location: DocumentLocation
        let use: SchemaUse
    }

    init(_ document: Document) { self.document = document }

    // MARK: - Starting points

    /// What can be called, and what the service calls.
    mutating func visitUses() {
        note(document.extensions, document.range)
        for server in document.servers { note(server.extensions, server.range) }
        for tag in document.tags { note(tag.extensions, tag.range) }
        note(document.paths.extensions, document.paths.range ?? document.range)
        for entry in document.paths.entries {
            visit(entry.pathItem, at: entry.template, .call, .request)
        }
        for hook in document.webhooks {
            visit(hook.value, at: Located(hook.name, at: hook.nameRange), .callback, .response)
        }
        for omitted in document.omitted {
            if let operation = omitted.operation { visit(operation.value, .request) }
        }
        for id in document.schemas.ids {
            let schema = document.schemas[id]
            note(schema.extensions, schema.range)
        }
    }

    /// The rest: what it uses does not count as used.
    mutating func visitComponents() {
        let components = document.components
        for entry in components.schemas {
            note(document.schemas[entry.value].extensions, entry.nameRange)
        }
        for entry in components.parameters { visit(entry.value, .request, key: entry.nameRange) }
        for entry in components.requestBodies { visit(entry.value, .request, key: entry.nameRange) }
        for entry in components.responses { visit(entry.value, .response, key: entry.nameRange) }
        for entry in components.headers { visit(entry.value, .response, key: entry.nameRange) }
        for entry in components.links { visit(entry.value) }
        for entry in components.callbacks { visit(entry.value, .request) }
        for entry in components.pathItems {
            visit(entry.value, at: Located(entry.name, at: entry.nameRange), .callback, .request)
        }
    }

    // MARK: - Bookkeeping

    /// How much of a thing is new: all of it, the side from which it is used, or nothing.
    private enum Novelty {
        case thing, side, nothing
    }

    private mutating func enter<Value>(_ thing: Referenceable<Value>, _ use: SchemaUse) -> Novelty {
        if let reference = thing.reference { note(reference: reference.text.value) }
        let isNew = visited.insert(thing.location).inserted
        let isNewSide = seen.insert(Visit(location: thing.location, use: use)).inserted
        return isNew ? .thing : isNewSide ? .side : .nothing
    }

    /// The end of a reference, by which components are found: `parameters/Limit`.
    private mutating func note(reference text: String) {
        let tokens = text.utf8.split(separator: UInt8(ascii: "/")).suffix(2).map(JSONPointer.unescaped)
        if tokens.count == 2 { referenced.insert(tokens.joined(separator: "/")) }
    }

    private mutating func note(_ extensions: [Extension], _ ranges: SourceRange...) {
        guard !extensions.isEmpty else { return }
        if let entry = LintIgnores.Entry(extensions, ranges: ranges) { ignores.append(entry) }
        for entry in extensions where entry.name != LintIgnores.key { noteReferences(in: entry.value) }
    }

    /// `x-webhooks` and the like refer to components, too.
    private mutating func noteReferences(in node: YAMLNode) {
        var rest = [node]
        while let next = rest.popLast() {
            if let items = next.sequence { rest += items }
            for entry in next.mapping?.entries ?? [] {
                if entry.key == "$ref", let text = entry.value.string { note(reference: text) }
                rest.append(entry.value)
            }
        }
    }

    private mutating func mark(_ schema: SchemaID?, _ use: SchemaUse) {
        if let schema { roots.append((schema, use)) }
    }

    // MARK: - Objects

    private mutating func visit(
        _ item: Referenceable<PathItem>,
        at path: Located<String>,
        _ kind: SurveyedOperation.Kind,
        _ use: SchemaUse
    ) {
        let novelty = enter(item, use)
        guard novelty != .nothing else { return }
        let value = item.value
        if novelty == .thing { gather(value, at: path, kind) }
        for parameter in value.parameters { visit(parameter, use) }
        for entry in value.operations { visit(entry.operation, use) }
        for omitted in value.omitted {
            if let operation = omitted.operation { visit(operation.value, use) }
        }
    }

    private mutating func gather(
        _ item: PathItem,
        at path: Located<String>,
        _ kind: SurveyedOperation.Kind
    ) {
        note(item.extensions, item.range, path.range)
        for entry in item.operations {
            note(entry.operation.extensions, entry.operation.range, entry.method.range)
            operations.append(
                SurveyedOperation(
                    kind: kind,
                    path: path,
                    method: entry.method,
                    pathItem: item,
                    operation: entry.operation
                )
            )
        }
    }

    private mutating func visit(_ operation: Operation, _ use: SchemaUse) {
        let answer: SchemaUse = use == .request ? .response : .request
        for parameter in operation.parameters + operation.unplacedParameters { visit(parameter, use) }
        if let body = operation.requestBody { visit(body, use) }
        for entry in operation.responses.entries { visit(entry.response, answer) }
        for callback in operation.callbacks { visit(callback.value, answer) }
    }

    private mutating func visit(_ callback: Referenceable<Callback>, _ use: SchemaUse) {
        guard enter(callback, use) != .nothing else { return }
        for entry in callback.value.expressions {
            visit(entry.value, at: Located(entry.name, at: entry.nameRange), .callback, use)
        }
    }

    private mutating func visit(
        _ parameter: Referenceable<Parameter>,
        _ use: SchemaUse,
        key: SourceRange? = nil
    ) {
        let novelty = enter(parameter, use)
        guard novelty != .nothing else { return }
        let value = parameter.value
        if novelty == .thing {
            parameters.append(value)
            note(value.extensions, value.range, key ?? value.range)
        }
        mark(value.schema, use)
        for example in value.examples { visit(example.value) }
        for entry in value.content { visit(entry, of: .parameter, novelty, use) }
    }

    private mutating func visit(
        _ body: Referenceable<RequestBody>,
        _ use: SchemaUse,
        key: SourceRange? = nil
    ) {
        let novelty = enter(body, use)
        guard novelty != .nothing else { return }
        let value = body.value
        if novelty == .thing { note(value.extensions, value.range, key ?? value.range) }
        for entry in value.content { visit(entry, of: .requestBody, novelty, use) }
    }

    private mutating func visit(
        _ response: Referenceable<Response>,
        _ use: SchemaUse,
        key: SourceRange? = nil
    ) {
        let novelty = enter(response, use)
        guard novelty != .nothing else { return }
        let value = response.value
        if novelty == .thing { note(value.extensions, value.range, key ?? value.range) }
        for entry in value.content { visit(entry, of: .response, novelty, use) }
        for entry in value.headers { visit(entry.value, use) }
        for entry in value.links { visit(entry.value) }
    }

    private mutating func visit(
        _ header: Referenceable<Header>,
        _ use: SchemaUse,
        key: SourceRange? = nil
    ) {
        let novelty = enter(header, use)
        guard novelty != .nothing else { return }
        let value = header.value
        if novelty == .thing {
            headers.append(value)
            note(value.extensions, value.range, key ?? value.range)
        }
        mark(value.schema, use)
        for entry in value.content { visit(entry, of: .header, novelty, use) }
        for example in value.examples { visit(example.value) }
    }

    private mutating func visit(
        _ entry: Named<MediaType>,
        of owner: SurveyedContent.Owner,
        _ novelty: Novelty,
        _ use: SchemaUse
    ) {
        let value = entry.value
        if novelty == .thing {
            let name = Located(entry.name, at: entry.nameRange)
            contents.append(SurveyedContent(name: name, mediaType: value, owner: owner))
            note(value.extensions, value.range, entry.nameRange)
        }
        mark(value.schema, use)
        mark(value.itemSchema, use)
        for example in value.examples { visit(example.value) }
        let others = value.prefixEncoding + [value.itemEncoding].compactMap(\.self)
        for encoding in value.encoding.map(\.value) + others { visit(encoding, use) }
    }

    private mutating func visit(_ encoding: Encoding, _ use: SchemaUse) {
        for header in encoding.headers { visit(header.value, use) }
        let others = encoding.prefixEncoding + [encoding.itemEncoding?.value].compactMap(\.self)
        for inner in encoding.encoding.map(\.value) + others { visit(inner, use) }
    }

    private mutating func visit(_ link: Referenceable<Link>) {
        if enter(link, []) == .thing { links.append(link.value) }
    }

    private mutating func visit(_ example: Referenceable<Example>) { _ = enter(example, []) }
}
