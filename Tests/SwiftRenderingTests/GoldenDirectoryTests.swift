import Foundation
import TestSupport
import Testing

@Suite struct `Comparing a golden directory` {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "goldens-\(UUID().uuidString)"
    )

    @Test func `finds files that are missing, extra or different`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try put("openapi.yaml", "input")
        try put("Sources/Same.swift", "same\n")
        try put("Sources/Different.swift", "one\ntwo\n")
        try put("Sources/Gone.swift", "gone\n")
        try put("Sources/Shorter.swift", "one\n")
        let golden = GoldenDirectory(folder, inputs: ["openapi.yaml"], mode: .compare)
        let differences = try golden.differences(from: [
            file("Sources/Same.swift", "same\n"), file("Sources/Different.swift", "one\n2\n"),
            file("Sources/New.swift", "new\n"), file("Sources/Shorter.swift", "one\nmore\n"),
        ])
        #expect(
            differences == [
                "Sources/Different.swift:2: expected 'two', got '2'",
                "Sources/Gone.swift: expected, but not produced",
                "Sources/New.swift: produced, but there is no golden",
                "Sources/Shorter.swift:2: expected '', got 'more'",
            ]
        )
    }

    @Test func `rewrites and fails when asked to`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try put("openapi.yaml", "input")
        try put("Gone.swift", "gone")
        let files = [file("Sources/New.swift", "new")]
        let golden = GoldenDirectory(folder, inputs: ["openapi.yaml"], mode: .update)
        #expect(
            try golden.differences(from: files) == [
                "rewritten: Gone.swift: expected, but not produced",
                "rewritten: Sources/New.swift: produced, but there is no golden",
            ]
        )
        let compared = GoldenDirectory(folder, inputs: ["openapi.yaml"], mode: .compare)
        #expect(try compared.differences(from: files) == [])
    }

    @Test func `never passes without a golden`() throws {
        let golden = GoldenDirectory(folder, mode: .compare)
        #expect(
            try golden.differences(from: [file("A.swift", "a")]) == [
                "A.swift: produced, but there is no golden"
            ]
        )
    }

    @Test(arguments: [
        (["UPDATE_GOLDENS": "1"], true), (["UPDATE_GOLDENS": "1", "CI": "true"], false),
        (["UPDATE_GOLDENS": "0"], false),
        ([:], false),
    ])
    func `rewrites only when asked to, and never in CI`(environment: [String: String], isUpdate: Bool) {
        #expect((GoldenDirectory.Mode.requested(by: environment) == .update) == isUpdate)
    }

    private func file(_ path: String, _ text: String) -> (path: String, contents: [UInt8]) {
        (path, Array(text.utf8))
    }

    private func put(_ path: String, _ text: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }
}
