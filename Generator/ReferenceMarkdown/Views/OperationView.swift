import ReferenceModel

/// An operation with all that a caller must know.
struct OperationView {
    let anchor: String
    let name: String
    let deprecation: String?
    let omission: String?
    let summary: String?
    let request: String
    let servers: [String]
    let description: [String]
    let permissions: String?
    let authorization: String?
    let calls: [CallView]
    let curl: [String]
    let hasParameters: Bool
    let parameters: [ParameterRowView]
    let body: BodyView?
    let hasReturns: Bool
    let returns: [String]
    let hasResponses: Bool
    let responses: [ResponseRowView]
    let headers: [String]
    let followUps: [String]
    let samples: [SampleView]
    let hasErrors: Bool
    let errorType: String
    let errors: [String]
    let links: [String]
    let hasCallbacks: Bool
    let callbacks: [WebhookView]

    init(_ operation: APIReference.Operation, of reference: APIReference, links pageLinks: PageLinks) {
        anchor = operation.anchor
        name = MarkdownText.plain(operation.calls.first?.name ?? operation.id)
        deprecation = operation.deprecation.map(SchemaNotes.deprecated)
        omission = operation.omission.map(MarkdownText.plain)
        summary = operation.summary.map { MarkdownText.plain($0) }
        request = MarkdownText.code("\(operation.method) \(operation.path)")
        servers = operation.servers.map { MarkdownText.code($0.url) }
        description = operation.description.map { ForeignMarkdown($0).blocks(below: 2) + [""] } ?? []
        permissions = operation.permissions.map(OperationText.permissions)
        authorization = OperationText.authorization(operation.security, of: reference, links: pageLinks)
        calls = operation.calls.map(CallView.init)
        curl = MarkdownText.block(operation.curl, language: "sh")
        hasParameters = !operation.parameters.isEmpty
        parameters = operation.parameters.map { ParameterRowView($0, links: pageLinks) }
        body = operation.body.map { BodyView($0, links: pageLinks) }
        hasReturns = !operation.calls.isEmpty
        returns = OperationText.results(operation.calls, links: pageLinks)
        hasResponses = !operation.responses.isEmpty
        responses = operation.responses.map { ResponseRowView($0, links: pageLinks) }
        headers = OperationText.headers(operation.responses, links: pageLinks)
        followUps = operation.responses.flatMap { OperationText.followUps($0, links: pageLinks) }
        samples = operation.responses.flatMap(SampleView.samples)
        errors = operation.calls.first.map { OperationText.errors($0, links: pageLinks) } ?? []
        hasErrors = !errors.isEmpty
        errorType = MarkdownText.code(reference.errorType)
        links = LinkText.list(operation.links)
        hasCallbacks = !operation.callbacks.isEmpty
        callbacks = operation.callbacks.map { WebhookView($0, level: 4, links: pageLinks) }
    }
}

/// A method of the SDK with an example of its call.
struct CallView {
    /// Empty for the main one.
    let variant: String
    let declaration: [String]
    let notes: [String]
    let example: [String]

    init(_ call: APIReference.SwiftCall) {
        variant = call.variant.map { ": " + MarkdownText.plain($0) } ?? ""
        declaration = MarkdownText.block(call.declaration, language: "swift")
        notes = call.notes.map(MarkdownText.plain)
        example = MarkdownText.block(call.example, language: "swift")
    }
}

/// A parameter in the table of an operation.
struct ParameterRowView {
    let name: String
    let place: String
    let type: String
    let swift: String
    let required: String
    let notes: String

    init(_ parameter: APIReference.Parameter, links: PageLinks) {
        let notes = SchemaNotes(links: links)
        name = MarkdownText.cellCode(parameter.name)
        place = parameter.place.rawValue
        type = links.words(parameter.schema.type)
        swift = parameter.argument.map { MarkdownText.cellCode("\($0.name): \($0.type.text)") } ?? ""
        required = parameter.isRequired ? "yes" : "no"
        let hasOwn = parameter.schema.deprecation == nil
        let deprecation = hasOwn ? parameter.deprecation.map(SchemaNotes.deprecated) : nil
        let style = parameter.style.map { SchemaNotes.sentence(MarkdownText.plain($0)) }
        self.notes = notes.cell(
            parameter.description,
            [deprecation].compactMap(\.self) + notes.facts(parameter.schema) + [style].compactMap(\.self)
        )
    }
}

/// The body of a request.
struct BodyView {
    let required: String
    let swift: String?
    let description: [String]
    let contents: [ContentView]

    init(_ body: APIReference.RequestBody, links: PageLinks) {
        required = body.isRequired ? "Required." : "Optional."
        swift = body.argument.map { argument in
            "\(MarkdownText.code("\(argument.name):")) \(links.code(argument.type))"
        }
        description = body.description.map { ForeignMarkdown($0).blocks(below: 3) + [""] } ?? []
        contents = body.contents.map { ContentView($0, links: links) }
    }
}

/// A body in one media type.
struct ContentView {
    let summary: String
    let hasRows: Bool
    let rows: [PropertyRows.Row]
    let notes: [String]
    let samples: [SampleView]

    init(_ content: APIReference.Content, links: PageLinks) {
        summary = ContentText.summary(content, links: links)
        let shape = content.schema ?? content.itemSchema
        rows = shape.map { PropertyRows(links: links).rows($0) } ?? []
        hasRows = !rows.isEmpty
        let facts = shape.map { SchemaNotes(links: links, isCell: false).facts($0) } ?? []
        notes =
            facts
            + content.encodings.map {
                "\(MarkdownText.code($0.name)): \(MarkdownText.plain($0.words))"
            }
        samples = content.samples.map { SampleView($0, title: nil) }
    }
}

/// An answer in the table of an operation.
struct ResponseRowView {
    let status: String
    let meaning: String
    let contents: String

    init(_ response: APIReference.Response, links: PageLinks) {
        status = MarkdownText.cellCode(response.status)
        let reason = response.reason.map { MarkdownText.plain($0) } ?? ""
        let words = response.description.map { ForeignMarkdown($0).cell() } ?? ""
        meaning = words.isEmpty ? reason : words
        contents = response.contents.map { ContentText.summary($0, links: links) }.joined(separator: "<br>")
    }
}

/// An example of a body.
struct SampleView {
    let title: String?
    let lines: [String]

    init(_ sample: APIReference.Sample, title: String?) {
        let names = [
            title, sample.name.map { MarkdownText.plain($0) }, sample.summary.map { MarkdownText.plain($0) },
        ]
        let name = names.compactMap(\.self).joined(separator: ": ")
        self.title = name.isEmpty ? nil : name
        lines = MarkdownText.block([sample.text], language: Self.language(sample.mediaType))
    }

    /// Those of answers that are no errors: errors look the same everywhere, and their models have one.
    static func samples(_ response: APIReference.Response) -> [SampleView] {
        guard response.isSuccess else { return [] }
        return response.contents.flatMap { content in
            content.samples.map {
                SampleView(
                    $0,
                    title: "\(MarkdownText.code(response.status)) \(MarkdownText.code(content.mediaType))"
                )
            }
        }
    }

    private static func language(_ mediaType: String) -> String {
        let type = mediaType.lowercased()
        if type.contains("json") { return "json" }
        return type.contains("xml") ? "xml" : "text"
    }
}
