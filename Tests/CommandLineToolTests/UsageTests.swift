import Foundation
import Testing

@Suite struct `Usage of the command line` {
    @Test(arguments: [
        (["generate"], "Missing expected argument '<spec>'"),
        (["generate", "openapi.yaml"], "Missing expected argument '--output <dir>'"),
        (["generate", "openapi.yaml", "--output", ""], "--output must name a folder"),
        (["generate", "openapi.yaml", "--output", "Pets", "--formt", "json"], "Unknown option '--formt'"),
        (
            ["check", "openapi.yaml", "--output", "Pets", "--format", "xml"],
            "The value 'xml' is invalid for '--format"
        ),
        (
            ["generate", "openapi.yaml", "--output", "Pets", "--package"],
            "--package needs --runtime-path, or --runtime-url with --runtime-version"
        ),
        (
            ["generate", "openapi.yaml", "--output", "Pets", "--runtime-path", "."],
            "--runtime-path and --runtime-url are for --package"
        ),
        (
            ["generate", "a", "--output", "b", "--package", "--runtime-url", "https://example.com/a"],
            "--runtime-url and --runtime-version belong together"
        ),
        (
            ["generate", "a", "--output", "b", "--verbose", "--quiet"],
            "--verbose and --quiet exclude each other"
        ),
        (["explain"], "give an id, or --list, or --handbook"),
        (["explain", "--list", "--handbook", "changes"], "give an id, or --list, or --handbook"),
        (["unheard"], "Unexpected argument 'unheard'"),
    ])
    func `wrong arguments end the run with 2`(arguments: [String], message: String) async throws {
        let tool = try Pets.tool()
        let errors = try TemporaryFolder()
        try errors.write("text", "")
        let handle = try FileHandle(forWritingTo: errors.url("text"))
        #expect(try await tool.run(arguments, output: .nullDevice, errors: handle) == 2)
        let text = try errors.text("text")
        #expect(text.hasPrefix("Error: \(message)"), "\(text)")
        #expect(text.contains("Usage: specsmith"))
    }

    @Test(arguments: ["--help", "--version", "--generate-completion-script=zsh"])
    func `help, version and completions are no failures`(option: String) async throws {
        let run = try await Pets.tool()(option)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("specsmith"))
    }

    @Test(arguments: ["generate", "check"])
    func `help names the exit codes and fits a terminal`(command: String) async throws {
        let run = try await Pets.tool()(command, "--help", environment: ["COLUMNS": "80"])
        for line in [
            "0  done", "1  errors in the input", "2  wrong usage", "3  a file cannot be read or written",
        ] {
            #expect(run.output.contains(line))
        }
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
