import Foundation
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

@Suite(.timeLimit(.minutes(1))) struct `Files that are read` {
    @Test func `a document comes from standard input`() async throws {
        let tool = Tool(folder: try TemporaryFolder())
        let run = try await tool("generate", "-", "--output", "Pets", input: Pets.document)
        #expect(run.status == 0, "\(run)")
        #expect(
            try tool.folder.text("Pets/.specsmith-manifest.json").contains("\"specification\": \"stdin\"")
        )
        let broken = try await tool("generate", "-", "--output", "Pets", input: Pets.broken)
        #expect(broken.errors.hasPrefix("stdin:20:23: \(Pets.brokenFinding)\n"))
    }

    @Test func `a document comes from a pipe`() async throws {
        let tool = try Pets.tool()
        try #require(mkfifo(tool.folder.path("pipe"), 0o600) == 0)
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", "cat openapi.yaml > pipe"]
        writer.currentDirectoryURL = tool.folder.root
        try writer.run()
        #expect(try await tool("generate", "pipe", "--output", "Pets").status == 0)
    }

    @Test(arguments: [
        (["generate", "missing.yaml"], "cannot read 'missing.yaml': No such file or directory"),
        (["generate", "folder"], "cannot read 'folder': it is a folder"),
        (["generate", "openapi.yaml/x"], "cannot read 'openapi.yaml/x': Not a directory"),
        (
            ["check", "openapi.yaml", "--config", "missing.yaml"],
            "cannot read 'missing.yaml': No such file or directory"
        ),
        (
            ["generate", "openapi.yaml", "--allow-root", "missing"],
            "cannot open the folder 'missing': No such file or directory"
        ),
    ])
    func `a file that cannot be had ends the run with 3`(arguments: [String], message: String) async throws {
        let tool = try Pets.tool()
        try tool.folder.write("folder/file", "")
        let errors = try TemporaryFolder()
        try errors.write("text", "")
        let handle = try FileHandle(forWritingTo: errors.url("text"))
        let status = try await tool.run(
            arguments + ["--output", "Pets"],
            output: .nullDevice,
            errors: handle
        )
        #expect(status == 3)
        #expect(try errors.text("text") == "error: \(message)\n")
        #expect(!tool.folder.exists("Pets"))
    }

    @Test func `an output folder that is a file ends the run with 3`() async throws {
        let tool = try Pets.tool()
        try tool.folder.write("Pets", "a file")
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 3)
        #expect(run.errors == "error: 'Pets' is in the way: it is not a folder (output folder 'Pets')\n")
        #expect(try tool.folder.text("Pets") == "a file")
    }

    @Test func `references lead into files below the document`() async throws {
        let tool = try Pets.tool(Pets.referring(to: "schemas/owner.yaml"))
        try tool.folder.write("schemas/owner.yaml", Pets.owner)
        #expect(try await tool("generate", "openapi.yaml", "--output", "Pets").status == 0)
        try tool.folder.write("schemas/owner.yaml", "type: [")
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.errors.contains("schemas/owner.yaml:1:"), "\(run.errors)")
    }

    @Test func `references lead out of the document's folder only where allowed`() async throws {
        let tool = Tool(folder: try TemporaryFolder())
        try tool.folder.write("api/openapi.yaml", Pets.referring(to: "../common/owner.yaml"))
        try tool.folder.write("common/owner.yaml", Pets.owner)
        let refused = try await tool("generate", "api/openapi.yaml", "--output", "Pets")
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("api/openapi.yaml:28:"), "\(refused.errors)")
        #expect(refused.errors.contains("[reference-outside-root]"), "\(refused.errors)")
        for root in ["common", "./common/", tool.folder.path("common")] {
            let run = try await tool("generate", "api/openapi.yaml", "--output", "Pets", "--allow-root", root)
            #expect(run.status == 0, "\(root): \(run)")
        }
    }

    @Test func `no symbolic link leads out of the document's folder`() async throws {
        let tool = Tool(folder: try TemporaryFolder())
        try tool.folder.write("secret.yaml", Pets.owner)
        try tool.folder.write("api/openapi.yaml", Pets.referring(to: "owner.yaml"))
        let link = tool.folder.path("api/owner.yaml")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../secret.yaml")
        let refused = try await tool("generate", "api/openapi.yaml", "--output", "Pets")
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("api/openapi.yaml:28:"), "\(refused.errors)")
        try FileManager.default.removeItem(atPath: link)
        try tool.folder.write("api/schemas/owner.yaml", Pets.owner)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "schemas/owner.yaml")
        #expect(try await tool("generate", "api/openapi.yaml", "--output", "Pets").status == 0)
    }

    @Test(arguments: ["pipe", "folder", "link-to-device"])
    func `references lead to regular files only`(name: String) async throws {
        let tool = try Pets.tool(Pets.referring(to: name))
        try tool.folder.write("folder/file", "")
        try #require(mkfifo(tool.folder.path("pipe"), 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: tool.folder.path("link-to-device"),
            withDestinationPath: "/dev/zero"
        )
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("openapi.yaml:28:"), "\(run.errors)")
    }

    @Test func `a report that cannot be written ends the run with 3`() async throws {
        guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
        let tool = try Pets.tool(Pets.broken)
        let arguments = ["generate", "openapi.yaml", "--output", "Pets", "--format", "json"]
        #expect(try await tool.run(arguments, output: full, errors: .nullDevice) == 3)
    }
}
