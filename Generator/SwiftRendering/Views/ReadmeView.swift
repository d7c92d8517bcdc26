import SDKModel
import SwiftExamples
import SwiftSpelling

/// The README.md of an SDK.
struct ReadmeView {
    let title: String
    let introduction: [String]
    let module: String
    let version: String
    let source: String
    let extent: [String]
    let install: [String]
    /// Modules of the user's that the sources import.
    let ownModules: [String]
    let example: [String]
    let error: String
    let groups: [ReadmeGroupView]
    let hasPages: Bool
    let hasOmissions: Bool
    let omissions: [ReadmeOmissionView]

    init(_ sdk: SDK, _ package: RenderingOptions.PackageReference?, in surroundings: Surroundings) {
        title = Markdown.line(sdk.title)
        introduction = DocumentationText(sdk.documentation.text ?? "").lines
        module = sdk.moduleName.text
        version = Markdown.line(sdk.version)
        source = Markdown.code(sdk.source)
        extent = sdk.extent.map(Self.lines) ?? []
        install = ReadmeInstallation.lines(sdk, package)
        ownModules = Self.ownModules(sdk)
        error = sdk.errors.errorName.text
        let variable = ExampleWriter.clientVariable
        example = Self.firstCall(sdk)
        groups =
            (sdk.client.operations.isEmpty
                ? []
                : [ReadmeGroupView("\(variable)", Documentation(), sdk.client.operations, module: nil)])
            + sdk.client.groups.enumerated().map { index, group in
                ReadmeGroupView(
                    "\(variable).\(SwiftText.identifier(group.propertyName, .member))",
                    group.documentation,
                    group.operations,
                    module: sdk.layout.module(ofGroup: index).map { sdk.layout.modules[$0].name.text }
                )
            }
        hasPages = !sdk.client.pageConventions.isEmpty
        hasOmissions = !sdk.omissions.isEmpty
        omissions = sdk.omissions.map(ReadmeOmissionView.init)
    }

    /// A call with a credential, where any reading has one: most others need it too.
    private static func firstCall(_ sdk: SDK) -> [String] {
        let examples = ExampleWriter(sdk)
        let secured = sdk.simplestOperation { $0.security != nil && $0.method == "GET" }
        guard let choice = secured ?? sdk.simplestOperation() else { return examples.client().lines }
        return examples.call(of: choice.operation, inGroup: choice.group).lines
    }

    private static func ownModules(_ sdk: SDK) -> [String] {
        let operations = sdk.client.operations + sdk.client.groups.flatMap(\.operations)
        let types = sdk.types.map(\.modules) + sdk.errors.members.map(\.type.modules)
        let names = types.reduce(operations.modules) { $0.union($1) }.ownModules.map { "`\($0.text)`" }
        guard !names.isEmpty else { return [] }
        return ["It also needs \(names.joined(separator: ", ")), whose types it uses."]
    }

    private static func lines(_ extent: SelectionExtent) -> [String] {
        [
            "It is made from a part of the specification, by choice: from \(extent.operations) of "
                + "\(extent.allOperations) operations and \(extent.schemas) of \(extent.allSchemas) schemas."
        ]
    }
}

/// The operations of a property of the client.
struct ReadmeGroupView {
    let title: String
    /// What must be imported to have the property, where the client's module alone has it not.
    let ownModule: String?
    let introduction: [String]
    let operations: [ReadmeOperationView]

    init(
        _ access: String,
        _ documentation: Documentation,
        _ operations: [Operation],
        module: String?
    ) {
        title = "`\(access)`"
        ownModule = module
        introduction = DocumentationText(documentation.summary ?? documentation.discussion ?? "").lines
        self.operations = operations.map { ReadmeOperationView($0) }
    }
}

/// A line of the table of operations.
struct ReadmeOperationView {
    let method: String
    let request: String
    let summary: String

    init(_ operation: Operation) {
        let labels = operation.arguments.map { "\($0.name.text):" }.joined()
        method = "\(operation.name.text)(\(labels))"
        let path = operation.path.map { piece in
            switch piece {
            case .literal(let text): text
            case .parameter(let index): "{\(operation.parameters[checked: index]?.wireName ?? "")}"
            }
        }
        request = Markdown.code("\(operation.method) \(path.joined())")
        let text = DocumentationText(
            operation.documentation.summary ?? operation.documentation.discussion ?? ""
        )
        let sentence = text.splitAtFirstSentence()?.sentence ?? text.joined
        let notes = [Markdown.cell(sentence), operation.deprecation == nil ? "" : "Deprecated."]
        summary = notes.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// A construct of the document that the SDK has not.
struct ReadmeOmissionView {
    let subject: String
    let reason: String
    let place: String

    init(_ omission: Omission) {
        subject = Markdown.line(omission.subject)
        reason = Markdown.line(omission.reason)
        place = Markdown.line(omission.place)
    }
}
