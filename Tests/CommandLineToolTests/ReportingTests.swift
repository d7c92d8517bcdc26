import Foundation
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

@Suite struct `Reports of a run` {
    @Test func `json has all findings on standard output`() async throws {
        let tool = try Pets.tool(Pets.broken)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets", "--format", "json")
        #expect(run.status == 1)
        #expect(
            run.output == """
                [
                {"id":"reference-not-found","severity":"error",\
                "message":"'#/components/schemas/Pett' leads nowhere: there is no 'Pett'",\
                "hint":"did you mean 'Pet'?","range":{"file":"openapi.yaml",\
                "start":{"line":20,"column":23},"end":{"line":20,"column":50}},"notes":[]}
                ]

                """
        )
        #expect(run.errors == "1 error\n")
    }

    @Test(arguments: ["openapi.yaml", "missing.yaml"])
    func `json is an empty array when there is nothing to say`(document: String) async throws {
        let tool = try Pets.tool()
        let run = try await tool("generate", document, "--output", "Pets", "--format", "json")
        #expect(run.output == "[]\n")
    }

    @Test func `github has workflow commands on standard output`() async throws {
        let tool = try Pets.tool(Pets.broken)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets", "--format", "github")
        #expect(run.status == 1)
        #expect(
            run.output.hasPrefix(
                "::error file=openapi.yaml,line=20,endLine=20,col=23,endColumn=50,title=reference-not-found::"
            ),
            "\(run.output)"
        )
        let missing = try await tool("generate", "missing.yaml", "--output", "Pets", "--format", "github")
        #expect(missing.output == "::error::cannot read 'missing.yaml': No such file or directory\n")
    }

    @Test func `quiet leaves only findings`() async throws {
        let tool = try Pets.tool(Pets.doubtful)
        let run = try await tool("generate", "openapi.yaml", "--output", "Pets", "--quiet")
        #expect(
            run
                == .init(
                    status: 0,
                    output: "",
                    errors: """
                        openapi.yaml:27:22: warning: there is no type 'strng' [type-unknown]
                        openapi.yaml:27:22: note: did you mean 'string'?

                        """
                )
        )
    }

    @Test func `notes are counted, and shown when asked for`() async throws {
        let tool = try Pets.tool(Pets.document.replacing("required: [name]", with: "required: [name, kind]"))
        let brief = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(brief.errors == "1 note, shown with --verbose\n")
        let verbose = try await tool("generate", "openapi.yaml", "--output", "Pets", "--verbose")
        #expect(verbose.errors.hasPrefix("openapi.yaml:25:24: note: "), "\(verbose.errors)")
        #expect(verbose.errors.hasSuffix("[required-not-declared]\n1 note\n"), "\(verbose.errors)")
    }

    @Test func `a terminal gets source lines and colour`() async throws {
        let tool = try Pets.tool(Pets.broken)
        let colored = try await onTerminal(tool, ["TERM": "xterm"])
        #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"), "\(colored)")
        #expect(colored.contains("^~~~"), "\(colored)")
        for environment in [["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"], [:]] {
            let plain = try await onTerminal(tool, environment)
            #expect(!plain.contains("\u{1B}"), "\(environment): \(plain)")
            #expect(plain.contains("^~~~"), "\(environment): \(plain)")
        }
        let emptyMeansNothing = try await onTerminal(tool, ["TERM": "xterm", "NO_COLOR": ""])
        #expect(emptyMeansNothing.contains("\u{1B}[1;31m"))
    }

    @Test func `colour can be had without a terminal`() async throws {
        let tool = try Pets.tool(Pets.broken)
        let run = try await tool(
            "generate",
            "openapi.yaml",
            "--output",
            "Pets",
            "--color",
            "always",
            environment: ["NO_COLOR": "1"]
        )
        #expect(run.errors.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    }

    @Test func `progress of a large document is shown and wiped on a terminal`() async throws {
        let tool = try Pets.tool(Pets.broken + "# " + String(repeating: "x", count: 1 << 20) + "\n")
        let text = try await onTerminal(tool, ["TERM": "xterm"])
        #expect(text.hasPrefix("\r\u{1B}[Kreading openapi.yaml …\r\u{1B}[K"), "\(text.prefix(100))")
        let piped = try await tool("generate", "openapi.yaml", "--output", "Pets")
        #expect(!piped.errors.contains("reading"))
    }

    /// What the tool writes to standard error when that is a terminal.
    private func onTerminal(_ tool: Tool, _ environment: [String: String]) async throws -> String {
        var (master, slave): (Int32, Int32) = (-1, -1)
        try #require(openpty(&master, &slave, nil, nil, nil) == 0)
        defer { close(master) }
        let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        let arguments = ["generate", "openapi.yaml", "--output", "Pets"]
        _ = try await tool.run(arguments, output: .nullDevice, errors: handle, environment: environment)
        // All of it is in the terminal's buffer by now; reading must not wait for more.
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).replacing("\r\n", with: "\n")
    }
}
