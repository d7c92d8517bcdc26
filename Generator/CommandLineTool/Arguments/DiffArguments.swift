import ArgumentParser
import ChangeAssessment
import ChangeModel
import ChangeReporting
import DocumentCommands

/// What says which documents to compare, and how.
struct DiffArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The document as it was: a file, git:REVISION:PATH, or - for standard input."),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var old: String?

    @Argument(
        help: ArgumentHelp("The document as it is now, named in the same ways."),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var new: String?

    @Option(
        help: ArgumentHelp(
            "A folder with the versions, instead of two documents: step by step, and as a whole.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var versions: String?

    @Option(
        help: ArgumentHelp(
            "The version in that folder to start from. (default: the oldest)",
            valueName: "name"
        )
    )
    var from: String?

    @Option(help: ArgumentHelp("The version to end with. (default: the newest)", valueName: "name"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            "The repository, or a folder in it, for git:REVISION:PATH. (default: the current folder)",
            valueName: "dir"
        ),
        completion: .directory
    )
    var repository: String?

    @Option(
        help: ArgumentHelp(
            "How both SDKs are made. (default: sdk.yaml beside each document, if any)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var config: String?

    @Option(
        help: ArgumentHelp("How the old SDK is made.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var oldConfig: String?

    @Option(
        help: ArgumentHelp("How the new SDK is made.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var newConfig: String?

    @Option(
        help: ArgumentHelp(
            "A folder beside the documents' own that references may lead into; may be repeated.",
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

    @Option(
        help: ArgumentHelp(
            "Severities, accepted changes, deprecation. (default: diff.yaml beside the new document, if any)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "The day by which accepted changes expire and sunsets come. (default: the current one)",
            valueName: "yyyy-mm-dd"
        ),
        transform: Self.day
    )
    var today: CivilDay?

    @Option(
        help: ArgumentHelp("The SDK's last release, to be told the next one.", valueName: "version"),
        transform: Self.version
    )
    var current: SemanticVersion?

    func validate() throws {
        guard let versions else { return try validatePair() }
        if versions.isEmpty { throw ValidationError("--versions must name a folder") }
        if old != nil { throw ValidationError("--versions takes the place of the two documents") }
        if oldConfig != nil || newConfig != nil {
            throw ValidationError("--versions takes --config, for all versions")
        }
    }

    private func validatePair() throws {
        guard let old, let new else {
            throw ValidationError("give the old and the new document, or --versions with a folder")
        }
        if old.isEmpty || new.isEmpty { throw ValidationError("a document's path is empty") }
        if old == "-", new == "-" {
            throw ValidationError("only one of the documents can come from standard input")
        }
        if from != nil || to != nil { throw ValidationError("--from and --to are for --versions") }
        if config != nil, oldConfig != nil, newConfig != nil {
            throw ValidationError("--config says nothing beside --old-config and --new-config")
        }
    }

    private static func day(_ text: String) throws -> CivilDay {
        guard let day = CivilDay(text) else { throw ValidationError("write year, month and day: 2030-12-31") }
        return day
    }

    private static func version(_ text: String) throws -> SemanticVersion {
        guard let version = SemanticVersion(text) else {
            throw ValidationError("write three numbers, as in 2.3.1")
        }
        return version
    }
}

/// What says how differences are shown and which of them count.
struct ChangeArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How to show the differences.",
            discussion: """
                text: for a terminal. json: all of them, with the same fingerprints from run to run. markdown: a \
                changelog. html: one file, both sides side by side. github: workflow commands. sarif: SARIF \
                2.1.0. junit: JUnit's XML.
                """
        )
    )
    var format: ChangeFormat = .text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write them. (default: standard output)", valueName: "file"),
        completion: .file()
    )
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Exit with 1 if there is anything as bad as this: breaking, warning or any.",
            valueName: "verdict"
        ),
        completion: .list(FailureThreshold.Level.allCases.map(\.rawValue)),
        transform: Self.level
    )
    var failOn: FailureThreshold.Level?

    @Option(
        name: .customLong("axis"),
        help: ArgumentHelp(
            """
            Show and count only wire, source or behaviour; may be repeated. (default: all are shown, wire and \
            source count)
            """,
            valueName: "axis"
        ),
        completion: .list(Axis.allCases.map(\.rawValue)),
        transform: Self.axis
    )
    var axes: [Axis] = []

    @Option(help: "When to use colour; auto asks the terminal and NO_COLOR.")
    var color: ColorUse = .auto

    @Flag(name: .shortAndLong, help: "Show also what affects nobody, and warnings about the documents.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Print no report; --output is written all the same.")
    var quiet = false

    func validate() throws {
        if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other") }
        if output?.isEmpty == true { throw ValidationError("--output must name a file") }
    }

    /// For the findings of reading, which do not belong to the report.
    func reporter() -> Reporter {
        Reporter(
            format: format == .github && output == nil ? .github : .text,
            terminal: Terminal(.error, color: color),
            showsNotes: verbose,
            isQuiet: quiet
        )
    }

    /// Nil where nothing makes the run fail.
    var threshold: FailureThreshold? {
        failOn.map { axes.isEmpty ? FailureThreshold($0) : FailureThreshold($0, on: axes) }
    }

    private static func level(_ text: String) throws -> FailureThreshold.Level {
        guard let level = FailureThreshold.Level(rawValue: text) else {
            throw ValidationError("it is one of breaking, warning and any")
        }
        return level
    }

    private static func axis(_ text: String) throws -> Axis {
        guard let axis = Axis(rawValue: text) else {
            throw ValidationError("it is one of wire, source and behaviour")
        }
        return axis
    }
}

/// A way to show differences.
enum ChangeFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, markdown, html, github, sarif, junit
}
