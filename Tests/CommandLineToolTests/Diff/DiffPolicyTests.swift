import Testing

@Suite(.timeLimit(.minutes(1))) struct `A comparison with a policy` {
    private func run(_ policy: String, _ options: String...) async throws -> Tool.Outcome {
        let tool = try Shop.tool(Shop.first, Shop.smaller)
        try tool.folder.write("diff.yaml", policy)
        try tool.folder.write("empty.yaml", "{}\n")
        return try await tool(
            "diff",
            "old.yaml",
            "new.yaml",
            options.first ?? "--quiet",
            options.dropFirst().first ?? "--quiet",
            "--fail-on",
            "breaking",
            "--today",
            "2027-02-01",
            "--quiet"
        )
    }

    @Test func `takes the one beside the new document`() async throws {
        let policy = "accept: [{at: '**', reason: nobody has orders}]\n"
        #expect(try await run(policy) == .init(status: 0, output: "", errors: ""))
        #expect(try await run(policy, "--policy", "empty.yaml").status == 1)
    }

    @Test func `knows the rules of documents and declarations`() async throws {
        let run = try await run("severity: {operation-removed: safe, swift-declaration-removed: safe}\n")
        #expect(run.errors == "")
    }

    @Test func `counts again what is accepted no more`() async throws {
        let policy = "accept:\n  - {at: '**', reason: agreed, expires: 2027-01-31}\n"
        let run = try await run(policy)
        #expect(run.status == 1)
        #expect(
            run.errors.hasPrefix(
                """
                diff.yaml:2:5: warning: this accepted change counts again since the end of 2027-01-31 \
                [policy-acceptance-expired]

                """
            ),
            "\(run.errors)"
        )
    }

    @Test func `names entries that accept nothing`() async throws {
        let run = try await run("accept:\n  - {fingerprint: 0000000000000000, reason: agreed}\n")
        #expect(run.status == 1)
        #expect(
            run.errors.hasPrefix(
                """
                diff.yaml:2:5: warning: no change is what this entry accepts ('0000000000000000') \
                [policy-acceptance-stale]

                """
            ),
            "\(run.errors)"
        )
    }

    @Test func `counts only what it is about`() async throws {
        #expect(try await run("only: {tags: [Items]}\n") == .init(status: 0, output: "", errors: ""))
        #expect(try await run("except: {tags: [Items]}\n").status == 1)
    }

    @Test func `names filters that choose nothing`() async throws {
        let run = try await run("only: {tags: [Itens]}\n")
        #expect(run.status == 0)
        #expect(
            run.errors == """
                diff.yaml:1:15: warning: no operation has the tag 'Itens' [policy-filter-unused]
                diff.yaml:1:15: note: did you mean 'Items'?

                """
        )
    }

    @Test func `accepts by the fingerprint of a report`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.smaller)
        let found = try DiffReport(try await tool("diff", "old.yaml", "new.yaml", "--format", "json"))
        let entries = found.report.changes.map { "  - {fingerprint: '\($0.fingerprint)', reason: agreed}\n" }
        try tool.folder.write("diff.yaml", "accept:\n" + entries.joined())
        let run = try await tool("diff", "old.yaml", "new.yaml", "--fail-on", "any", "--quiet")
        #expect(run == .init(status: 0, output: "", errors: ""))
    }
}
