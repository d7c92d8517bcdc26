package import ChangeModel
package import Diagnostics

/// A report for a person at a terminal: what it comes to, then each change under what it is a change of.
///
/// ```
/// ━━ schema 'Pet' ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
/// met by 4 operations: GET /pets, POST /pets and 2 more
///
/// breaking  the property 'nick' was removed
///           property-removed · wire breaking, source breaking
///           response 200, application/json: items[].nick
///         - v1/openapi.yaml:74:11  string
///           Swift: 'Pet.nick' was removed
///         - public let nick: String?
///           hint: keep it and deprecate it
/// ```
package enum ChangeText {
    package struct Options: Sendable, Hashable {
        /// Whether to write ANSI colour sequences.
        package let usesColor: Bool
        /// How many columns the terminal has.
        package let width: Int
        /// Whether to show what touches nobody too, fingerprints, and long texts as a whole.
        package let isVerbose: Bool
        /// What touches nobody on these axes is left out.
        package let axes: [Axis]

        package init(
            usesColor: Bool = false,
            width: Int = 100,
            isVerbose: Bool = false,
            axes: [Axis] = Axis.allCases
        ) {
            self.usesColor = usesColor
            self.width = max(40, width)
            self.isVerbose = isVerbose
            self.axes = axes
        }
    }

    package static func render(
        _ report: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        var writer = TextReport(report, in: library, options: options)
        writer.writeHead()
        writer.writeBody()
        writer.writeFoot()
        return writer.text
    }

    /// Each step between two versions, the oldest first, and at the end what they come to.
    package static func render(
        steps: [ChangeReport],
        overall: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        guard steps.count > 1 else { return render(overall, in: library, options: options) }
        var parts = steps.map { render($0, in: library, options: options) }
        var writer = TextReport(overall, in: library, options: options)
        writer.writeTitle("all \(steps.count) steps")
        writer.writeHead()
        writer.writeFoot()
        parts.append(writer.text)
        return parts.joined(separator: "\n")
    }
}
