package import SDKModel

/// Turns an SDK into the files of its Swift modules.
package enum SwiftRenderer {
    /// The files, sorted by path; equal input gives equal bytes.
    package static func render(_ sdk: SDK, options: RenderingOptions = RenderingOptions()) -> [RenderedFile] {
        var files = FileList()
        let surroundings = Surroundings(sdk)
        renderClient(sdk, into: &files, in: surroundings)
        let modules: [Int?] = [nil] + sdk.layout.modules.indices.map(Optional.some)
        for module in modules {
            let content = ModuleContent(sdk, module: module)
            let surroundings = module.map { Surroundings(sdk, module: $0) } ?? surroundings
            switch sdk.layout.files {
            case .perType: renderPerType(content, into: &files, in: surroundings)
            case .perTag: renderPerTag(content, into: &files, in: surroundings)
            }
            if !content.forwarding.isEmpty {
                let view = ForwardingDeclarationsView(content.forwarding, in: surroundings)
                files.add(content.folder, "Deprecated") { view.render(into: &$0) }
            }
            files.beginModule()
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
        let folder = ModuleContent.folder(of: nil, in: sdk)
        let view = ClientView(sdk, in: surroundings)
        files.add(folder, client.name.text) { view.render(into: &$0) }
        let server = ServerView(client, in: surroundings)
        files.add(folder, "\(client.name.text)+Server") { server.render(into: &$0) }
        if !client.securitySchemes.isEmpty || !client.securityRequirements.isEmpty {
            let credential = CredentialView(client, in: surroundings)
            files.add(folder, "\(client.name.text)+Credential") { credential.render(into: &$0) }
        }
        if !sdk.validationRules.isEmpty {
            let view = ValidationRulesView(sdk.validationRules, in: surroundings)
            files.add(folder, "\(client.name.text)+Rules") { view.render(into: &$0) }
        }
        if let envelope = client.envelope {
            let view = EnvelopeView(envelope, in: surroundings)
            files.add(folder, envelope.name.text) { view.render(into: &$0) }
        }
        for convention in client.pageConventions {
            let view = PageConventionView(convention, in: surroundings)
            files.add(folder, convention.name.text) { view.render(into: &$0) }
        }
        let errors = ErrorsView(sdk.errors, in: surroundings)
        files.add(folder, sdk.errors.errorName.text) { errors.render(into: &$0) }
        guard let facade = sdk.facade else { return }
        let settings = FacadeSettingsView(facade, of: client, in: surroundings)
        files.add(folder + "Facade/", facade.settingsName.text) { settings.render(into: &$0) }
        for facadeClass in facade.classes {
            let view = FacadeClassView(facadeClass, facade, in: surroundings)
            files.add(folder + "Facade/", facadeClass.name.text) { view.render(into: &$0) }
        }
    }

    private static func renderPerType(
        _ content: ModuleContent,
        into files: inout FileList,
        in surroundings: Surroundings
    ) {
        for (_, group) in content.groups {
            let view = OperationGroupView(group, in: surroundings)
            files.add(content.folder + "Operations/", group.typeName.text) { view.render(into: &$0) }
        }
        for type in content.types {
            let view = ModelFileView(type, in: surroundings)
            files.add(content.folder + "Models/", type.header.name.last) { view.render(into: &$0) }
        }
        for union in content.unions {
            let view = ResponseUnionView(union, in: surroundings)
            files.add(content.folder + "Results/", union.name.text) { view.render(into: &$0) }
        }
    }

    private static func renderPerTag(
        _ content: ModuleContent,
        into files: inout FileList,
        in surroundings: Surroundings
    ) {
        for (index, group) in content.groups {
            let own = content.owned(byGroup: index)
            let view = TagFileView(group, own.types, own.unions, in: surroundings)
            files.add(content.folder, group.typeName.text) { view.render(into: &$0) }
        }
        let shared = content.owned(byGroup: nil)
        if shared.types.isEmpty, shared.unions.isEmpty { return }
        let view = TagFileView(nil, shared.types, shared.unions, in: surroundings)
        files.add(content.folder, "Models") { view.render(into: &$0) }
    }
}
