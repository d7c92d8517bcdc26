package import ArgumentParser

/// What says how findings are shown.
package struct ReportingArguments: ParsableArguments {
    @OptionGroup package var findings: FindingsArguments

    @Flag(
        name: .shortAndLong,
        help: "Show notes too, not only errors and warnings; json and sarif always have them."
    )
    package var verbose = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors and warnings.")
    package var quiet = false

    package init() {}

    package func validate() throws {
        if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other") }
    }

    package func reporter() -> Reporter {
        Reporter(
            format: findings.format,
            terminal: Terminal(.error, color: findings.color),
            showsNotes: verbose,
            isQuiet: quiet
        )
    }
}

/// The form of findings, of all commands that have some.
package struct FindingsArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How to show findings.",
            discussion: """
                text: annotated on a terminal or with --color always, else oneline. annotated: with source \
                lines, on stderr. oneline: file:line:column, on stderr. json: one array, on stdout. github: \
                workflow commands, on stdout. sarif: SARIF 2.1.0, on stdout.
                """
        )
    )
    package var format: ReportFormat = .text

    @Option(help: "When to use colour; auto asks the terminal and NO_COLOR.")
    package var color: ColorUse = .auto

    package init() {}
}

/// A way to show findings.
package enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, annotated, oneline, json, github, sarif
}

/// When to write ANSI colour sequences.
package enum ColorUse: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never
}
