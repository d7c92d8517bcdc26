import FileWriting
import Foundation
import Testing

@Suite struct `Writing an output folder` {
    @Test func `writes all files and a manifest`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let report = try folder.output.write([file("Sources/B.swift", "b\n"), file("A.swift", "a\n")])
        #expect(report.written == ["A.swift", "Sources/B.swift"])
        #expect(report.removed == [])
        #expect(report.unchangedCount == 0)
        #expect(
            try folder.contents() == [
                ".specsmith-manifest.json": """
                {
                  "tool": "specsmith 1.0.0",
                  "specification": "v2/openapi.yaml",
                  "hash": "fnv1a-128",
                  "files": {
                    "A.swift": "0880954523ab1be95aa0733055b71a5a",
                    "Sources/B.swift": "0880954c85ab1be95aa0733055bba525"
                  }
                }

                """,
                "A.swift": "a\n",
                "Sources/B.swift": "b\n",
            ]
        )
    }

    @Test func `says in the manifest what the files are, but for an SDK`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let output = OutputFolder(
            path: folder.path,
            tool: "specsmith 1.0.0",
            specification: "v2/openapi.yaml",
            content: .markdownPages
        )
        try output.write([file("A.md", "a\n")])
        #expect(
            try folder.contents()[".specsmith-manifest.json"] == """
                {
                  "tool": "specsmith 1.0.0",
                  "specification": "v2/openapi.yaml",
                  "content": "markdown-pages",
                  "hash": "fnv1a-128",
                  "files": {
                    "A.md": "0880954523ab1be95aa0733055b71a5a"
                  }
                }

                """
        )
        #expect(try output.check([file("A.md", "a\n")]) == [])
    }

    @Test func `touches nothing when nothing changes`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let files = [file("Sources/B.swift", "b"), file("A.swift", "a")]
        try folder.output.write(files)
        let before = try folder.modificationTimes()
        let report = try folder.output.write(files.reversed())
        #expect(report.written == [])
        #expect(report.removed == [])
        #expect(report.unchangedCount == 2)
        #expect(try folder.modificationTimes() == before)
        #expect(try folder.output.check(files) == [])
    }

    @Test func `leaves unchanged files alone while it writes others`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([file("A.swift", "a"), file("B.swift", "b")])
        let before = try folder.modificationTimes()
        let report = try folder.output.write([file("A.swift", "a"), file("B.swift", "new")])
        #expect(report.written == ["B.swift"])
        #expect(report.unchangedCount == 1)
        let after = try folder.modificationTimes()
        #expect(after["A.swift"] == before["A.swift"])
        #expect(try folder.contents()["B.swift"] == "new")
    }

    @Test func `removes what is not produced any more, and the folders that leaves empty`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([
            file("A.swift", "a"), file("Old/Deep/B.swift", "b"), file("Kept/C.swift", "c"),
        ])
        try folder.put("Kept/mine.txt", "mine")
        let report = try folder.output.write([file("A.swift", "a")])
        #expect(report.removed == ["Kept/C.swift", "Old/Deep/B.swift"])
        #expect(
            try folder.names() == [".specsmith-manifest.json", "A.swift", "Kept", "Kept/mine.txt"]
        )
    }

    @Test func `does not miss a file that somebody removed`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([file("A.swift", "a"), file("B.swift", "b")])
        try FileManager.default.removeItem(atPath: folder.path + "/A.swift")
        #expect(
            try folder.output.check([file("B.swift", "b")]).map(\.description) == [
                ".specsmith-manifest.json is out of date"
            ]
        )
        try folder.output.write([file("B.swift", "b")])
        #expect(try folder.names() == [".specsmith-manifest.json", "B.swift"])
    }

    @Test func `refuses to overwrite or remove files edited by hand`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([file("A.swift", "a"), file("B.swift", "b"), file("C.swift", "c")])
        try folder.put("A.swift", "edited")
        try folder.put("B.swift", "edited")
        let before = try folder.contents()
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("A.swift", "new"), file("C.swift", "new")])
        }
        #expect(error.description == "generated files were edited by hand: 'A.swift', 'B.swift'")
        #expect(error.hint == "move the changes elsewhere, or overwrite them with --force")
        #expect(try folder.contents() == before)
        try folder.output.write([file("A.swift", "new"), file("C.swift", "new")], force: true)
        #expect(try folder.names() == [".specsmith-manifest.json", "A.swift", "C.swift"])
        #expect(try folder.contents()["A.swift"] == "new")
    }

    @Test func `accepts an edit that is what generation gives`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([file("A.swift", "a")])
        try folder.put("A.swift", "new")
        let report = try folder.output.write([file("A.swift", "new")])
        #expect(report.written == [])
        #expect(try folder.output.check([file("A.swift", "new")]) == [])
    }

    @Test func `refuses to overwrite files it did not write`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.put("Sources/A.swift", "mine")
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("Sources/A.swift", "a"), file("B.swift", "b")])
        }
        #expect(error == .foreignFiles(["Sources/A.swift"]))
        #expect(error.description == "files not generated by specsmith are in the way: 'Sources/A.swift'")
        #expect(try folder.contents() == ["Sources/A.swift": "mine"])
        try folder.output.write([file("Sources/A.swift", "a")], force: true)
        #expect(try folder.contents()["Sources/A.swift"] == "a")
    }

    @Test func `never touches files it did not write that are not in the way`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.put("Sources/Mine.swift", "mine")
        try folder.output.write([file("Sources/A.swift", "a")])
        try folder.output.write([])
        #expect(try folder.names() == [".specsmith-manifest.json", "Sources", "Sources/Mine.swift"])
    }

    @Test func `changes the spelling of a file's name`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([file("user.swift", "a")])
        try folder.output.write([file("User.swift", "a")])
        #expect(try folder.names() == [".specsmith-manifest.json", "User.swift"])
        #expect(try folder.output.check([file("User.swift", "a")]) == [])
    }

    @Test func `says how a folder differs without writing`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([
            file("Changed.swift", "a"), file("Edited.swift", "a"), file("Extra.swift", "a"),
            file("Same.swift", "a"),
        ])
        try folder.put("Edited.swift", "mine")
        try folder.put("Foreign.swift", "mine")
        let before = try folder.contents()
        let differences = try folder.output.check([
            file("Changed.swift", "new"), file("Edited.swift", "a"), file("Foreign.swift", "a"),
            file("Missing.swift", "a"), file("Same.swift", "a"),
        ])
        #expect(
            differences.map(\.description) == [
                ".specsmith-manifest.json is out of date",
                "Changed.swift is out of date",
                "Edited.swift was edited by hand",
                "Extra.swift is not generated any more",
                "Foreign.swift was not generated by specsmith",
                "Missing.swift is missing",
            ]
        )
        #expect(try folder.contents() == before)
    }

    @Test func `says that everything is missing where there is no folder`() throws {
        let output = OutputFolder(path: "/nonexistent/output", tool: "t", specification: "s")
        #expect(
            try output.check([file("A.swift", "a")]).map(\.description) == [
                ".specsmith-manifest.json is missing", "A.swift is missing",
            ]
        )
    }

    @Test func `writes the manifest anew for another version of the tool`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.output.write([file("A.swift", "a")])
        let newer = OutputFolder(
            path: folder.path,
            tool: "specsmith \"2\"\n",
            specification: "v2/openapi.yaml"
        )
        #expect(try newer.write([file("A.swift", "a")]).written == [])
        #expect(
            try folder.contents()[".specsmith-manifest.json"]?.contains(#""specsmith \"2\"\u000a""#) == true
        )
        #expect(try newer.check([file("A.swift", "a")]) == [])
    }
}

func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }
