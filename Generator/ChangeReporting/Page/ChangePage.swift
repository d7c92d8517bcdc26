package import ChangeModel
package import Diagnostics

/// A report as one HTML file that needs nothing else: no network, no script to be read, no server.
///
/// Without JavaScript all is there and unfolds; with it, changes are filtered and grouped, and a place of the page is
/// an address: `#` and a fingerprint.
package enum ChangePage {
    package struct Options: Sendable, Hashable {
        /// How many lines before and after a changed one are shown.
        package let contextLines: Int
        /// How many lines of one document are shown of one change at most.
        package let excerptLines: Int

        /// Excerpts get shorter by themselves in reports of many hundreds of changes.
        package init(contextLines: Int = 3, excerptLines: Int = 14) {
            self.contextLines = max(0, contextLines)
            self.excerptLines = max(1, excerptLines)
        }

        /// For a page of so many changes.
        func limited(to count: Int) -> Options {
            switch count {
            case ...400: self
            case ...1000: Options(contextLines: min(contextLines, 1), excerptLines: min(excerptLines, 6))
            default: Options(contextLines: 0, excerptLines: min(excerptLines, 4))
            }
        }

        /// How many operations, or declarations, an entry shows in full.
        var listedItems: Int { contextLines == 0 ? 1 : contextLines == 1 ? 4 : 12 }
    }

    /// The page of one comparison.
    package static func render(
        _ report: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        page([(report, "", "")], in: library, options)
    }

    /// The page of several versions: what changed from the first to the last, and step by step.
    ///
    /// Fingerprints are the addresses of the changes overall; those of a step have the step before: `s2-` and so on.
    package static func render(
        steps: [ChangeReport],
        overall: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        let numbered = steps.enumerated().map { index, step in
            (step, "s\(index + 1)-", "\(step.old.version) → \(step.new.version)")
        }
        let total = "All: \(overall.old.version) → \(overall.new.version)"
        return page([(overall, "", total)] + numbered, in: library, options)
    }

    private static func page(
        _ parts: [(report: ChangeReport, prefix: String, name: String)],
        in library: SourceLibrary,
        _ options: Options
    ) -> String {
        let count = parts.reduce(0) { $0 + $1.report.changes.count }
        let options = options.limited(to: count)
        var excerpts = Excerpts(of: library, options: options)
        var index = PageIndex()
        let articles = parts.map { part in
            excerpts.begin(part.report)
            var entries = EntryList(part.report, prefix: part.prefix, limit: options.listedItems)
            entries.addAll(from: &excerpts, index: &index)
            return ReportView(part.report, entries, prefix: part.prefix, name: part.name, index: &index)
        }
        let view = PageView(articles, title: parts.first?.report.new.title ?? "", index: index)
        var output = TemplateOutput(capacity: 65_536 + count * 1024)
        view.render(into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }
}
