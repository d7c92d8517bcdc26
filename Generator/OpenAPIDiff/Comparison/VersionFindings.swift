import ChangeModel
import Diagnostics
import OpenAPIModel

/// Whether the API's own version tells those who look at nothing else.
enum VersionFindings {
    /// For all that was found; nothing while no caller is broken.
    static func changes(
        _ before: Located<String>?,
        _ now: Located<String>?,
        for changes: [Change]
    ) -> [Change] {
        guard let before, let now, changes.contains(where: { $0.verdicts.wire == .breaking }) else {
            return []
        }
        let isSame = before.value == now.value
        if !isSame {
            guard let formerly = VersionNumber(before.value), let present = VersionNumber(now.value),
                formerly.major == present.major, formerly < present
            else { return [] }
        }
        let rule: ChangeRule = isSame ? .versionNotBumped : .majorVersionNotBumped
        return [
            Change(
                rule: rule,
                message: isSame
                    ? "callers are broken, and the version of the API is still \(now.value)"
                    : "callers are broken, and the version of the API went from \(before.value) to \(now.value)",
                location: "#/info/version",
                old: Change.Side(before.range, value: before.value),
                new: Change.Side(now.range, value: now.value),
                verdicts: rule.verdicts([])
            )
        ]
    }
}

/// A version made of numbers and dots, `v2`, `2.1`, `2024.1.3`, for telling which of two is later.
struct VersionNumber: Comparable {
    let numbers: [Int]

    var major: Int { numbers.first ?? 0 }

    /// What follows a hyphen or plus sign is not compared; nil for a text that is no such version.
    init?(_ text: String) {
        let start = text.hasPrefix("v") || text.hasPrefix("V") ? text.dropFirst() : text[...]
        let core = start.prefix { $0 != "-" && $0 != "+" }
        let parts = core.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard !parts.isEmpty, parts.allSatisfy({ ($0 ?? -1) >= 0 }) else { return nil }
        numbers = parts.compactMap { $0 }
    }

    static func < (left: Self, right: Self) -> Bool {
        for index in 0..<max(left.numbers.count, right.numbers.count) {
            let (a, b) = (left.number(index), right.number(index))
            if a != b { return a < b }
        }
        return false
    }

    private func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }
}
