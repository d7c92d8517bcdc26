import SDKModel
import SwiftSpelling

/// The README.md of an SDK.
struct ReadmeView {
    let title: String
    let introduction: [String]
    let module: String
    let version: String
    let source: String
    let install: [String]
    let example: [String]
    let error: String
    let groups: [ReadmeGroupView]
    let hasPages: Bool
    let hasOmissions: Bool
    let omissions: [ReadmeOmissionView]

    init(_ sdk: SDK, _ package: RenderingOptions.PackageReference?, in surroundings: Surroundings) {
        title = Markdown.line(sdk.title)
        introduction =
            DocumentationText(sdk.documentation.discussion ?? sdk.documentation.summary ?? "").lines
        module = sdk.moduleName.text
        version = Markdown.line(sdk.version)
        source = Markdown.code(sdk.source)
        install = Self.install(sdk.moduleName.text, package)
        error = sdk.errors.errorName.text
        let variable = "client"
        example = ReadmeExample.lines(sdk, variable: variable, in: surroundings)
        groups =
            (sdk.client.operations.isEmpty
                ? []
                : [ReadmeGroupView("\(variable)", Documentation(), sdk.client.operations, in: surroundings)])
            + sdk.client.groups.map {
                ReadmeGroupView(
                    "\(variable).\(SwiftText.identifier($0.propertyName, .member))",
                    $0.documentation,
                    $0.operations,
                    in: surroundings
                )
            }
        hasPages = !sdk.client.pageConventions.isEmpty
        hasOmissions = !sdk.omissions.isEmpty
        omissions = sdk.omissions.map(ReadmeOmissionView.init)
    }

    private static func install(_ module: String, _ package: RenderingOptions.PackageReference?) -> [String] {
        if package != nil {
            return [
                "This folder is a package. In the `Package.swift` of yours:",
                "",
                "```swift",
                "dependencies: [.package(path: \"../\(module)\")],",
                "targets: [",
                "    .target(name: \"App\", dependencies: [.product(name: \"\(module)\", package: \"\(module)\")])",
                "]",
                "```",
            ]
        }
        return [
            "This folder holds the sources of one target, which needs the library `SDKRuntime`:",
            "",
            "```swift",
            ".target(",
            "    name: \"\(module)\",",
            "    dependencies: [.product(name: \"SDKRuntime\", package: \"specsmith\")],",
            "    path: \"\(module)\"",
            ")",
            "```",
        ]
    }
}

/// The operations of a property of the client.
struct ReadmeGroupView {
    let title: String
    let introduction: [String]
    let operations: [ReadmeOperationView]

    init(
        _ access: String,
        _ documentation: Documentation,
        _ operations: [Operation],
        in surroundings: Surroundings
    ) {
        title = "`\(access)`"
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
