package import ChangeModel
package import Diagnostics
import JSONCoding

/// A report as a SARIF log with one run, for GitHub code scanning and editors.
///
/// Breaking changes are errors, safe ones notes; what the policy accepts is suppressed. Source: Static Analysis
/// Results Interchange Format 2.1.0, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
package enum ChangeSARIF {
    package struct Options: Sendable, Hashable {
        /// What touches nobody on these axes is left out.
        package let axes: [Axis]
        /// Files that are not in the working tree: no result stands in them, they are only related.
        package let elsewhere: Set<SourceFileID>
        package let toolVersion: String?

        package init(
            axes: [Axis] = Axis.allCases,
            elsewhere: Set<SourceFileID> = [],
            toolVersion: String? = nil
        ) {
            self.axes = axes
            self.elsewhere = elsewhere
            self.toolVersion = toolVersion
        }
    }

    package static func render(
        _ report: ChangeReport,
        in library: SourceLibrary,
        options: Options = Options()
    ) -> String {
        let rules = report.rules
        let results = SARIFResults(report, rules: rules, library: library, options: options)
        var driver = JSONObject([("name", "specsmith")])
        if let version = options.toolVersion { driver["version"] = .string(version) }
        driver["rules"] = .array(rules.map(rule))
        let log: JSONValue = [
            "$schema": .string(schema),
            "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": .object(driver)],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(results.all),
                ]
            ],
        ]
        return String(decoding: (try? JSON.encode(log, indented: true)) ?? [], as: UTF8.self) + "\n"
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private static func rule(_ rule: ChangeRule) -> JSONValue {
        let help = rule.explanation.isEmpty ? rule.summary : rule.explanation
        return [
            "id": .string(rule.id),
            "shortDescription": ["text": .string(rule.summary)],
            "help": ["text": .string(help), "markdown": .string(help)],
            "defaultConfiguration": ["level": .string(level(rule.worst.worst()))],
            "properties": [
                "area": .string(rule.area.rawValue),
                "kind": .string(rule.kind.rawValue),
                "action": .string(rule.action.rawValue),
            ],
        ]
    }

    static func level(_ verdict: Verdict) -> String {
        switch verdict {
        case .breaking: "error"
        case .warning: "warning"
        case .safe: "note"
        case .unaffected: "none"
        }
    }
}

extension ChangeRule {
    /// What it means at worst, whichever way the thing travels.
    fileprivate var worst: Verdicts {
        switch scope {
        case .anywhere(let verdicts), .request(let verdicts), .response(let verdicts): verdicts
        case .both(let request, let response): request.union(response)
        }
    }
}
