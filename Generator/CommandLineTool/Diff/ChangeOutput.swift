import ChangeModel
import ChangeReporting
import Diagnostics
import DocumentCommands

/// Renders what a run has found and puts it where the user wants it.
struct ChangeOutput {
    let reporting: ChangeArguments
    let library: SourceLibrary
    /// Files that are not on the disk, so that annotations cannot point into them.
    let elsewhere: Set<SourceFileID>

    func write(_ reports: ChangeReports, with reporter: inout Reporter) throws(CommandFailure) {
        if let path = reporting.output, path != "-" {
            do throws(FileFailure) {
                try DiskFile.replace(path, with: text(of: reports))
            } catch {
                throw CommandFailure(error)
            }
        } else if !reporting.quiet {
            reporter.output(text(of: reports))
        }
    }

    private var axes: [Axis] {
        reporting.axes.isEmpty ? Axis.allCases : Axis.allCases.filter(reporting.axes.contains)
    }

    private func text(of reports: ChangeReports) -> String {
        switch reporting.format {
        case .text:
            render(reports, textOptions, one: ChangeText.render, many: ChangeText.render)
        case .json:
            reports.steps.isEmpty
                ? ChangeJSON.render(reports.overall, in: library)
                : ChangeJSON.render(steps: reports.steps, overall: reports.overall, in: library)
        case .markdown:
            render(
                reports,
                ChangeMarkdown.Options(isVerbose: reporting.verbose, axes: axes),
                one: ChangeMarkdown.render,
                many: ChangeMarkdown.render
            )
        case .html:
            reports.steps.isEmpty
                ? ChangePage.render(reports.overall, in: library)
                : ChangePage.render(steps: reports.steps, overall: reports.overall, in: library)
        case .github:
            ChangeAnnotations.render(
                reports.overall,
                in: library,
                options: ChangeAnnotations.Options(axes: axes, elsewhere: elsewhere)
            )
        case .sarif:
            ChangeSARIF.render(
                reports.overall,
                in: library,
                options: ChangeSARIF.Options(
                    axes: axes,
                    elsewhere: elsewhere,
                    toolVersion: ToolVersion.number
                )
            )
        case .junit:
            ChangeJUnit.render(
                reports.overall,
                in: library,
                threshold: reporting.threshold
                    ?? FailureThreshold(.breaking, on: reporting.axes.isEmpty ? [.wire, .source] : axes)
            )
        }
    }

    private var textOptions: ChangeText.Options {
        let terminal = Terminal(.output, color: reporting.color)
        let isFile = reporting.output.map { $0 != "-" } ?? false
        return ChangeText.Options(
            usesColor: isFile ? reporting.color == .always : terminal.usesColor,
            width: isFile ? 100 : terminal.width,
            isVerbose: reporting.verbose,
            axes: axes
        )
    }

    private func render<Options>(
        _ reports: ChangeReports,
        _ options: Options,
        one: (ChangeReport, SourceLibrary, Options) -> String,
        many: ([ChangeReport], ChangeReport, SourceLibrary, Options) -> String
    ) -> String {
        reports.steps.isEmpty
            ? one(reports.overall, library, options) : many(reports.steps, reports.overall, library, options)
    }
}
