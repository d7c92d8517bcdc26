package import SDKModel

/// Turns an SDK into the files of a Swift module.
package enum SwiftRenderer {
    /// The files, sorted by path; equal input gives equal bytes.
    package static func render(_ sdk: SDK, options: RenderingOptions = RenderingOptions()) -> [RenderedFile] {
        let surroundings = Surroundings(sdk)
        var files = FileList()
        renderClient(sdk, into: &files, in: surroundings)
        for type in sdk.types {
            let view = ModelFileView(type, in: surroundings)
            files.add("Sources/Models/", type.header.name.last) { view.render(into: &$0) }
        }
        for union in responseUnions(of: sdk.client) {
            let view = ResponseUnionView(union, in: surroundings)
            files.add("Sources/Results/", union.name.text) { view.render(into: &$0) }
        }
        if let facade = sdk.facade { render(facade, of: sdk.client, into: &files, in: surroundings) }
        if !sdk.forwarding.isEmpty {
            let view = ForwardingDeclarationsView(sdk.forwarding, in: surroundings)
            files.add("Sources/", "Deprecated") { view.render(into: &$0) }
        }
        if options.hasReadme {
            let view = ReadmeView(sdk, options.package, in: surroundings)
            files.add("", "README", extension: "md") { view.render(into: &$0) }
        }
        if let package = options.package {
            let view = ManifestView(sdk, package)
            files.add("", "Package") { view.render(into: &$0) }
        }
        return files.sorted
    }

    private static func renderClient(_ sdk: SDK, into files: inout FileList, in surroundings: Surroundings) {
        let client = sdk.client
        let view = ClientView(sdk, in: surroundings)
        files.add("Sources/", client.name.text) { view.render(into: &$0) }
        let server = ServerView(client, in: surroundings)
        files.add("Sources/", "\(client.name.text)+Server") { server.render(into: &$0) }
        if !client.securitySchemes.isEmpty || !client.securityRequirements.isEmpty {
            let credential = CredentialView(client, in: surroundings)
            files.add("Sources/", "\(client.name.text)+Credential") { credential.render(into: &$0) }
        }
        if !sdk.validationRules.isEmpty {
            let view = ValidationRulesView(sdk.validationRules, in: surroundings)
            files.add("Sources/", "\(client.name.text)+Rules") { view.render(into: &$0) }
        }
        if let envelope = client.envelope {
            let view = EnvelopeView(envelope, in: surroundings)
            files.add("Sources/", envelope.name.text) { view.render(into: &$0) }
        }
        for convention in client.pageConventions {
            let view = PageConventionView(convention, in: surroundings)
            files.add("Sources/", convention.name.text) { view.render(into: &$0) }
        }
        let errors = ErrorsView(sdk.errors, in: surroundings)
        files.add("Sources/", sdk.errors.errorName.text) { errors.render(into: &$0) }
        for group in client.groups {
            let view = OperationGroupView(group, in: surroundings)
            files.add("Sources/Operations/", group.typeName.text) { view.render(into: &$0) }
        }
    }

    private static func render(
        _ facade: CompletionHandlerFacade,
        of client: Client,
        into files: inout FileList,
        in surroundings: Surroundings
    ) {
        let settings = FacadeSettingsView(facade, of: client, in: surroundings)
        files.add("Sources/Facade/", facade.settingsName.text) { settings.render(into: &$0) }
        for facadeClass in facade.classes {
            let view = FacadeClassView(facadeClass, facade, in: surroundings)
            files.add("Sources/Facade/", facadeClass.name.text) { view.render(into: &$0) }
        }
    }

    /// Each once, in the order of the operations.
    private static func responseUnions(of client: Client) -> [ResponseUnion] {
        var unions: [ResponseUnion] = []
        var names: Set<SwiftIdentifier> = []
        for operation in client.operations + client.groups.flatMap(\.operations) {
            guard case .oneOf(let union) = operation.success.result, names.insert(union.name).inserted else {
                continue
            }
            unions.append(union)
        }
        return unions
    }
}

/// Files as they are rendered, each with a name of its own.
private struct FileList {
    private var names = FileNames()
    private var files: [RenderedFile] = []

    var sorted: [RenderedFile] { files.sorted { $0.path < $1.path } }

    mutating func add(
        _ folder: String,
        _ name: String,
        extension suffix: String = "swift",
        _ render: (inout TemplateOutput) -> Void
    ) {
        var output = TemplateOutput()
        render(&output)
        files.append(
            RenderedFile(path: names.path(in: folder, name: name, extension: suffix), contents: output.bytes)
        )
    }
}
