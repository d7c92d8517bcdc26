import ChangeAssessment
import ChangeModel
import Diagnostics
import Testing

@Suite struct `A policy's promises about deprecation` {
    private static let place = SourceRange(
        file: SourceFileID(index: 0),
        start: SourcePosition(line: 1, column: 1),
        end: SourcePosition(line: 1, column: 2)
    )

    private static let removed = ChangeRule(
        "operation-dropped",
        .operation,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "",
        explanation: ""
    )

    private static let deprecated = ChangeRule(
        "operation-deprecated-now",
        .operation,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "",
        explanation: ""
    )

    private func change(_ rule: ChangeRule, _ old: Lifecycle?, _ new: Lifecycle?, at location: String = "#/x")
        -> Change
    {
        Change(
            rule: rule,
            message: "'GET /pets' changed",
            location: location,
            old: old.map { Change.Side(Self.place, lifecycle: $0) },
            new: new.map { Change.Side(Self.place, lifecycle: $0) },
            reach: [Reach(operation: 0, direction: nil)],
            verdicts: .unaffected
        )
    }

    private func found(_ policy: String, _ changes: Change..., today: String? = "2027-01-01") throws
        -> [Change]
    {
        try ReadPolicy(policy).policy.lifecycleChanges(
            in: DocumentChanges(operations: [.titled("GET /pets")], changes: changes),
            today: today.flatMap { CivilDay($0) }
        )
    }

    private func words(_ changes: [Change]) -> [String] { changes.map { "\($0.rule.id): \($0.message)" } }

    private let required = "deprecation: {sunset: required, notice: {default: 180, beta: 30}}"

    private static let alive = Lifecycle(isDeprecated: false)

    private static func going(_ sunset: String?, _ stability: String? = nil) -> Lifecycle {
        Lifecycle(isDeprecated: true, sunset: sunset, stability: stability)
    }

    @Test func `are none where the policy has no section for them`() throws {
        let change = change(Self.deprecated, Self.alive, Self.going(nil))
        #expect(try found("{}", change) == [])
        #expect(try found("deprecation: {}", change) == [])
    }

    @Test(arguments: [
        (alive, going(nil), "sunset-missing: 'GET /pets' changed, without a sunset date"),
        (going(nil), going(nil), nil),
        (
            going("2028-01-01"), going(nil),
            "sunset-removed: 'GET /pets' changed, and its sunset date was removed"
        ),
        (
            alive, going("next summer"),
            "sunset-unreadable: 'GET /pets' changed, with the sunset date 'next summer', which is no day"
        ),
        (going("soon"), going("soon"), nil),
        (alive, going("2027-06-30"), nil),
        (
            alive, going("2027-06-29"),
            """
            sunset-too-near: 'GET /pets' changed, with the sunset date 2027-06-29, in 179 days; 180 days are \
            promised
            """
        ),
        (alive, going("2027-01-31", "beta"), nil),
        (
            alive, going("2027-01-02T10:00:00Z", "beta"),
            """
            sunset-too-near: 'GET /pets' changed, with the sunset date 2027-01-02, in 1 day; 30 days are \
            promised
            """
        ),
        (
            alive, going("2026-12-31"),
            """
            sunset-too-near: 'GET /pets' changed, with the sunset date 2026-12-31, which is over; 180 days are \
            promised
            """
        ),
        (going("2027-02-01"), going("2027-02-02"), nil),
        (going("2029-01-01"), going("2028-01-01"), nil),
        (
            going("2029-01-01"), going("2027-02-01"),
            """
            sunset-moved-nearer: 'GET /pets' changed, nearer than 2029-01-01 and in 31 days; 180 days are \
            promised
            """
        ),
        (going("2027-02-01"), alive, nil),
    ])
    func `are kept or not when something is deprecated`(old: Lifecycle, new: Lifecycle, words: String?) throws
    {
        let found = try found(required, change(Self.deprecated, old, new))
        #expect(self.words(found) == (words.map { [$0] } ?? []))
        #expect(found.allSatisfy { $0.verdicts == Verdicts(wire: .warning) && $0.reach.count == 1 })
    }

    @Test(arguments: [
        (
            going("2027-01-02"),
            ["removed-before-sunset: 'GET /pets' changed before 2027-01-02, its sunset date"]
        ),
        (going("2027-01-01"), []),
        (going(nil), []),
        (going("soon"), []),
        (alive, []),
        (Lifecycle(isDeprecated: false, sunset: "2028-01-01"), []),
    ])
    func `are kept or not when something is removed`(old: Lifecycle, words: [String]) throws {
        let found = try found("deprecation: {}", change(Self.removed, old, nil))
        #expect(self.words(found) == words)
        #expect(found.allSatisfy { $0.verdicts == Verdicts(wire: .breaking) })
    }

    @Test func `name the day that would do`() throws {
        let near = change(Self.deprecated, Self.alive, Self.going("2027-02-01"))
        #expect(try found(required, near).map(\.hint) == ["name 2027-06-30 or a later day"])
    }

    @Test func `know nothing of nearness without a day`() throws {
        let near = change(Self.deprecated, Self.alive, Self.going("2027-01-02"))
        let early = change(Self.removed, Self.going("2028-01-01"), nil)
        #expect(try found(required, near, early, today: nil) == [])
    }

    @Test func `are told once for each thing`() throws {
        let first = change(Self.deprecated, Self.alive, Self.going(nil))
        let second = change(Self.deprecated, Self.alive, Self.going(nil), at: "#/y")
        #expect(try found(required, first, first, second).map(\.location) == ["#/x", "#/y"])
    }
}
