import Foundation
import Testing

/// A repository in a folder of its own, with one commit for each call of `commit`.
struct Repository {
    let tool: Tool

    var folder: TemporaryFolder { tool.folder }

    init(_ options: String...) async throws {
        tool = Tool(folder: try TemporaryFolder())
        try await git(["init", "--quiet"] + options)
    }

    func commit(_ files: KeyValuePairs<String, String>) async throws {
        for (path, text) in files { try folder.write(path, text) }
        try await git(["add", "--all"])
        try await git([
            "-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false", "commit",
            "--quiet", "--message", "change",
        ])
    }

    func git(_ arguments: [String]) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = folder.root
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
            .merging(["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]) { $1 }
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        try #require(status == 0, "git \(arguments)")
    }
}

@Suite(.timeLimit(.minutes(1))) struct `Documents of git revisions` {
    private static let divided = Shop.first.replacing(
        "\"#/components/schemas/Item\"",
        with: "schemas/item.yaml"
    )

    private static func item(_ type: String) -> String {
        "type: object\nproperties: {size: {type: \(type)}}\n"
    }

    @Test(arguments: [[], ["--object-format=sha256"]])
    func `are read with the files they refer to`(options: [String]) async throws {
        let repository =
            options.isEmpty ? try await Repository() : try await Repository(options[0])
        try await repository.commit([
            "api/openapi.yaml": Self.divided, "api/schemas/item.yaml": Self.item("string"),
        ])
        try await repository.commit(["api/schemas/item.yaml": Self.item("integer")])
        try repository.folder.write("api/schemas/item.yaml", Self.item("boolean"))
        let run = try await repository.tool(
            "diff",
            "git:HEAD~1:api/openapi.yaml",
            "git:HEAD:api/openapi.yaml",
            "--format",
            "json"
        )
        #expect(run.status == 0, "\(run.errors)")
        let report = try DiffReport(run).report
        #expect(report.old.name == "git:HEAD~1:api/openapi.yaml")
        let change = try #require(report.changes.first { $0.rule == "type-changed" })
        #expect(change.old?.file == "HEAD~1:api/schemas/item.yaml")
        #expect(change.new?.file == "HEAD:api/schemas/item.yaml")
        // The third is only on the disk.
        let disk = try await repository.tool(
            "diff",
            "git:HEAD:api/openapi.yaml",
            "api/openapi.yaml",
            "--format",
            "json"
        )
        let changed = try DiffReport(disk).report.changes.first { $0.rule == "type-changed" }
        #expect(changed?.new?.file == "api/schemas/item.yaml")
    }

    @Test func `are found from the root, from the current folder, and elsewhere`() async throws {
        let repository = try await Repository()
        try await repository.commit(["api/v1/openapi.yaml": Shop.first, "file": ""])
        let current = try await repository.tool(
            "diff",
            "git:HEAD:./api/v1/openapi.yaml",
            "api/v1/openapi.yaml",
            "--fail-on",
            "any"
        )
        #expect(current.status == 0, "\(current.errors)")
        let elsewhere = Tool(folder: try TemporaryFolder())
        for path in ["api/v1/openapi.yaml", "./v1/openapi.yaml", "../api/v1/openapi.yaml"] {
            let run = try await elsewhere(
                "diff",
                "git:HEAD:\(path)",
                "git:HEAD:\(path)",
                "--repository",
                repository.folder.path("api")
            )
            #expect(run.status == 0, "\(path): \(run.errors)")
        }
    }

    @Test func `have the sdk-yaml and the policy of their revision`() async throws {
        let repository = try await Repository()
        try await repository.commit([
            "openapi.yaml": Shop.first, "sdk.yaml": "modul: Old\n", "diff.yaml": "acept: []\n",
        ])
        try repository.folder.write("sdk.yaml", "module: New\n")
        try repository.folder.write("diff.yaml", "accept: []\n")
        let old = try await repository.tool("diff", "git:HEAD:openapi.yaml", "openapi.yaml")
        #expect(old.status == 4)
        #expect(old.errors.hasPrefix("HEAD:sdk.yaml:1:1: error: unknown key 'modul'"), "\(old.errors)")
        #expect(!old.errors.contains("diff.yaml"))
        let new = try await repository.tool(
            "diff",
            "openapi.yaml",
            "git:HEAD:openapi.yaml",
            "--config",
            "sdk.yaml"
        )
        #expect(new.status == 4)
        #expect(new.errors.hasPrefix("HEAD:diff.yaml:1:1: error: unknown key 'acept'"), "\(new.errors)")
    }

    @Test func `have findings with their revision`() async throws {
        let repository = try await Repository()
        try await repository.commit(["openapi.yaml": Shop.broken])
        let run = try await repository.tool("diff", "git:HEAD:openapi.yaml", "openapi.yaml")
        #expect(run.status == 4)
        #expect(run.errors.contains("HEAD:openapi.yaml:14:55: error: "), "\(run.errors)")
        #expect(run.errors.contains("\nopenapi.yaml:14:55: error: "), "\(run.errors)")
    }

    @Test func `never lead through a link, on the disk or in the revision`() async throws {
        let repository = try await Repository()
        try repository.folder.write("secret.yaml", Self.item("string"))
        try repository.folder.write("schemas/real.yaml", Self.item("string"))
        for link in ["schemas/item.yaml", "linked.yaml"] {
            try FileManager.default.createSymbolicLink(
                atPath: repository.folder.path(link),
                withDestinationPath: link == "linked.yaml" ? "openapi.yaml" : "../secret.yaml"
            )
        }
        try await repository.commit(["openapi.yaml": Self.divided])
        let run = try await repository.tool("diff", "git:HEAD:openapi.yaml", "git:HEAD:openapi.yaml")
        #expect(run.status == 4)
        #expect(
            run.errors.contains("symbolic links of a repository are not followed"),
            "\(run.errors)"
        )
        let document = try await repository.tool("diff", "git:HEAD:linked.yaml", "openapi.yaml")
        #expect(
            document
                == .init(
                    status: 3,
                    output: "",
                    errors: """
                        error: cannot read 'git:HEAD:linked.yaml': symbolic links of a repository are not followed

                        """
                )
        )
    }

    @Test(
        arguments: [
            (
                "git:HEAD:missing.yaml", 3,
                "cannot read 'git:HEAD:missing.yaml': the revision has no file 'missing.yaml'"
            ),
            ("git:HEAD:api", 3, "cannot read 'git:HEAD:api': it is a folder"),
            (
                "git:nope:openapi.yaml", 3,
                "cannot read 'git:nope:openapi.yaml': the repository has no revision 'nope'"
            ),
            (
                "git:HEAD~9:openapi.yaml", 3,
                "cannot read 'git:HEAD~9:openapi.yaml': the repository has no revision 'HEAD~9'"
            ),
            (
                "git:HEAD:../openapi.yaml", 3,
                "cannot read 'git:HEAD:../openapi.yaml': the path leads out of the repository"
            ),
            ("git:HEAD", 2, "cannot understand 'git:HEAD': it must be git:REVISION:PATH"),
            ("git::openapi.yaml", 2, "cannot understand 'git::openapi.yaml': the revision is empty"),
            ("git:HEAD:", 2, "cannot understand 'git:HEAD:': the path names no file"),
            (
                "git:HEAD:/openapi.yaml", 2,
                "cannot understand 'git:HEAD:/openapi.yaml': the path starts at the repository's root, without a slash"
            ),
            (
                "git:--help:openapi.yaml", 2,
                "cannot understand 'git:--help:openapi.yaml': a revision does not start with '-'"
            ),
            (
                "git:HEAD\nHEAD:openapi.yaml", 2,
                "cannot understand 'git:HEAD\u{FFFD}HEAD:openapi.yaml': it has a control character"
            ),
        ] as [(String, Int32, String)]
    )
    func `that are not there end the run with a word`(address: String, status: Int32, message: String)
        async throws
    {
        let repository = try await Repository()
        try await repository.commit(["openapi.yaml": Shop.first, "api/openapi.yaml": Shop.first])
        let run = try await repository.tool("diff", address, "openapi.yaml")
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("error: \(message)\n"), "\(run.errors)")
    }

    @Test(arguments: ["HEAD^{/change}", "HEAD@{0}", "v1.0", "HEAD:api"])
    func `are named in every way that git has`(revision: String) async throws {
        let repository = try await Repository()
        try await repository.commit(["openapi.yaml": Shop.first, "api/openapi.yaml": Shop.first])
        try await repository.git(["tag", "v1.0"])
        // A revision ends at the first colon, so a folder cannot be one.
        let run = try await repository.tool("diff", "git:\(revision):openapi.yaml", "openapi.yaml")
        #expect(run.status == (revision == "HEAD:api" ? 3 : 0), "\(run.errors)")
    }

    @Test func `need a repository and git`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.first)
        let outside = try await tool(
            "diff",
            "git:HEAD:old.yaml",
            "new.yaml",
            environment: ["GIT_CEILING_DIRECTORIES": tool.folder.root.deletingLastPathComponent().path]
        )
        #expect(outside.status == 3)
        #expect(
            outside.errors.hasPrefix("error: cannot read 'git:HEAD:old.yaml': not a git repository"),
            "\(outside.errors)"
        )
        let without = try await tool(
            "diff",
            "git:HEAD:old.yaml",
            "new.yaml",
            environment: ["PATH": tool.folder.root.path]
        )
        #expect(
            without
                == .init(
                    status: 3,
                    output: "",
                    errors: "error: cannot run 'git': No such file or directory\n"
                )
        )
    }
}
