import OpenAPIModel
import ReferenceModel
import SDKModel
import SchemaValidation

/// Parameters, bodies and answers.
struct MessagePlanner {
    let shapes: ShapePlanner
    let samples: SampleWriter
    let directory: OperationDirectory

    func body(
        _ body: RequestBody?,
        description: String? = nil,
        argument: APIReference.SwiftArgument?,
        direction: SchemaValidator.Direction = .request
    ) -> APIReference.RequestBody? {
        guard let body else { return nil }
        return APIReference.RequestBody(
            isRequired: body.required.value,
            description: description.map(APIReference.CommonMark.init) ?? .init(body.description),
            contents: contents(body.content, direction: direction),
            argument: argument
        )
    }

    /// `status`: of the answer whose contents they are.
    func contents(
        _ content: [Named<MediaType>],
        direction: SchemaValidator.Direction,
        status: Int? = nil
    ) -> [APIReference.Content] {
        content.map { entry in
            let media = entry.value
            return APIReference.Content(
                mediaType: entry.name,
                schema: media.schema.map { shapes.shape(of: $0) },
                itemSchema: media.itemSchema.map { shapes.shape(of: $0) },
                encodings: media.encoding.compactMap(encoding),
                samples: samples.samples(of: media, in: entry.name, direction: direction, status: status)
            )
        }
    }

    private func encoding(_ entry: Named<Encoding>) -> APIReference.Content.Encoding? {
        var words: [String] = []
        if let type = entry.value.contentType?.value { words.append("as \(type)") }
        let isStyled =
            entry.value.style.range != nil || entry.value.explode.range != nil
            || entry.value.allowReserved.range != nil
        if isStyled {
            words.append(
                "in the style \(entry.value.style.value.rawValue)\(entry.value.explode.value ? ", exploded" : "")"
            )
        }
        if !entry.value.headers.isEmpty {
            words.append("with the headers \(entry.value.headers.map(\.name).joined(separator: ", "))")
        }
        return words.isEmpty ? nil : .init(name: entry.name, words: words.joined(separator: ", "))
    }

    /// `isSuccess`: of statuses that are not 2XX.
    func responses(
        _ responses: Responses,
        isSuccess: (StatusCodePattern) -> Bool,
        direction: SchemaValidator.Direction = .response
    ) -> [APIReference.Response] {
        responses.entries.map { entry in
            let response = entry.response.value
            let code = entry.status.value.code
            let description =
                entry.response.reference?.description ?? response.description ?? response.summary
            return APIReference.Response(
                status: entry.status.value.description,
                reason: code.flatMap(StatusReason.name),
                isSuccess: isSuccess(entry.status.value),
                description: .init(description),
                headers: response.headers.map { header($0.name, $0.value.value) },
                contents: contents(response.content, direction: direction, status: code),
                links: response.links.map { followUp($0.name, $0.value.value) }
            )
        }
    }

    private func header(_ name: String, _ header: Header) -> APIReference.Response.Header {
        let schema = header.schema ?? header.content.first?.value.schema
        return .init(
            name: name,
            isRequired: header.required.value,
            deprecation: header.deprecated.value
                ? .init(reason: DeprecationReason.text(in: header.extensions)) : nil,
            description: .init(header.description),
            schema: schema.map { shapes.shape(of: $0) } ?? .init(type: .init("any text"))
        )
    }

    private func followUp(_ name: String, _ link: Link) -> APIReference.Response.FollowUp {
        let id = link.operationId?.value
        return .init(
            name: name,
            target: id ?? link.operationRef?.value ?? "",
            anchor: id.flatMap { directory.anchor(of: $0) },
            description: .init(link.description)
        )
    }

    /// The requests of a webhook or callback.
    func requests(named name: String, address: String?, of item: PathItem) -> [APIReference.Webhook] {
        item.operations.map { entry in
            let operation = entry.operation
            return APIReference.Webhook(
                name: name,
                method: entry.method.value.name,
                address: address,
                summary: (operation.summary ?? item.summary)?.value,
                description: .init(operation.description ?? item.description),
                body: body(operation.requestBody?.value, argument: nil, direction: .response),
                responses: responses(
                    operation.responses,
                    isSuccess: { $0.isSuccess },
                    direction: .request
                )
            )
        }
    }
}

extension StatusCodePattern {
    /// Nil for ranges and `default`.
    fileprivate var code: Int? { if case .exact(let code) = self { code } else { nil } }

    /// Whether all its statuses are.
    var isSuccess: Bool {
        switch self {
        case .exact(let code): 200..<300 ~= code
        case .range(let digit): digit == 2
        case .default: false
        }
    }
}
