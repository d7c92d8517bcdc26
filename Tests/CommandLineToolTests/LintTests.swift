import Foundation
import Testing

@Suite struct `specsmith lint` {
    /// The document with a response for failures: nothing is to be said about it.
    private static let good = Pets.document.replacing(
        "      responses:\n",
        with: "      responses:\n        default: {description: It failed.}\n"
    )

    /// A warning of reading, one of planning, and two findings of the linter.
    private static let mixed = Pets.document
        .replacing("name: {type: string}\n", with: "name: {type: strng}\n")
        .replacing("      operationId: getPet\n", with: "")
        .replacing("email: {type: string}", with: "email: {type: string, maximum: 3}")

    private static let mixedFindings = """
        openapi.yaml:10:7: warning: operation 'GET /pets/{petId}' has no operationId; it is called 'getPetsByPetId' \
        [operation-without-id]
        openapi.yaml:14:9: note: 'GET /pets/{petId}' documents no response for a failure [error-response-missing]
        openapi.yaml:26:22: warning: there is no type 'strng' [type-unknown]
        openapi.yaml:26:22: note: did you mean 'string'?
        openapi.yaml:31:40: warning: 'maximum' says nothing of a value of type 'string' [keyword-without-effect]
        openapi.yaml:31:40: note: did you mean 'maxLength'?

        """

    @Test func `has nothing to say about a good document`() async throws {
        let run = try await Pets.tool(Self.good)("lint", "openapi.yaml")
        #expect(run == .init(status: 0, output: "no findings in openapi.yaml\n", errors: ""))
    }

    @Test func `shows what every stage finds, by place`() async throws {
        let run = try await Pets.tool(Self.mixed)("lint", "openapi.yaml")
        #expect(run == .init(status: 0, output: "", errors: Self.mixedFindings + "3 warnings, 1 note\n"))
    }

    @Test func `takes warnings for errors where it is strict`() async throws {
        let run = try await Pets.tool(Self.mixed)("lint", "openapi.yaml", "--strict", "--quiet")
        #expect(run.status == 1)
        #expect(run.errors.contains("31:40: error: 'maximum'"))
        #expect(!run.errors.contains("error-response-missing"))
    }

    @Test func `ends with 1 where no SDK can be made`() async throws {
        let run = try await Pets.tool(Pets.broken)("lint", "openapi.yaml")
        #expect(run.status == 1)
        #expect(run.errors.contains(Pets.brokenFinding))
        #expect(run.errors.hasSuffix("1 error, 1 note\n"))
    }

    @Test func `reads standard input`() async throws {
        let run = try await Pets.tool()("lint", "-", input: Self.good)
        #expect(run == .init(status: 0, output: "no findings in stdin\n", errors: ""))
    }

    @Test func `rules weigh what the command line says`() async throws {
        let tool = try Pets.tool(Self.mixed)
        let run = try await tool(
            "lint",
            "openapi.yaml",
            "--rule",
            "operation-without-id=off",
            "--rule",
            "type-unknown=note",
            "--rule",
            "keyword-without-effect=error",
            "--rule",
            "error-response-missing=off"
        )
        #expect(run.status == 1)
        #expect(run.errors.contains("26:22: note: there is no type 'strng' [type-unknown]"))
        #expect(run.errors.contains("31:40: error: 'maximum'"))
        #expect(run.errors.hasSuffix("1 error, 1 note\n"))
    }

