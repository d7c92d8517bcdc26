package import ChangeModel
package import Diagnostics

/// A report as a changelog, for release notes: a heading with the new version, what breaks whom and what to do about
/// it, then what was added, changed, deprecated and removed.
///
/// Text from documents is escaped, quoted things become code. The rules that were met are listed at the end, and each
/// change links to its own.
package enum ChangeMarkdown {
    package struct Options: Sendable, Hashable {
        /// Whether to list what touches nobody too.
        package let isVerbose: Bool
        /// What touches nobody on these axes is left out.
        package let axes: [Axis]

        package init(isVerbose: Bool = false, axes: [Axis] = Axis.allCases) {
            self.isVerbose = isVerbose
            self.axes = axes
        }
    }

    package static func render(
        _ report: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        var changelog = Changelog(report, options: options)
        changelog.write()
        return changelog.text + rules(changelog.rules)
    }

    /// All steps between two versions, the newest first, after a line on what they come to.
    package static func render(
        steps: [ChangeReport],
        overall: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        guard steps.count > 1 else { return render(overall, in: library, options: options) }
        let (old, new) = (overall.old.version, overall.new.version)
        var text = "# \(MarkdownText.prose(overall.new.title))\n\n"
        text += "\(steps.count) steps from \(MarkdownText.code(old)) to \(MarkdownText.code(new)), "
        text += "together \(ReportTotals(of: overall).line(on: options.axes)).\n\n"
        var met: [ChangeRule] = []
        for step in steps.reversed() {
            var changelog = Changelog(step, options: options)
            changelog.write()
            text += changelog.text
            met += changelog.rules
        }
        return text + rules(met)
    }

    private static func rules(_ met: [ChangeRule]) -> String {
        var known: Set<String> = []
        let rules = met.filter { known.insert($0.id).inserted }.sorted { $0.id < $1.id }
        guard !rules.isEmpty else { return "" }
        return rules.reduce(into: "### Rules\n\n") { text, rule in
            text += "- <a id=\"rule-\(rule.id)\"></a>`\(rule.id)`: \(MarkdownText.prose(rule.summary))\n"
        }
    }
}
