import SDKDiff
import SDKModel
import Testing

@Suite struct `Pairing two SDKs` {
    private func document(_ paths: String, _ schemas: String = "") -> String {
        """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths: {\(paths)}
        components: {schemas: {\(schemas)}}
        """
    }

    private func operation(_ method: String, _ path: String, _ id: String, _ parameters: String = "")
        -> String
    {
        "'\(path)': {\(method): {operationId: \(id), parameters: [\(parameters)], responses: {'204': {description: none}}}}"
    }

    private func pairs(_ old: String, _ new: String) throws -> [String] {
        let both = try TwoSDKs(document(old), document(new))
        return Pairing(old: both.old, new: both.new).operations.pairs.map {
            "\($0.old.operation.operationID) \($0.new.operation.operationID)"
        }
    }

    @Test func `operations go together by method and path before their names`() throws {
        let old = [operation("get", "/a", "one"), operation("get", "/b", "two")].joined(separator: ", ")
        let new = [operation("get", "/b", "one"), operation("get", "/a", "three")].joined(separator: ", ")
        #expect(try pairs(old, new) == ["two one", "one three"])
    }

    @Test func `operations go together by name where the path is another`() throws {
        #expect(try pairs(operation("get", "/a", "one"), operation("put", "/b", "one")) == ["one one"])
        #expect(try pairs(operation("get", "/a", "one"), operation("put", "/b", "two")) == [])
    }

    @Test func `the names of path parameters do not count`() throws {
        func parameter(_ name: String) -> String {
            "{name: \(name), in: path, required: true, schema: {type: string}}"
        }
        #expect(
            try pairs(
                operation("get", "/a/{x}", "one", parameter("x")),
                operation("get", "/a/{y}", "two", parameter("y"))
            ) == ["one two"]
        )
    }

    @Test func `arguments go together by place, then by what they are called`() throws {
        func parameter(_ name: String, _ place: String) -> String {
            "{name: \(name), in: \(place), required: true, schema: {type: string}}"
        }
        let old = [parameter("x", "path"), parameter("a", "query"), parameter("gone", "query")]
        let new = [parameter("y", "path"), parameter("a", "header"), parameter("new", "query")]
        let both = try TwoSDKs(
            document(operation("get", "/a/{x}", "one", old.joined(separator: ", "))),
            document(operation("get", "/a/{y}", "one", new.joined(separator: ", ")))
        )
        let matching = BoundArgument.match(
            try #require(both.old.client.operations.first),
            try #require(both.new.client.operations.first)
        )
        #expect(matching.pairs.map { "\($0.old.argument.name) \($0.new.argument.name)" } == ["x y", "a a"])
        #expect(matching.removed.map(\.argument.name.text) == ["gone"])
        #expect(matching.added.map(\.argument.name.text) == ["new"])
    }

    @Test func `names of types are those of the new SDK`() throws {
        let kind = "{type: string, enum: [a, b]}"
        func schemas(_ name: String) -> String {
            "Pet: {type: object, properties: {kind: {$ref: '#/components/schemas/\(name)'}}}, \(name): \(kind)"
        }
        let both = try TwoSDKs(
            document("", schemas("Kind") + ", Gone: \(kind)"),
            document("", schemas("Sort"))
        )
        let pairing = Pairing(old: both.old, new: both.new)
        func name(_ text: String) throws -> TypeName { TypeName([try #require(SwiftIdentifier(text))]) }
        #expect(try pairing.newName(of: name("Kind")) == name("Sort"))
        #expect(try pairing.newName(of: name("Pet")) == name("Pet"))
        #expect(try pairing.newName(of: name("Gone")) == nil)
        #expect(
            try pairing.isSame(
                .array(.named(name("Kind"), isShadowed: false)),
                .array(.named(name("Sort"), isShadowed: true))
            )
        )
        #expect(
            try !pairing.isSame(
                .named(name("Kind"), isShadowed: false),
                .named(name("Pet"), isShadowed: false)
            )
        )
    }
}
