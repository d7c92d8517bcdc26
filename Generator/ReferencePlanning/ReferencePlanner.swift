package import OpenAPIModel
package import ReferenceModel
package import SDKModel

/// Decides all that reference pages say: the facts of the document with the names of its SDK.
package struct ReferencePlanner {
    private let document: Document
    private let sdk: SDK

    /// Never fails: what the SDK has left out is there with the reason.
    ///
    /// `document` is what the SDK was planned from. The SDK's name for its source is that of the reference.
    package static func plan(_ document: Document, sdk: SDK) -> APIReference {
        ReferencePlanner(document: document, sdk: sdk).plan()
    }

    private func plan() -> APIReference {
        let models = ModelTable(document, sdk: sdk)
        let types = SwiftTypes(sdk, models: models)
        let samples = SampleWriter(document)
        let shapes = ShapePlanner(document.schemas, models: models, types: types)
        let security = SecurityPlanning(document, sdk: sdk)
        let directory = OperationDirectory(document, sdk: sdk)
        let messages = MessagePlanner(shapes: shapes, samples: samples, directory: directory)
        let operations = OperationPlanner(
            document: document,
            sdk: sdk,
            messages: messages,
            types: types,
            security: security,
            directory: directory
        )
        let groups = directory.groups.map { operations.group($0) }
        let webhooks = document.webhooks.flatMap { entry in
            messages.requests(named: entry.name, address: nil, of: entry.value.value)
        }
        return APIReference(
            title: sdk.title,
            version: document.info.version?.value,
            source: sdk.source,
            summary: document.info.summary?.value,
            description: .init(document.info.description),
            links: ExternalLinks.all(of: document),
            module: sdk.moduleName.text,
            client: sdk.client.name.text,
            errorType: sdk.errors.errorName.text,
            servers: ServerPlanning.servers(document.servers, sdk: sdk),
            securitySchemes: security.schemes,
            groups: groups,
            webhooks: webhooks,
            models: ModelPlanner(table: models, shapes: shapes, samples: samples)
                .models(usedBy: groups)
        )
    }
}

extension APIReference.CommonMark {
    /// Nil for text that is not there or has nothing in it.
    init?(_ text: Located<String>?) {
        guard let text, text.value.contains(where: { !$0.isWhitespace }) else { return nil }
        self.init(text.value)
    }
}
