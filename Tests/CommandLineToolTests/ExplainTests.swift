import Testing

@Suite struct `specsmith explain` {
    @Test func `lists every id once, in order, with its severity and summary`() async throws {
        let run = try await Pets.tool()("explain", "--list")
        #expect(run.status == 0)
        let rows = run.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2) }
        let ids = rows.compactMap(\.first).map(String.init)
        #expect(ids == Set(ids).sorted())
        let weights = ["note", "warning", "error", "unaffected", "safe", "breaking"]
        #expect(rows.allSatisfy { $0.count == 3 && weights.contains(String($0[1])) })
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil }, "\(ids)")
        // One of each stage that reports.
        for id in [
            "duplicate-key", "reference-not-found", "configuration-unknown-key", "name-collision",
            "generated-file-differs", "policy-unknown-rule",
            // And of changes: of documents, declarations and policies.
            "operation-removed", "swift-declaration-removed", "sunset-missing",
        ] {
            #expect(ids.contains(id))
        }
    }

    @Test(arguments: [
        ("diagnostics", "## duplicate-key", "| [duplicate-key](#duplicate-key) | error |"),
        ("changes", "### sunset-missing", "| [sunset-missing](#sunset-missing) | warning | – | – |"),
    ])
    func `prints all pages as one`(kind: String, heading: String, row: String) async throws {
        let run = try await Pets.tool()("explain", "--handbook", kind)
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count { $0 == heading } == 1)
        #expect(lines.contains { $0.hasPrefix(row) }, "\(lines.filter { $0.hasPrefix(row.prefix(8)) })")
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

    @Test func `prints the page of a change, with what it means on each axis`() async throws {
        let run = try await Pets.tool()("explain", "sunset-unreadable")
        #expect(run.status == 0)
        #expect(
            run.output == """
                sunset-unreadable: a sunset date is no day

                area: document, kind: lifecycle, action: change

                wire        source      behaviour
                warning     unaffected  unaffected

                `x-sunset` is neither a day nor a time of RFC 3339, so that nobody can say when the thing may be gone.

                    x-sunset: next summer
                    ---
                    x-sunset: 2030-06-30             # or 2030-06-30T00:00:00Z

                Source: RFC 3339, section 5.6 (`full-date`, `date-time`).

                """
        )
        let both = try await Pets.tool()("explain", "enum-value-removed").output
        #expect(both.contains("\n              wire        source      behaviour\nin requests   breaking"))
        #expect(both.contains("\nin responses  safe"))
    }

    @Test func `suggests an id for an unknown one`() async throws {
        let run = try await Pets.tool()("explain", "duplicate-kee")
        #expect(
            run
                == .init(
                    status: 2,
                    output: "",
                    errors:
                        "error: there is no rule 'duplicate-kee'\nhint: did you mean 'duplicate-key'?\n"
                )
        )
        let far = try await Pets.tool()("explain", "nonsense")
        #expect(
            far.errors == "error: there is no rule 'nonsense'\nhint: see 'specsmith explain --list'\n"
        )
    }
}
