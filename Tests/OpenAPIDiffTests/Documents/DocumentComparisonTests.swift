import ChangeModel
import OpenAPIDiff
import Testing

@Suite struct `Comparing documents` {
    @Test(arguments: DocumentCase.paths)
    func `tells paths that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.operations)
    func `tells what operations say of themselves`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.parameters + DocumentCase.serialization + DocumentCase.parameterLists)
    func `tells parameters that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.bodies + DocumentCase.content)
    func `tells bodies that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.responses + DocumentCase.headers)
    func `tells responses that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.security)
    func `tells requirements that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.schemes + DocumentCase.flows)
    func `tells security schemes that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.documents + DocumentCase.servers + DocumentCase.variables)
    func `tells what stands at the top`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: DocumentCase.callbacks)
    func `tells callbacks and webhooks that differ`(example: DocumentCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: all)
    func `has nothing to tell of a document and itself`(example: DocumentCase) throws {
        #expect(try example.changesOfNothing() == "")
    }

    @Test func `has a case for each rule`() {
        let versions = ["version-decreased", "version-not-bumped", "major-version-not-bumped"]
        let told = Set(Self.all.flatMap(\.rules) + versions)
        let rules = DocumentChangeRules.all.filter { $0.area != .schema }.map(\.id)
        #expect(rules.filter { !told.contains($0) } == [])
    }

    @Test func `gives each rule an id of its own`() {
        let ids = DocumentChangeRules.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    private static let all = [
        DocumentCase.paths, DocumentCase.operations, DocumentCase.parameters, DocumentCase.serialization,
        DocumentCase.parameterLists, DocumentCase.bodies, DocumentCase.content, DocumentCase.responses,
        DocumentCase.headers, DocumentCase.security, DocumentCase.schemes, DocumentCase.flows,
        DocumentCase.documents, DocumentCase.servers, DocumentCase.variables, DocumentCase.callbacks,
    ]
    .flatMap(\.self)
}

@Suite struct `Versions of documents` {
    private static let paths = "paths:\n  /pets:\n    get: {responses: {}}\n"

    private func rules(from old: String, to new: String, isBroken: Bool) throws -> [String] {
        try DocumentComparing(
            old: DocumentComparing.head("3.1.0", api: old) + Self.paths,
            new: DocumentComparing.head("3.1.0", api: new) + (isBroken ? "paths: {}\n" : Self.paths)
        )
        .result.changes.filter { $0.location == "#/info/version" }.map(\.rule.id)
    }

    @Test(arguments: [
        ("1.2.0", "1.1.9", false, ["version-decreased"]), ("v2", "v10", false, []), ("1.0", "1.0", false, []),
        ("1.0", "1.0", true, ["version-not-bumped"]), ("1.0", "1.1", true, ["major-version-not-bumped"]),
        ("1.9", "2.0", true, []), ("monday", "tuesday", true, []), ("1.0-beta", "1.0", false, []),
    ])
    func `are compared`(old: String, new: String, isBroken: Bool, expected: [String]) throws {
        #expect(try rules(from: old, to: new, isBroken: isBroken) == expected)
    }
}
