import FileWriting
import Foundation
import Testing

@Suite struct `Refusing to write` {
    @Test(arguments: [
        "", "/etc/passwd", "../A.swift", "a/../../A.swift", "a//b", "a/", "./a", ".hidden", "a/.git/config",
        "a\\b",
        "a b", "a\nb", "é.swift", "a\"b", "a:b", String(repeating: "a", count: 256), "a/./b",
    ])
    func `a path that is not below the folder, or hidden, or odd`(path: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("Good.swift", "a"), file(path, "a")], force: true)
        }
        #expect(error == .pathNotAllowed(path))
        #expect(error.description == "'\(path)' is not a path to write below the output folder")
        #expect(try folder.names() == [])
    }

    @Test(arguments: [
        (
            ["User.swift", "user.swift"],
            "'User.swift' and 'user.swift' would be one file where case is ignored"
        ),
        (["A.swift", "A.swift"], "'A.swift' and 'A.swift' would be one file where case is ignored"),
        (["a", "A/b"], "'a' and 'A/b' would be one file where case is ignored"),
        (
            ["Models/A.swift", "models/a.swift"],
            "'Models/A.swift' and 'models/a.swift' would be one file where case is ignored"
        ),
    ])
    func `two paths that are one where case is ignored`(paths: [String], message: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write(paths.map { file($0, "x") }, force: true)
        }
        #expect(error.description == message)
        #expect(try folder.names() == [])
    }

    @Test func `a symbolic link on the way`() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        defer {
            folder.remove()
            elsewhere.remove()
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/Sources",
            withDestinationPath: elsewhere.path
        )
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("Sources/A.swift", "a")], force: true)
        }
        #expect(error == .symbolicLink("Sources"))
        #expect(
            error.description == "'Sources' is a symbolic link; output goes into folders and files only"
        )
        #expect(try elsewhere.names() == [])
    }

    @Test func `a symbolic link in place of a file`() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        defer {
            folder.remove()
            elsewhere.remove()
        }
        try elsewhere.put("target.txt", "precious")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/A.swift",
            withDestinationPath: elsewhere.path + "/target.txt"
        )
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("A.swift", "a")], force: true)
        }
        #expect(error == .symbolicLink("A.swift"))
        #expect(try elsewhere.contents() == ["target.txt": "precious"])
    }

    @Test func `a symbolic link as the output folder`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try FileManager.default.createDirectory(
            atPath: folder.path + "/real",
            withIntermediateDirectories: false
        )
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/real")
        let output = OutputFolder(path: link + "/", tool: "t", specification: "s")
        let error = try #require(throws: FileWritingError.self) { try output.write([file("A.swift", "a")]) }
        #expect(error == .symbolicLink(link))
    }

    @Test func `a file where a folder is to be, and the reverse`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.put("Sources", "a file")
        try folder.put("A.swift/inner", "a folder")
        let first = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("Sources/A.swift", "a")], force: true)
        }
        #expect(first.description == "'Sources' is in the way: it is not a folder")
        let second = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("A.swift", "a")], force: true)
        }
        #expect(second.description == "'A.swift' is in the way: it is not a file")
    }

    @Test(arguments: [
        ("", 1),
        ("{\n  \"files\": {\n", 3),
        ("{\n  \"files\": {\n    \"../A.swift\": \"00000000000000000000000000000000\"\n  }\n}\n", 3),
        ("{\n  \"files\": {\n    \"A.swift\": \"0\"\n  }\n}\n", 3),
        ("{\n  \"files\": {\n<<<<<<< HEAD\n  }\n}\n", 3),
        ("{\n  \"files\": {\n  }\n}\nmore\n", 5),
        ("{\n  \"content\": \"poems\",\n  \"files\": {\n  }\n}\n", 2),
        ("{\n  \"content\": \"swift-sdk\"\n  \"files\": {\n  }\n}\n", 2),
    ])
    func `a manifest that is not ours`(text: String, line: Int) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.put(".specsmith-manifest.json", text)
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("A.swift", "a")])
        }
        #expect(error == .manifestNotReadable(path: folder.path + "/.specsmith-manifest.json", line: line))
        #expect(try folder.names() == [".specsmith-manifest.json"])
        try folder.output.write([file("A.swift", "a")], force: true)
        #expect(try folder.output.check([file("A.swift", "a")]) == [])
    }

    @Test(arguments: OutputContent.allCases, [false, true])
    func `the files of another kind of run`(content: OutputContent, force: Bool) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        func output(_ content: OutputContent) -> OutputFolder {
            OutputFolder(path: folder.path, tool: "t", specification: "s", content: content)
        }
        try output(content).write([file("A.txt", "a")])
        let before = try folder.contents()
        for other in OutputContent.allCases where other != content {
            let written = try #require(throws: FileWritingError.self) {
                try output(other).write([file("B.txt", "b")], force: force)
            }
            #expect(written == .otherContent(content))
            let checked = try #require(throws: FileWritingError.self) {
                try output(other).check([file("B.txt", "b")])
            }
            #expect(checked == .otherContent(content))
        }
        #expect(try folder.contents() == before)
        try output(content).write([file("B.txt", "b")], force: force)
        #expect(try folder.names() == [".specsmith-manifest.json", "B.txt"])
    }

    @Test func `says what the files in the way are`() {
        #expect(
            OutputContent.allCases.map { FileWritingError.otherContent($0).description } == [
                "the folder holds an SDK, whose files would be removed",
                "the folder holds pages of Markdown, whose files would be removed",
                "the folder holds a page of HTML, whose files would be removed",
                "the folder holds a catalog for DocC, whose files would be removed",
            ]
        )
    }

    @Test func `leaves all as it was when it fails half way`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        // Near the longest path of the system, so that a folder below cannot be made once others are in place.
        let part = "/" + String(repeating: "r", count: 99)
        let count = (Int(PATH_MAX) - folder.path.utf8.count - 200) / 100
        let output = OutputFolder(
            path: folder.path + String(repeating: part, count: count),
            tool: "t",
            specification: "s"
        )
        let old = [file("A.swift", "a"), file("Gone/B.swift", "b")]
        try output.write(old)
        let deep = String(repeating: "New/", count: 80)
        let error = try #require(throws: FileWritingError.self) {
            try output.write([
                file("A.swift", "new"), file("Fresh/D.swift", "d"), file(deep + "C.swift", "c"),
            ])
        }
        guard case .system = error else {
            Issue.record("\(error)")
            return
        }
        #expect(try output.check(old) == [])
        let names = try FileManager.default.subpathsOfDirectory(atPath: output.path).sorted()
        #expect(names == [".specsmith-manifest.json", "A.swift", "Gone", "Gone/B.swift"])
    }

    @Test func `a folder that another run is writing`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.put(".specsmith-staging/new-0", "half")
        let lock = open(folder.path + "/.specsmith-staging", O_RDONLY)
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let error = try #require(throws: FileWritingError.self) {
            try folder.output.write([file("A.swift", "a")])
        }
        #expect(error.description == "another run is writing into '\(folder.path)'")
        #expect(try folder.contents() == [".specsmith-staging/new-0": "half"])
        close(lock)
        // What a killed run left is no obstacle.
        try folder.output.write([file("A.swift", "a")])
        #expect(try folder.names() == [".specsmith-manifest.json", "A.swift"])
    }
}
