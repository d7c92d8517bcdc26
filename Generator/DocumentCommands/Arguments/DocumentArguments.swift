package import ArgumentParser
package import Diagnostics

/// What says which document to open, and how.
package struct DocumentArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The OpenAPI document: a file, git:REVISION:PATH, or - for standard input.",
            valueName: "spec"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    package var specification: String

    @Option(
        help: ArgumentHelp(
            "How the SDK is made, and what else is told of the API. (default: sdk.yaml beside the document, if any)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    package var config: String?

    @Option(
        help: ArgumentHelp(
            "An overlay, applied after those that sdk.yaml names; may be repeated.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    package var overlay: [String] = []

    @Option(
        help: ArgumentHelp(
            "A folder beside the document's own that references may lead into; may be repeated.",
            valueName: "dir"
        ),
        completion: .directory
    )
    package var allowRoot: [String] = []

    @Flag(help: "Take a reference that leads nowhere, or to an object of another kind, as a warning.")
    package var lenient = false

    package init() {}

    package func validate() throws {
        if specification.isEmpty { throw ValidationError("the document's path is empty") }
    }

    package func open(into library: inout SourceLibrary) throws(CommandFailure) -> OpenedDocument {
        try DocumentSource(specification).open(
            config: config,
            overlays: overlay,
            allowedRoots: allowRoot,
            isLenient: lenient,
            into: &library
        )
    }
}
