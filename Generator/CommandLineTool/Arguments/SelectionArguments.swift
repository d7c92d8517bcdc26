import ArgumentParser
import SDKConfiguration

/// What says which part of the document the SDK is made from, beside what `sdk.yaml` says.
struct SelectionArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp("Take only operations with this tag; each may be repeated.", valueName: "tag")
    )
    var includeTag: [String] = []

    @Option(
        help: ArgumentHelp(
            "Take only operations at this path and below it; * stands for any part, ** for several.",
            valueName: "path"
        )
    )
    var includePath: [String] = []

    @Option(
        help: ArgumentHelp(
            "Take only this operation: an operationId, or a method and a path in quotes.",
            valueName: "operation"
        )
    )
    var includeOperation: [String] = []

    @Option(help: ArgumentHelp("Leave out operations with this tag.", valueName: "tag"))
    var excludeTag: [String] = []

    @Option(help: ArgumentHelp("Leave out operations at this path and below it.", valueName: "path"))
    var excludePath: [String] = []

    @Option(help: ArgumentHelp("Leave out this operation.", valueName: "operation"))
    var excludeOperation: [String] = []

    @Flag(
        help:
            "Leave out deprecated operations, and deprecated parameters and properties that are not required."
    )
    var skipDeprecated = false

    /// Without places, as no file says it.
    var configuration: SDKConfiguration.SelectionConfiguration {
        SDKConfiguration.SelectionConfiguration(
            include: Self.choice(includeTag, includePath, includeOperation),
            exclude: Self.choice(excludeTag, excludePath, excludeOperation),
            skipsDeprecated: SDKConfiguration.Setting(skipDeprecated, at: nil)
        )
    }

    private static func choice(
        _ tags: [String],
        _ paths: [String],
        _ operations: [String]
    ) -> SDKConfiguration.Choice? {
        guard !(tags.isEmpty && paths.isEmpty && operations.isEmpty) else { return nil }
        return SDKConfiguration.Choice(
            tags: tags.map { SDKConfiguration.Setting($0, at: nil) },
            paths: paths.map { SDKConfiguration.Setting($0, at: nil) },
            operations: operations.map { SDKConfiguration.Setting($0, at: nil) }
        )
    }
}