    @Test func `shows one rule alone, and turns it on`() async throws {
        let tool = try Pets.tool(Self.mixed)
        let run = try await tool("lint", "openapi.yaml", "--only", "description-missing")
        #expect(run.status == 0)
        #expect(
            run.errors.split(separator: "\n").dropLast().allSatisfy { $0.contains("[description-missing]") }
        )
        #expect(run.errors.contains("schema 'Pet' has no description"))
    }

    @Test func `rules weigh what sdk.yaml says, and less than on the command line`() async throws {
        let tool = try Pets.tool(Self.mixed)
        try tool.folder.write(
            "sdk.yaml",
            """
            lint:
              operation-without-id: off
              error-response-missing: off
              type-unknown: off
              keyword-without-effect: error

            """
        )
        let run = try await tool("lint", "openapi.yaml")
        #expect(run.status == 1)
        #expect(run.errors.hasSuffix("1 error\n"))
        let softer = try await tool("lint", "openapi.yaml", "--rule", "keyword-without-effect=off")
        #expect(softer == .init(status: 0, output: "no findings in openapi.yaml\n", errors: ""))
    }

    @Test func `reports rules in sdk.yaml that are none or stay errors`() async throws {
        let tool = try Pets.tool(Self.good)
        try tool.folder.write("sdk.yaml", "lint:\n  component-unusd: off\n  reference-not-found: note\n")
        let run = try await tool("lint", "openapi.yaml")
        #expect(
            run
                == .init(
                    status: 1,
                    output: "",
                    errors: """
                        sdk.yaml:2:3: error: there is no rule 'component-unusd' [configuration-lint-rule]
                        sdk.yaml:2:3: note: did you mean 'component-unused'?
                        sdk.yaml:3:3: error: 'reference-not-found' is an error and stays one [configuration-lint-rule]
                        2 errors

                        """
                )
        )
    }

    @Test func `ignores what the document says`() async throws {
        let text = Self.mixed.replacing(
            "email: {type: string, maximum: 3}",
            with: "email: {type: string, maximum: 3, x-specsmith-ignore: keyword-without-effect}"
        )
        let run = try await Pets.tool(text)("lint", "openapi.yaml", "--only", "keyword-without-effect")
        #expect(run == .init(status: 0, output: "no findings in openapi.yaml\n", errors: ""))
    }

    @Test func `says once what two stages find`() async throws {
        let text = Self.good.replacing(
            "schema: {type: string}}",
            with: "schema: {type: string, pattern: '(?i)a'}}"
        )
        let run = try await Pets.tool(text)("lint", "openapi.yaml")
        #expect(run.errors.contains("[pattern-invalid]"))
        #expect(!run.errors.contains("[pattern-unreadable]"))
    }

    @Test(arguments: [
        (["lint"], "Missing expected argument '<spec>'"),
        (["lint", ""], "the document's path is empty"),
        (
            ["lint", "a", "--rule", "component-unusd=off"],
            "The value 'component-unusd=off' is invalid for '--rule <id=level>': there is no rule 'component-unusd'; "
                + "did you mean 'component-unused'?"
        ),
        (
            ["lint", "a", "--rule", "component-unused"],
            "The value 'component-unused' is invalid for '--rule <id=level>': write a rule and off, note, warning or "
                + "error, as in component-unused=off"
        ),
        (
            ["lint", "a", "--rule", "duplicate-key=note"],
            "The value 'duplicate-key=note' is invalid for '--rule <id=level>': 'duplicate-key' is an error: without "
                + "what it is about, there is no SDK"
        ),
    ])
    func `wrong arguments end the run with 2`(arguments: [String], message: String) async throws {
        let run = try await Pets.tool().outcome(of: arguments)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("Error: \(message)"), "\(run.errors)")
    }

    @Test func `sarif has rules, places and what belongs to them`() async throws {
        let run = try await Pets.tool(Self.mixed)("lint", "openapi.yaml", "--format", "sarif", "--quiet")
        #expect(run.status == 0)
        let log = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        )
        #expect(log["version"] as? String == "2.1.0")
        let sarif = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(sarif["results"] as? [[String: Any]])
        #expect(
            results.map { $0["ruleId"] as? String } == [
                "operation-without-id", "error-response-missing", "type-unknown", "keyword-without-effect",
            ]
        )
        #expect(results.map { $0["level"] as? String } == ["warning", "note", "warning", "warning"])
        let location = (results.last?["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"]
        #expect(
            location?["region"] as? [String: Int] == [
                "startLine": 31, "startColumn": 40, "endLine": 31, "endColumn": 41,
            ]
        )
        #expect(location?["artifactLocation"] as? [String: String] == ["uri": "openapi.yaml"])
        let driver = (sarif["tool"] as? [String: [String: Any]])?["driver"]
        #expect((driver?["rules"] as? [Any])?.count == 4)
        let empty = try await Pets.tool(Self.good)("lint", "openapi.yaml", "--format", "sarif")
        #expect(empty.output.contains("\"results\": []"))
    }

    @Test func `json and github are as elsewhere`() async throws {
        let tool = try Pets.tool(Self.mixed)
        let json = try await tool("lint", "openapi.yaml", "--format", "json")
        #expect(json.output.hasPrefix("[\n{\"id\":\"operation-without-id\",\"severity\":\"warning\","))
        let github = try await tool("lint", "openapi.yaml", "--format", "github")
        #expect(
            github.output.contains(
                "::notice file=openapi.yaml,line=14,endLine=19,title=error-response-missing::"
            ),
            "\(github.output)"
        )
    }
}
