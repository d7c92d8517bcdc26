import ChangeModel
import ChangeReporting
import Diagnostics

/// A page about few changes in documents of few lines.
struct PageSample {
    private var library = SourceLibrary()
    let old: SourceFileID
    let new: SourceFileID
    var title = "Pets"
    var operations: [ComparedOperation] = []
    var changes: [AssessedChange] = []
    var symbols: [AssessedSymbol] = []

    init(old: String = "", new: String = "") {
        self.init(old: Array(old.utf8), new: Array(new.utf8))
    }

    init(old: [UInt8], new: [UInt8]) {
        self.old = library.add(path: "old.yaml", bytes: old)
        self.new = library.add(path: "new.yaml", bytes: new)
    }

    /// From the first line and column to the last, 1-based.
    static func range(_ file: SourceFileID, _ start: (Int, Int), _ end: (Int, Int)) -> SourceRange {
        SourceRange(
            file: file,
            start: SourcePosition(line: start.0, column: start.1),
            end: SourcePosition(line: end.0, column: end.1)
        )
    }

    mutating func add(
        _ message: String = "it changed",
        rule: ChangeRule = SampleRules.maximumDecreased,
        location: String = "#/components/schemas/Pet",
        old: SourceRange? = nil,
        new: SourceRange? = nil,
        value: String? = nil,
        reach: [Reach] = [],
        way: String? = nil,
        symbols: [Int] = []
    ) {
        let digits = String(changes.count, radix: 16)
        changes.append(
            AssessedChange(
                change: Change(
                    rule: rule,
                    message: message,
                    location: location,
                    old: old.map { Change.Side($0, value: value) },
                    new: new.map { Change.Side($0, value: value) },
                    reach: reach,
                    way: way,
                    verdicts: Verdicts(wire: .breaking)
                ),
                fingerprint: String(repeating: "0", count: 16 - digits.count) + digits,
                verdicts: Verdicts(wire: .breaking),
                symbols: symbols,
                acceptance: nil
            )
        )
    }

    var report: ChangeReport {
        let none = VersionBump(level: .none, reason: "nothing changed", next: nil)
        return ChangeReport(
            old: ChangeReport.Version(name: "old.yaml", title: title, version: "1"),
            new: ChangeReport.Version(name: "new.yaml", title: title, version: "2"),
            operations: operations,
            changes: changes,
            symbols: symbols,
            api: none,
            sdk: none
        )
    }

    func page(_ options: ChangePage.Options = ChangePage.Options()) -> PageText {
        PageText(ChangePage.render(report, in: library, options: options))
    }
}

/// What tests ask a page.
struct PageText {
    let html: String

    init(_ html: String) { self.html = html }

    /// The texts between two others, in order.
    func all(_ start: String, _ end: String) -> [String] {
        html.components(between: start, and: end)
    }

    /// The first text between two others; nil if there is none.
    func first(_ start: String, _ end: String) -> String? { all(start, end).first }

    /// The element of a change, by its fingerprint.
    func entry(_ anchor: String) -> String? {
        all("<details class=\"e", "</details>").first { $0.contains("id=\"\(anchor)\"") }
    }
}

extension String {
    fileprivate func components(between start: String, and end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let opening = rest.firstRange(of: start) {
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: end) else { break }
            found.append(String(rest[..<closing.lowerBound]))
            rest = rest[closing.upperBound...]
        }
        return found
    }
}
