import ArgumentParser
import DocumentCommands
import FileWriting
import SwiftRendering

/// What says which SDK to make from which document.
struct GenerationArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The OpenAPI document, or - for standard input.", valueName: "spec"),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var specification: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder of the SDK; made if it is not there.", valueName: "dir"),
        completion: .directory
    )
    var output: String

    @Option(
        help: ArgumentHelp(
            "How the SDK is made. (default: sdk.yaml beside the document, if any)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The module's name, instead of the one in sdk.yaml or the title.",
            valueName: "name"
        )
    )
    var module: String?

    @Option(help: ArgumentHelp("The client's name. (default: the module's with Client)", valueName: "name"))
    var client: String?

    @Flag(help: "Also write a Package.swift; needs --runtime-path or --runtime-url.")
    var package = false

    @Option(
        help: ArgumentHelp("The folder of the package with SDKRuntime, for Package.swift.", valueName: "dir"),
        completion: .directory
    )
    var runtimePath: String?

    @Option(
        name: .customLong("runtime-url"),
        help: ArgumentHelp("The repository of the package with SDKRuntime.", valueName: "url")
    )
    var runtimeURL: String?

    @Option(help: ArgumentHelp("The lowest version of it, such as 1.2.0.", valueName: "version"))
    var runtimeVersion: String?

    @Option(
        help: ArgumentHelp(
            """
            An earlier version of the document: the names that only its SDK had stay, as deprecated ones. A path, - for \
            standard input, or git:REV:PATH.
            """,
            valueName: "old-spec"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var since: String?

    @Option(
        help: ArgumentHelp(
            "How the SDK of the earlier version was made. (default: sdk.yaml beside that, if any)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var sinceConfig: String?

    @Option(
        help: ArgumentHelp(
            """
            Changes to the document, as the OpenAPI Overlay Specification has them; may be repeated. (applied after \
            those that sdk.yaml names)
            """,
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var overlay: [String] = []

    @OptionGroup(title: "Selection") var selection: SelectionArguments

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "A folder beside the document's own that references may lead into; may be repeated.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var allowRoot: [String] = []

    @Flag(
        help: """
            Take a reference that leads nowhere, or to an object of another kind, as a warning: any JSON is allowed \
            there, and an operation that needs the target is left out.
            """
    )
    var lenient = false

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output must name a folder") }
        if specification.isEmpty { throw ValidationError("the document's path is empty") }
        if runtimePath != nil, runtimeURL != nil {
            throw ValidationError("--runtime-path and --runtime-url exclude each other")
        }
        if (runtimeURL == nil) != (runtimeVersion == nil) {
            throw ValidationError("--runtime-url and --runtime-version belong together")
        }
        if sinceConfig != nil, since == nil { throw ValidationError("--since-config needs --since") }
        if since == "-", readsStandardInput {
            throw ValidationError("only one of the documents can be standard input")
        }
        let hasRuntime = runtimePath != nil || runtimeURL != nil
        if package != hasRuntime {
            throw ValidationError(
                package
                    ? "--package needs --runtime-path, or --runtime-url with --runtime-version"
                    : "--runtime-path and --runtime-url are for --package"
            )
        }
        if runtimePath?.isEmpty == true { throw ValidationError("--runtime-path must name a folder") }
    }
}

extension GenerationArguments {
    var readsStandardInput: Bool { specification == "-" }

    /// The document; the name of a file stays one, whatever it looks like.
    var source: DocumentSource { readsStandardInput ? .standardInput : .file(specification) }

    /// The output folder, with what the list of generated files says about its origin.
    var folder: OutputFolder {
        OutputFolder(path: output, tool: ToolVersion.line, specification: sourceNames.name(of: shownPath))
    }

    /// The document's path as messages show it.
    var shownPath: String { readsStandardInput ? "stdin" : specification }

    var sourceNames: SourceNames { SourceNames(root: shownPath) }

    var renderingOptions: RenderingOptions {
        var reference: RenderingOptions.PackageReference?
        if let runtimePath {
            reference = .path(FilePath.packagePath(of: runtimePath, from: output))
        } else if let runtimeURL, let runtimeVersion {
            reference = .url(runtimeURL, version: runtimeVersion)
        }
        return RenderingOptions(package: reference)
    }
}
