import ChangeModel
import OpenAPIDiff
import Testing

@Suite struct `Places in documents` {
    private static let root = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets/{id}: {$ref: 'paths/pet.yaml'}
        components:
          schemas:
            Pet: {$ref: 'schemas/pet.yaml'}

        """
    private static let path = """
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        get:
          parameters: [{name: a/b, in: query, schema: {type: string}}]
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '../schemas/pet.yaml'}}}}

        """
    private static let pet = """
        type: object
        properties: {nick: {type: string}, owner: {$ref: 'owner.yaml'}}

        """
    private static let owner = "{type: object, properties: {name: {type: string}}}\n"

    private static func changes(
        path: String = path,
        pet: String = pet,
        owner: String = owner
    ) throws -> [String] {
        try DocumentComparing(
            oldFiles: [
                "a/openapi.yaml": root, "a/paths/pet.yaml": Self.path, "a/schemas/pet.yaml": Self.pet,
                "a/schemas/owner.yaml": Self.owner,
            ],
            newFiles: [
                "b/openapi.yaml": root, "b/paths/pet.yaml": path, "b/schemas/pet.yaml": pet,
                "b/schemas/owner.yaml": owner,
            ]
        )
        .result.changes.filter { $0.location != "#/info/version" }.map { "\($0.rule.id) \($0.location)" }
    }

    @Test func `of files in another folder are the same`() throws {
        #expect(try Self.changes() == [])
    }

    @Test func `in a component's file are named by the component`() throws {
        let pet = Self.pet.replacing("nick: {type: string}", with: "nick: {type: integer}")
        #expect(try Self.changes(pet: pet) == ["type-changed #/components/schemas/Pet/properties/nick"])
    }

    @Test func `in a path's file are named by the path`() throws {
        let path = Self.path.replacing(
            "in: query, schema: {type: string}",
            with: "in: query, schema: {type: integer}"
        )
        #expect(
            try Self.changes(path: path) == [
                "type-narrowed #/paths/~1pets~1{}/get/parameters/query:a~1b/schema"
            ]
        )
    }

    @Test func `of path parameters do not have their names`() throws {
        let path = Self.path.replacing(
            "required: true, schema: {type: string}",
            with: "required: true, schema: {type: integer}"
        )
        #expect(try Self.changes(path: path) == ["type-narrowed #/paths/~1pets~1{}/parameters/path:1/schema"])
    }

    @Test func `in other files are named by the file`() throws {
        let owner = Self.owner.replacing("string", with: "integer")
        #expect(try Self.changes(owner: owner) == ["type-changed schemas/owner.yaml#/properties/name"])
    }
}
