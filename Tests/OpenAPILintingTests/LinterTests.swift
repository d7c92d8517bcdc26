import Diagnostics
import OpenAPILinting
import TestSupport
import Testing

@Suite struct `The linter` {
    @Test(arguments: LintCase.all)
    func `finds what is wrong where it stands, and nothing else`(sample: LintCase) throws {
        let linting = try Linting(sample.source)
        #expect(linting.findings.filter { $0.id == sample.rule } == sample.findings)
        let found = linting.diagnostics.filter { $0.rule.id == sample.rule }
        if let severities = sample.severities { #expect(found.map(\.severity) == severities) }
        if let hints = sample.hints { #expect(found.map(\.hint) == hints) }
    }

    @Test(arguments: LintRules.all.map(\.id).filter { $0 != "ignore-unknown-rule" })
    func `has a case that fires and one that does not for each rule`(id: String) {
        let cases = LintCase.all.filter { $0.rule == id }
        #expect(cases.contains { !$0.findings.isEmpty })
        #expect(cases.contains { $0.findings.isEmpty })
    }

    @Test func `explains every rule with an example or a source`() {
        for rule in LintRules.all {
            #expect(rule.explanation.contains("```") || rule.explanation.contains("Source:"), "\(rule.id)")
            #expect(rule.summary.first?.isUppercase == false, "\(rule.id)")
        }
    }

    @Test func `has nothing to say about a good document`() throws {
        #expect(try Linting(MarkedSource(GoodDocument.text)).findings.isEmpty)
    }

    @Test func `leaves optional rules aside`() throws {
        let source = MarkedSource(
            Linting.head("3.1.1") + "paths: {/a: {get: {responses: {default: {description: x}}}}}"
        )
        #expect(try Linting(source, optional: []).findings.isEmpty)
        #expect(try Linting(source).findings.map(\.id) == ["description-missing"])
    }

    @Test func `ignores rules where the document says so`() throws {
        let source = MarkedSource(
            Linting.head("3.1.1")
                + """
                paths: {}
                components:
                  schemas:
                    A: {x-specsmith-ignore: [keyword-without-effect], properties: {a: {type: string, maximum: 1}}}
                    B: {properties: {b: {type: string, maximum: 1️⃣2, x-specsmith-ignore: 2️⃣keyword-without-efect}}}
                """
        )
        let linting = try Linting(source, optional: [], knownRules: LintRules.all.map(\.id))
        #expect(
            linting.findings == [
                Finding("1️⃣", "keyword-without-effect", "'maximum' says nothing of a value of type 'string'"),
                Finding("2️⃣", "ignore-unknown-rule", "there is no rule 'keyword-without-efect' to ignore"),
            ]
        )
        #expect(linting.diagnostics.last?.hint == "did you mean 'keyword-without-effect'?")
    }

    @Test func `follows references into other files`() throws {
        let source = MarkedSource(files: [
            "openapi.yaml": """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {/pets: {$ref: paths/pets.yaml}}
            components:
              schemas:
                Pet: {type: object}
                Named: {$ref: schemas/owner.yaml}
                1️⃣Old: {type: string}
              parameters:
                Limit: {name: limit, in: query, schema: {type: integer}}
                2️⃣Gone: {name: gone, in: query, schema: {type: integer}}
            """,
            "paths/pets.yaml": """
            get:
              summary: All.
              parameters: [{$ref: '../openapi.yaml#/components/parameters/Limit'}]
              responses:
                default:
                  description: x
                  content:
                    application/json:
                      schema: {$ref: '../openapi.yaml#/components/schemas/Pet'}
                      example: 3️⃣7
                '201':
                  description: y
                  content: {application/json: {schema: {$ref: ../schemas/owner.yaml}}}
            """,
            "schemas/owner.yaml": "{type: object, properties: {age: {type: integer, maxLength: 4️⃣3}}}",
        ])
        let linting = try Linting(source, optional: [])
        #expect(
            linting.findings.map { "\($0.place) \($0.id): \($0.message)" } == [
                "1️⃣ component-unused: schema 'Old' is not used by any operation",
                "2️⃣ component-unused: parameter 'Gone' is not used by any operation",
                "3️⃣ example-mismatch: the example does not fit its schema: it must be an object, is an integer",
                "4️⃣ keyword-without-effect: 'maxLength' says nothing of a value of type 'integer'",
            ]
        )
    }

    @Test func `stands thousands of nested alternatives`() throws {
        let levels = (0..<3_000).map {
            "    L\($0): {oneOf: [{$ref: '#/components/schemas/L\($0 + 1)'}, {type: integer}]}\n"
        }
        let text =
            Linting.head("3.1.1") + "paths: {}\ncomponents:\n  schemas:\n" + levels.joined()
            + "    L3000: {type: string, example: 1}\n    Start: {allOf: [{$ref: '#/components/schemas/L0'}], example: x}\n"
        let linting = try Linting(MarkedSource(text), optional: [])
        #expect(linting.findings.map(\.id) == ["example-mismatch"])
    }
}
