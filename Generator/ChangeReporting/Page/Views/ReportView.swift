import ChangeModel
import Templating

/// One comparison.
struct ReportView {
    /// Before the names of all places in it.
    let prefix: String
    /// What the choice of steps calls it; empty where there is none.
    let name: String
    let old: VersionView
    let new: VersionView
    let sentence: String
    let bumps: [BumpView]
    let axes: [AxisView]
    let groups: [GroupView]
    let operations: [OperationView]

    init(
        _ report: ChangeReport,
        _ entries: EntryList,
        prefix: String,
        name: String,
        index: inout PageIndex
    ) {
        self.prefix = prefix
        self.name = name
        self.old = VersionView(report.old)
        self.new = VersionView(report.new)
        let totals = ReportTotals(of: report)
        self.sentence = totals.sentence
        self.bumps = [BumpView("API", report.api), BumpView("SDK", report.sdk)]
        self.axes = Axis.allCases.map { AxisView($0, totals) }
        self.groups = entries.groups
        self.operations = entries.reached.sorted().map { place in
            OperationView(report.operations[place], anchor: "\(prefix)o\(place)", index: &index)
        }
    }
}

/// One of the documents compared.
struct VersionView: NestedView {
    let name: String
    let title: String
    let version: String

    init(_ version: ChangeReport.Version) {
        self.name = version.name
        self.title = version.title
        self.version = version.version
    }
}

/// What a version must do next.
struct BumpView {
    let subject: String
    let level: String
    let reason: [PhraseView]
    let next: String?

    init(_ subject: String, _ bump: VersionBump) {
        self.subject = subject
        self.level = bump.level.rawValue
        self.reason = Phrase.parts(bump.reason)
        self.next = bump.next
    }
}

/// One axis at a glance.
struct AxisView {
    let axis: String
    let meaning: String
    let letter: String
    let verdict: String
    let counts: [CountView]

    init(_ axis: Axis, _ totals: ReportTotals) {
        let worst = Verdict.allCases.last { totals.count(of: $0, on: axis) > 0 } ?? .unaffected
        self.axis = axis.rawValue
        self.meaning =
            switch axis {
            case .wire: "an old client talks to the new server"
            case .source: "code for the old SDK is compiled with the new one"
            case .behaviour: "all compiles and is understood, and acts otherwise"
            }
        self.letter = worst.letter
        self.verdict = worst.rawValue
        self.counts = Verdict.allCases.reversed().compactMap { verdict in
            let count = totals.count(of: verdict, on: axis)
            guard count > 0 else { return nil }
            let words = WordsView(letter: verdict.letter, text: verdict.counted(count))
            let isShown = verdict != .unaffected || worst == .unaffected
            return CountView(letter: verdict.letter, count: count, words: isShown ? words : nil)
        }
    }
}

/// How many have a verdict.
struct CountView {
    let letter: String
    let count: Int
    /// Nil for those that nobody asks for.
    let words: WordsView?
}

/// Words in the colour of a verdict.
struct WordsView {
    let letter: String
    let text: String
}

extension ReportTotals {
    /// Such as `7 changes: 3 breaking, 1 warning, 1 safe, 2 accepted`, with a full stop.
    fileprivate var sentence: String {
        let counts = Verdict.allCases.reversed().map { ($0, count(of: $0, on: Axis.allCases)) }
            .filter { $0.1 > 0 }
        let total = counts.reduce(accepted) { $0 + $1.1 }
        guard total > 0 else { return "No difference." }
        let parts = counts.map { $0.counted($1) } + (accepted > 0 ? ["\(accepted) accepted"] : [])
        return "\(total) change\(total == 1 ? "" : "s"): \(parts.joined(separator: ", "))."
    }
}

extension Verdict {
    /// `2 warnings`.
    func counted(_ count: Int) -> String {
        "\(count) \(rawValue)\(self == .warning && count != 1 ? "s" : "")"
    }

    /// The class of its colours.
    var letter: String {
        switch self {
        case .unaffected: "u"
        case .safe: "s"
        case .warning: "w"
        case .breaking: "b"
        }
    }
}
