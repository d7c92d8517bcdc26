import ChangeModel
import Testing

@testable import ChangeAssessment

@Suite struct SemanticVersions {
    @Test(arguments: [
        ("1.2.3", VersionBump.Level.major, "2.0.0"), ("1.2.3", .minor, "1.3.0"), ("1.2.3", .patch, "1.2.4"),
        ("1.2.3", .none, "1.2.3"), ("v1.2.3", .minor, "1.3.0"), ("1.2.3+build.7", .patch, "1.2.4"),
        // Below 1.0.0 the minor number takes what breaks.
        ("0.4.2", .major, "0.5.0"), ("0.4.2", .minor, "0.4.3"), ("0.4.2", .patch, "0.4.3"),
        // A pre-release becomes the release that it announces, if that is enough.
        ("2.0.0-beta.1", .major, "2.0.0"), ("2.1.0-beta.1", .major, "3.0.0"), ("2.1.0-rc.1", .minor, "2.1.0"),
        ("2.1.1-rc.1", .minor, "2.2.0"), ("2.1.1-rc.1", .patch, "2.1.1"), ("2.1.1-rc.1", .none, "2.1.1-rc.1"),
    ])
    func `counts up`(version: String, level: VersionBump.Level, next: String) throws {
        #expect(try #require(SemanticVersion(version)).next(level).description == next)
    }

    @Test(arguments: [
        "", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "1.2.-3", "1.2.3-", "1.2.3-a..b", "1.2.3-é",
    ])
    func `refuses what is no version`(text: String) {
        #expect(SemanticVersion(text) == nil)
    }
}
