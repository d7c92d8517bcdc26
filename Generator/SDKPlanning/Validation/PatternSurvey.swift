import Diagnostics
import OpenAPIModel
import RegularExpressions

/// Reads the patterns that arguments have, and keeps what there is to say about them.
struct PatternSurvey {
    private(set) var omissions: [(subject: String, reason: String, range: SourceRange)] = []
    private var seen: Set<SourceRange> = []
    private var readable: [String: Bool] = [:]
    /// Patterns with `$`, `\d`, `\w`, `\s` or `\b`: the first one, and how many there are.
    private var common: (first: SourceRange, count: Int)?

    /// Whether a pattern can be checked; each place is reported once.
    mutating func isReadable(_ pattern: Located<String>, reporting log: inout DiagnosticLog) -> Bool {
        guard seen.insert(pattern.range).inserted else { return readable[pattern.value] ?? false }
        do throws(PatternError) {
            note(try RegularExpression(pattern.value).peculiarities, pattern, &log)
            readable[pattern.value] = true
            return true
        } catch {
            let reason = "\(error.message) (at character \(error.offset + 1))"
            log.report(.unreadablePattern(pattern.value, reason: reason), at: pattern.range)
            omissions.append(("the check of pattern '\(pattern.value)'", reason, pattern.range))
            readable[pattern.value] = false
            return false
        }
    }

    private mutating func note(
        _ peculiarities: [Peculiarity],
        _ pattern: Located<String>,
        _ log: inout DiagnosticLog
    ) {
        var isCommon = false
        for peculiarity in peculiarities {
            switch peculiarity.kind {
            case .endBeforeLineBreak, .unicodeClass: isCommon = true
            case .bracketInClass:
                report("'[' within a class is itself", "begins a class within the class", peculiarity)
            case .setOperatorInClass:
                report(
                    "a doubled character within a class is itself",
                    "is an operation on sets",
                    peculiarity
                )
            case .emptyClass:
                report("']' right after '[' closes the class", "is a member of the class", peculiarity)
            }
        }
        if isCommon { common = (common?.first ?? pattern.range, (common?.count ?? 0) + 1) }

        func report(_ reading: String, _ other: String, _ peculiarity: Peculiarity) {
            log.report(
                .peculiarPattern("\(reading), which elsewhere \(other)", at: peculiarity.offset + 1),
                at: pattern.range
            )
        }
    }

    func reportCommon(to log: inout DiagnosticLog) {
        guard let common else { return }
        log.report(.commonPeculiarities(common.count), at: common.first)
    }
}
