/// What `swift package generate-sdk` was asked for.
struct SDKRequest {
    /// `generate`, or `check`, which writes nothing.
    private(set) var command = "generate"
    /// Paths of `sdk.yaml` files, from the package's folder; empty for all that there are.
    private(set) var configurations: [String] = []
    /// Handed on to the tool as they are.
    private(set) var options: [String] = []
    private(set) var wantsHelp = false

    static let help = """
        Writes the SDK of every sdk.yaml of this package into the folder Generated beside it.

        USAGE: swift package generate-sdk [--config <sdk.yaml> ...] [--check] [<options of specsmith>]

          --config <path>   This sdk.yaml only; may be repeated.
          --check           Write nothing; fail if an SDK is not what its document gives now.
          --force           Overwrite files that were edited by hand.
          --strict          Treat warnings as errors.
          --format <form>   How findings are printed: text, annotated, oneline, json or github.
          --verbose, --quiet, --allow-root <dir>, --since <document>
                            As `specsmith generate --help` tells.

        Without a question: swift package --allow-writing-to-package-directory generate-sdk
        """

    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": wantsHelp = true
            case "--check": command = "check"
            case "--config":
                guard let path = rest.popFirst(), !path.isEmpty else {
                    throw UsageError(message: "--config needs the path of an sdk.yaml")
                }
                configurations.append(path)
            case "--output", "-o":
                throw UsageError(
                    message: "the SDK goes into the folder Generated beside sdk.yaml; there is no --output"
                )
            default: options.append(argument)
            }
        }
    }
}

/// A command line that makes no sense.
struct UsageError: Error {
    let message: String
}
