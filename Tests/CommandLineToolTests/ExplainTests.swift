import Testing

@Suite struct `specsmith explain` {
    @Test func `lists every id once, in order, with its severity and summary`() async throws {
        let run = try await Pets.tool()("explain", "--list")
        #expect(run.status == 0)
        let rows = run.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2) }
        let ids = rows.compactMap(\.first).map(String.init)
        #expect(ids == Set(ids).sorted())
        #expect(rows.allSatisfy { $0.count == 3 && ["note", "warning", "error"].contains($0[1]) })
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil }, "\(ids)")
        // One of each stage that reports.
        for id in [
            "duplicate-key", "reference-not-found", "configuration-unknown-key", "name-collision",
            "generated-file-differs",
        ] {
            #expect(ids.contains(id))
        }
    }

    @Test func `prints a rule's page`() async throws {
        let run = try await Pets.tool()("explain", "configuration-unknown-key")
        #expect(run.status == 0)
        #expect(
            run.output == """
                configuration-unknown-key (error): sdk.yaml has a key that nothing reads

                A key of `sdk.yaml` is not one that the generator knows. It is an error, as a misspelt key would
                otherwise do nothing without a word.

                    modul: Pets      # unknown: did you mean 'module'?
                    module: Pets     # right

                """
        )
    }

    @Test func `suggests an id for an unknown one`() async throws {
        let run = try await Pets.tool()("explain", "duplicate-kee")
        #expect(
            run
                == .init(
                    status: 2,
                    output: "",
                    errors:
                        "error: there is no diagnostic 'duplicate-kee'\nhint: did you mean 'duplicate-key'?\n"
                )
        )
        let far = try await Pets.tool()("explain", "nonsense")
        #expect(
            far.errors == "error: there is no diagnostic 'nonsense'\nhint: see 'specsmith explain --list'\n"
        )
    }
}
