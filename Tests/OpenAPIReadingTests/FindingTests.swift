import Diagnostics
import OpenAPIReading
import TestSupport
import Testing

@Suite struct `Findings of reading` {
    static let cases =
        ReadingCase.structure + ReadingCase.references + ReadingCase.operations + ReadingCase.schemas
        + ReadingCase.swagger + ReadingCase.version3_2

    @Test(arguments: cases)
    func `are worded and placed as expected`(_ example: ReadingCase) throws {
        let reading = try Reading(example.source)
        #expect(reading.findings == example.findings)
        if let hint = example.hint {
            #expect(
                reading.diagnostics.contains { $0.hint == hint },
                "hints: \(reading.diagnostics.map(\.hint))"
            )
        }
    }

    @Test(arguments: OpenAPIReadingRules.all.map(\.id))
    func `show every rule in a case`(_ id: String) {
        #expect(Self.cases.contains { $0.findings.contains { $0.id == id } })
    }

    @Test func `have rules with distinct ids and explanations`() {
        let rules = OpenAPIReadingRules.all
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(rule.id)")
            #expect(rule.explanation.count > 80, "\(rule.id)")
            #expect(rule.summary.hasSuffix("."), "\(rule.id)")
        }
    }

    @Test(arguments: cases)
    func `are the same on a second run`(_ example: ReadingCase) throws {
        #expect(try Reading(example.source).diagnostics == Reading(example.source).diagnostics)
    }

    @Test func `refuse a document only for what leaves nothing to generate from`() {
        let errors = OpenAPIReadingRules.all.filter { $0.severity == .error }.map(\.id)
        #expect(
            errors == [
                "document-not-a-mapping", "version-missing", "not-openapi",
                "version-not-supported", "reference-malformed", "reference-not-found",
                "reference-file-not-found", "reference-to-url", "reference-outside-root", "reference-cycle",
                "objects-nested-too-deeply", "reference-wrong-kind",
            ]
        )
    }

    @Test(arguments: [
        ("paths: []", Severity.error), ("paths: ~", .warning),
        (
            """
            paths: {/a: {get: {responses: {'200': {$ref: '#/components/requestBodies/B'}}}}}
            components: {requestBodies: {B: {content: {}}}}
            """, .warning
        ),
        (
            "components: {callbacks: {C: {e: {post: {callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}}}",
            .warning
        ),
        ("components: {headers: {H: {$ref: '#/components/headers/H'}}}", .error),
        ("paths: {}\ntags: [{name: a, description: {$ref: gone.md}}]", .warning),
    ])
    func `weigh what they cost`(text: String, severity: Severity) throws {
        #expect(try Reading("3.1.1", text).diagnostics.map(\.severity).max() == severity)
    }
}
