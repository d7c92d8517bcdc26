import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `How a comparison ends` {
    @Test(
        arguments: [
            (Shop.first, [], 0),
            (Shop.first, ["--fail-on", "any"], 0),
            (Shop.smaller, [], 0),
            (Shop.smaller, ["--fail-on", "breaking"], 1),
            (Shop.wider, ["--fail-on", "warning"], 0),
            (Shop.wider, ["--fail-on", "any"], 1),
            (Shop.regrouped, ["--fail-on", "breaking"], 1),
            (Shop.regrouped, ["--fail-on", "breaking", "--axis", "wire"], 0),
            (Shop.regrouped, ["--fail-on", "breaking", "--axis", "source"], 1),
            (Shop.moved, ["--fail-on", "breaking"], 0),
            (Shop.moved, ["--fail-on", "breaking", "--axis", "behaviour"], 1),
            (Shop.moved, ["--fail-on", "breaking", "--axis", "wire", "--axis", "behaviour"], 1),
            (Shop.smaller, ["--fail-on", "breaking", "--quiet"], 1),
            (Shop.smaller, ["--fail-on", "breaking", "--format", "json"], 1),
        ] as [(String, [String], Int32)]
    )
    func `depends on what --fail-on names`(new: String, options: [String], status: Int32) async throws {
        let tool = try Shop.tool(Shop.first, new)
        let errors = try TemporaryFolder()
        try errors.write("text", "")
        let result = try await tool.run(
            ["diff", "old.yaml", "new.yaml"] + options,
            output: .nullDevice,
            errors: try FileHandle(forWritingTo: errors.url("text"))
        )
        #expect(result == status)
        #expect(try errors.text("text") == "")
    }

    @Test(arguments: [
        (["diff"], "give the old and the new document, or --versions with a folder"),
        (["diff", "a.yaml"], "give the old and the new document, or --versions with a folder"),
        (["diff", "-", "-"], "only one of the documents can come from standard input"),
        (["diff", "", "b"], "a document's path is empty"),
        (["diff", "a", "b", "--from", "1"], "--from and --to are for --versions"),
        (["diff", "a", "b", "--versions", "c"], "--versions takes the place of the two documents"),
        (["diff", "--versions", "c", "--old-config", "d"], "--versions takes --config, for all versions"),
        (["diff", "--versions", ""], "--versions must name a folder"),
        (
            ["diff", "a", "b", "--config", "c", "--old-config", "d", "--new-config", "e"],
            "--config says nothing beside --old-config and --new-config"
        ),
        (["diff", "a", "b", "--output", ""], "--output must name a file"),
        (["diff", "a", "b", "--quiet", "--verbose"], "--verbose and --quiet exclude each other"),
        (
            ["diff", "a", "b", "--today", "2026-02-30"],
            "The value '2026-02-30' is invalid for '--today <yyyy-mm-dd>': write year, month and day: 2030-12-31"
        ),
        (
            ["diff", "a", "b", "--current", "2.3"],
            "The value '2.3' is invalid for '--current <version>': write three numbers, as in 2.3.1"
        ),
        (
            ["diff", "a", "b", "--axis", "wires"],
            "The value 'wires' is invalid for '--axis <axis>': it is one of wire, source and behaviour"
        ),
        (
            ["diff", "a", "b", "--fail-on", "safe"],
            "The value 'safe' is invalid for '--fail-on <verdict>': it is one of breaking, warning and any"
        ),
    ])
    func `is 2 for wrong arguments`(arguments: [String], message: String) async throws {
        let tool = try Shop.tool(Shop.first, Shop.first)
        let errors = try TemporaryFolder()
        try errors.write("text", "")
        let handle = try FileHandle(forWritingTo: errors.url("text"))
        #expect(try await tool.run(arguments, output: .nullDevice, errors: handle) == 2)
        let text = try errors.text("text")
        #expect(text.hasPrefix("Error: \(message)\n"), "\(text)")
    }

    @Test func `is 3 for a file that is not there`() async throws {
        let run = try await Shop.tool(Shop.first, Shop.first)("diff", "old.yaml", "missing.yaml")
        #expect(
            run
                == .init(
                    status: 3,
                    output: "",
                    errors: "error: cannot read 'missing.yaml': No such file or directory\n"
                )
        )
    }

    @Test func `is 4 for a document with errors, old or new`() async throws {
        for (old, new, file) in [(Shop.broken, Shop.first, "old"), (Shop.first, Shop.broken, "new")] {
            let run = try await Shop.tool(old, new)("diff", "old.yaml", "new.yaml", "--fail-on", "breaking")
            #expect(run.status == 4)
            #expect(run.output == "")
            #expect(
                run.errors.hasPrefix("\(file).yaml:14:55: error: '#/components/schemas/Itm' leads nowhere")
            )
            #expect(run.errors.hasSuffix("\n1 error\n"), "\(run.errors)")
        }
    }

    @Test func `is 4 for errors in sdk-yaml or the policy`() async throws {
        let tool = try Shop.tool(Shop.first, Shop.first)
        try tool.folder.write("bad.yaml", "modul: Shop\n")
        let config = try await tool("diff", "old.yaml", "new.yaml", "--old-config", "bad.yaml")
        #expect(config.status == 4)
        #expect(
            config.errors.hasPrefix("bad.yaml:1:1: error: unknown key 'modul' [configuration-unknown-key]\n")
        )
        let policy = try await tool("diff", "old.yaml", "new.yaml", "--policy", "bad.yaml")
        #expect(policy.status == 4)
        #expect(policy.errors.hasPrefix("bad.yaml:1:1: error: unknown key 'modul' [policy-unknown-key]\n"))
    }

    @Test func `does not depend on an SDK`() async throws {
        let tool = try Shop.tool(Shop.endless, Shop.smaller)
        let run = try await tool("diff", "old.yaml", "new.yaml", "--fail-on", "breaking", "--format", "json")
        #expect(run.status == 1)
        #expect(try !DiffReport(run).report.changes.isEmpty)
        let warnings = run.errors.split(separator: "\n")
        #expect(
            warnings.first == """
                old.yaml:1:1: warning: no SDK can be made from 'old.yaml', so the Swift source is not compared \
                [source-not-compared]
                """
        )
        #expect(warnings.contains { $0.contains(": warning: ") && $0.hasSuffix("[infinite-type]") })
    }

    @Test func `names operations of which nothing can be compared`() async throws {
        let nameless = Shop.first.replacing(", in: path, required: true", with: ", in: nowhere")
        let run = try await Shop.tool(Shop.first, nameless)("diff", "old.yaml", "new.yaml", "--quiet")
        #expect(run.status == 0)
        #expect(run.errors.hasPrefix("new.yaml:"), "\(run.errors)")
        #expect(run.errors.contains(": warning: "), "\(run.errors)")
    }

    @Test func `help names the exit codes and fits a terminal`() async throws {
        let run = try await Pets.tool()("diff", "--help", environment: ["COLUMNS": "80"])
        #expect(run.status == 0)
        for line in [
            "  0  compared, whatever was found", "  1  there is what --fail-on names", "  2  wrong usage",
            "  3  a file or revision cannot be read, or the report not written",
            "  4  errors in a document, its sdk.yaml or the policy",
        ] {
            #expect(run.output.contains(line + "\n"))
        }
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
