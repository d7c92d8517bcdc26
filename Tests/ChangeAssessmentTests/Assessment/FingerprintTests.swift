import ChangeModel
import Testing

@testable import ChangeAssessment

@Suite struct Fingerprints {
    @Test func `stay the same from release to release`() {
        let change = Change.sample("enum-value-removed", location: "#/components/schemas/Pet", detail: "sold")
        #expect(Fingerprint.of(change) == "e79184a6a9c1fe29")
    }

    @Test func `do not depend on lines, words and callers`() {
        let change = Change.sample(message: "one", old: lines(1, 2, of: 0), reach: [1])
        let moved = Change.sample(message: "two", old: lines(8, 9, of: 0), reach: [2, 3])
        #expect(Fingerprint.of(change) == Fingerprint.of(moved))
    }

    @Test func `tell rules, places and details apart`() {
        let fingerprints = [
            Change.sample("a", location: "#/x", detail: "y"),
            Change.sample("b", location: "#/x", detail: "y"),
            Change.sample("a", location: "#/y", detail: "y"),
            Change.sample("a", location: "#/x", detail: "z"),
            Change.sample("a", location: "#/xy"),
        ].map(Fingerprint.of)
        #expect(Set(fingerprints).count == fingerprints.count)
        #expect(fingerprints.allSatisfy { $0.count == 16 })
    }
}
