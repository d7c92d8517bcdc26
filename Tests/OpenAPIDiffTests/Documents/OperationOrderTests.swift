import ChangeModel
import Diagnostics
import OpenAPIDiff
import Testing

@Suite struct `Operations of a comparison` {
    private static func document(_ paths: String...) -> String {
        DocumentComparing.head("3.1.0", api: "1") + "paths:\n"
            + paths.map { "  \($0): {get: {responses: {}}}\n" }.joined()
    }

    @Test func `stand in the order of the new document, those that are gone after their neighbours`() throws {
        let result = try DocumentComparing(
            old: Self.document("/a", "/b", "/c", "/d", "/e"),
            new: Self.document("/e", "/x", "/c")
        )
        .result
        #expect(
            result.operations.map(\.title)
                == ["GET /a", "GET /b", "GET /e", "GET /x", "GET /c", "GET /d"]
        )
    }

    @Test func `say where they stand in both documents`() throws {
        let result = try DocumentComparing(old: Self.document("/a", "/b"), new: Self.document("/b", "/c"))
            .result
        #expect(result.operations.map(\.title) == ["GET /a", "GET /b", "GET /c"])
        #expect(result.operations.map { $0.old?.start.line } == [4, 5, nil])
        #expect(result.operations.map { $0.new?.start.line } == [nil, 4, 5])
    }

    @Test func `are sorted with their changes`() throws {
        let result = try DocumentComparing(
            old: Self.document("/z", "/b"),
            new: Self.document("/z", "/a").replacing("responses: {}", with: "deprecated: true, responses: {}")
        )
        .result
        #expect(
            result.changes.map { "\($0.rule.id) \($0.location)" } == [
                "version-not-bumped #/info/version", "operation-deprecated #/paths/~1z/get",
                "path-removed #/paths/~1b", "operation-added #/paths/~1a/get",
            ]
        )
    }
}

@Suite struct `Operations that cannot be read` {
    private static let readable = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get: {responses: {}}

        """
    /// The reader leaves the operation out, as nothing declares what fills the path.
    private static let unreadable = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets/{petId}:
            get: {responses: {}}

        """
    private static let none = "openapi: 3.1.0\ninfo: {title: Pets, version: '2'}\npaths: {}\n"

    private static func told(_ old: String, _ new: String) throws -> [String] {
        try DocumentComparing(old: old, new: new).result.changes
            .filter { $0.rule.area == .operation || $0.rule.area == .path }
            .map { "\($0.rule.id) \($0.location)" }
    }

    @Test func `are neither added nor removed where the other document has them`() throws {
        #expect(try Self.told(Self.readable, Self.unreadable) == [])
        #expect(try Self.told(Self.unreadable, Self.readable) == [])
        #expect(try Self.told(Self.unreadable, Self.unreadable) == [])
    }

    @Test func `are added and removed as others are`() throws {
        #expect(try Self.told(Self.none, Self.unreadable) == ["operation-added #/paths/~1pets~1{}/get"])
        #expect(try Self.told(Self.unreadable, Self.none) == ["path-removed #/paths/~1pets~1{}"])
    }
}
