import LoopbackServer
import SpecsmithMock
import Synchronization
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct `CycloidInventory` {
    private let program = Program(name: "CycloidInventory")

    private func run(
        _ arguments: String...,
        at server: MockServer,
        key: String? = "key-1",
        errors: Program.ErrorStream = .file
    ) async throws -> Program.Outcome {
        var environment = ["TERM": "xterm"]
        environment["CY_API_KEY"] = key
        return try await program.run(
            ["--url", server.url] + arguments,
            environment: environment,
            errors: errors
        )
    }

    private static let tree = """
        acme (Acme Corporation)
        ├── internal-tools (Internal tools)
        │   └── ! not read: answered 403: You may not see this project
        ├── shop (Web shop)
        │   ├── production (Production)
        │   │   ├── api (API) [acme:go-service 1.4.2]
        │   │   └── web (Storefront) [acme:spa 2.0.0]
        │   └── staging (Staging)
        └── website (Website)
            └── production
                └── cms [acme:wordpress 6.1]
        zeta-labs (Zeta Labs)

        """

    @Test func `shows all pages as a tree, marks what it may not see, and says so in its exit code`()
        async throws
    {
        try await Platform.run { server in
            let outcome = try await run(at: server)
            let count = "2 organizations, 3 projects, 3 environments, 3 components, 1 not read\n"
            #expect(outcome == Program.Outcome(status: 1, output: Self.tree, errors: count))
            #expect(server.exchanges.map(\.target).sorted() == Platform.wholeTree.sorted())
            #expect(server.exchanges.allSatisfy { $0.problem == nil })
        }
    }

    @Test func `rewrites a line while it reads for somebody at a terminal`() async throws {
        try await Platform.run { server in
            let outcome = try await run(at: server, errors: .terminal)
            #expect(outcome.status == 1)
            #expect(outcome.output == Self.tree)
            let clearing = "\r\u{1B}[K"
            let parts = outcome.errors.split(separator: clearing, omittingEmptySubsequences: false)
            #expect(parts.dropFirst().first == "1 organization …")
            #expect(
                parts.contains("2 organizations …") || parts.contains { $0.hasPrefix("2 organizations, ") }
            )
            #expect(parts.last == "2 organizations, 3 projects, 3 environments, 3 components, 1 not read\n")
        }
    }

    @Test func `asks for one organization, and no deeper than wanted`() async throws {
        try await Platform.run { server in
            let outcome = try await run("--organization", "acme", "--max-depth", "2", at: server)
            #expect(
                outcome
                    == Program.Outcome(
                        status: 0,
                        output: """
                            acme (Acme Corporation)
                            ├── internal-tools (Internal tools)
                            ├── shop (Web shop)
                            └── website (Website)

                            """,
                        errors: "1 organization, 3 projects\n"
                    )
            )
            #expect(
                server.exchanges.map(\.target) == [
                    "/organizations/acme", "/organizations/acme/projects",
                    "/organizations/acme/projects?page_index=2",
                ]
            )
        }
    }

    @Test func `reads four projects at a time and shows them in order`() async throws {
        let canonicals = "ponmlkjihgfe".map(String.init)
        let atWork = Mutex((now: 0, most: 0, begun: 0))
        let four = Gate()
        try await Platform.run { exchange in
            switch exchange.target {
            case "/organizations": return Platform.page([Platform.acme])
            case "/organizations/acme/projects":
                return Platform.page(canonicals.map { Platform.project($0, $0) })
            default: break
            }
            let isFourth = atWork.withLock { atWork in
                atWork.now += 1
                atWork.begun += 1
                atWork.most = max(atWork.most, atWork.now)
                return atWork.begun == 4
            }
            if isFourth {
                // A fifth one would be here by then.
                try? await Task.sleep(for: .milliseconds(100))
                four.open()
            }
            await four.wait()
            atWork.withLock { $0.now -= 1 }
            return Platform.page([])
        } _: { server in
            let outcome = try await run(at: server)
            let titles = outcome.output.split(separator: "\n").dropFirst().map { String($0.suffix(1)) }
            #expect(titles == canonicals.reversed())
            #expect(outcome.errors == "1 organization, 12 projects\n")
            #expect(outcome.status == 0)
            #expect(atWork.withLock { $0.most } == 4)
        }
    }

    @Test(arguments: [MockReply.cut("{\"data\":["), .dropped])
    func `goes on when a connection breaks`(answer: MockReply) async throws {
        let target = "/organizations/acme/projects/shop/environments/production/components"
        try await Platform.run(replacing: [target: answer]) { server in
            let outcome = try await run("--organization", "acme", at: server)
            #expect(outcome.status == 1)
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.contains("│   ├── production (Production)"))
            #expect(
                lines.contains { $0.hasPrefix("│   │   └── ! not read: no answer: ") },
                "\(outcome.output)"
            )
            #expect(lines.last == "        └── cms [acme:wordpress 6.1]")
            #expect(
                outcome.errors == "1 organization, 3 projects, 3 environments, 1 component, 2 not read\n"
            )
        }
    }

    @Test func `has no half lists`() async throws {
        let fault = MockReply.json(Platform.error("Out of order"), status: 500)
        try await Platform.run(replacing: ["/organizations/acme/projects?page_index=2": fault]) { server in
            let outcome = try await run("--organization", "acme", at: server)
            let tree = """
                acme (Acme Corporation)
                └── ! not read: answered 500: Out of order

                """
            #expect(outcome == .init(status: 1, output: tree, errors: "1 organization, 1 not read\n"))
        }
    }

    @Test func `does not trouble anybody with a server that is busy once`() async throws {
        let isFirst = Mutex(true)
        try await Platform.run { _ in
            isFirst.withLock { $0.take() }
                ? .json(Platform.error("busy"), status: 503) : Platform.page([Platform.zeta])
        } _: { server in
            let outcome = try await run("--max-depth", "1", at: server)
            #expect(
                outcome == .init(status: 0, output: "zeta-labs (Zeta Labs)\n", errors: "1 organization\n")
            )
            #expect(server.exchanges.count == 2)
        }
    }

    @Test func `needs a key`() async throws {
        try await Platform.run { server in
            let outcome = try await run(at: server, key: nil)
            #expect(outcome.status == 78)
            #expect(outcome.output == "")
            #expect(outcome.errors.hasPrefix("error: there is no API key\nhint: "))
            #expect(outcome.errors.contains("export CY_API_KEY="))
            #expect(server.exchanges.isEmpty)
        }
    }

    @Test func `says that the key is not accepted, and asks no further`() async throws {
        try await Platform.run { server in
            let outcome = try await run(at: server, key: "key-2")
            #expect(outcome.status == 77)
            #expect(outcome.output == "")
            #expect(
                outcome.errors.hasPrefix("error: answered 401: the credential for 'api_key' is not valid, ")
            )
            #expect(
                outcome.errors.hasSuffix(
                    "\nhint: is the key in CY_API_KEY one of this installation, and valid?\n"
                )
            )
            #expect(server.exchanges.count == 1)
        }
    }

    @Test func `stops everywhere when the key is withdrawn on the way`() async throws {
        let answer = MockReply.json(Platform.error("The key was withdrawn"), status: 401)
        try await Platform.run(replacing: ["/organizations/acme/projects/shop/environments": answer]) {
            server in
            let outcome = try await run(at: server)
            #expect(outcome.status == 77)
            #expect(outcome.output == "")
            #expect(outcome.errors.hasPrefix("error: answered 401: The key was withdrawn\n"))
        }
    }

    @Test func `says that nobody answers`() async throws {
        try await LoopbackServer.withRefusingPort { url in
            let outcome = try await program.run(["--url", url], environment: ["CY_API_KEY": "key-1"])
            #expect(outcome.status == 69)
            #expect(outcome.output == "")
            #expect(outcome.errors.hasPrefix("error: no answer: "), "\(outcome.errors)")
        }
    }

    @Test func `says what in an answer is not as documented`() async throws {
        let wrong = Platform.zeta.replacing(#""zeta-labs","name""#, with: #"7,"name""#)
        try await Platform.run(replacing: ["/organizations": .undocumented(#"{"data":[\#(wrong)]}"#)]) {
            server in
            let outcome = try await run(at: server)
            #expect(outcome.status == 76)
            #expect(outcome.output == "")
            #expect(outcome.errors.contains("$.data[0].canonical"), "\(outcome.errors)")
        }
    }

    @Test func `does not let names steer the terminal`() async throws {
        let evil = Platform.organization("evil", #"Evil\u001b[2J\u000a\u202eEmpire"#)
        try await Platform.run(replacing: ["/organizations": Platform.page([evil])]) { server in
            let outcome = try await run("--max-depth", "1", at: server)
            #expect(outcome.output == "evil (Evil[2JEmpire)\n")
        }
    }

    @Test(arguments: ["0", "5", "many"])
    func `takes no other depth than a level`(depth: String) async throws {
        let outcome = try await program.run(["--max-depth", depth])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("'\(depth)' is not a number from 1 to 4"))
        #expect(outcome.output == "")
    }

    @Test func `ends at once on Ctrl-C`() async throws {
        let (asked, answered) = (Gate(), Gate())
        try await Platform.run { _ in
            asked.open()
            await answered.wait()
            return nil
        } _: { server in
            let outcome = try await program.run(
                ["--url", server.url],
                environment: ["CY_API_KEY": "key-1"],
                interruptedAfter: { await asked.wait() }
            )
            answered.open()
            #expect(outcome == Program.Outcome(status: 130, output: "", errors: "error: interrupted\n"))
        }
    }
}

extension Bool {
    /// The value; false afterwards.
    fileprivate mutating func take() -> Bool {
        defer { self = false }
        return self
    }
}
