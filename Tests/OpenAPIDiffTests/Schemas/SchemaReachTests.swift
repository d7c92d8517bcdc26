import ChangeModel
import Testing

@Suite struct `Whom a change of a schema reaches` {
    /// Pets are listed and added; owners have pets, and pets have owners.
    private static func document(_ pet: String, _ owner: String = "name: {type: string}") -> String {
        """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
              responses:
                '200':
                  description: ok
                  headers: {X-Kind: {schema: {$ref: '#/components/schemas/Kind'}}}
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            post:
              operationId: addPet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses: {'204': {description: ok}}
        components:
          schemas:
            Pet:
              type: object
              properties:
                owner: {$ref: '#/components/schemas/Owner'}
                \(pet)
            Owner:
              type: object
              properties:
                pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                \(owner)
            Kind: {type: string, maxLength: \(pet.contains("short") ? 5 : 9)}
            Unused: {type: object, properties: {size: {type: \(pet.contains("short") ? "string" : "integer")}}}

        """
    }

    private static func changes(
        _ old: (pet: String, owner: String),
        _ new: (pet: String, owner: String)
    ) throws -> [Change] {
        try SchemaComparing(
            oldDocument: document(old.pet, old.owner),
            newDocument: document(new.pet, new.owner)
        ).changes
    }

    private func reach(_ change: Change) -> [String] {
        change.reach.map { "\($0.operation) \($0.direction?.rawValue ?? "none")" }
    }

    @Test func `tells a change of schemas that contain each other once`() throws {
        let changes = try Self.changes(
            ("a: {type: string}", "name: {type: string}"),
            ("a: {type: string}", "name: {type: string, maxLength: 3}")
        )
        let change = try #require(changes.first)
        #expect(changes.count == 1)
        #expect(change.rule.id == "max-length-added")
        #expect(change.location == "#/components/schemas/Owner/properties/name")
        #expect(reach(change) == ["0 response", "1 request"])
        #expect(change.way == "response 200, application/json: [].owner.name")
        #expect(change.placements == [.property])
        #expect(change.verdicts == Verdicts(wire: .warning))
    }

    @Test func `leaves out requests of what is read-only`() throws {
        let changes = try Self.changes(
            ("a: {type: string, readOnly: true, maxLength: 3}", "b: {type: string}"),
            ("a: {type: string, readOnly: true, maxLength: 2}", "b: {type: string}")
        )
        #expect(changes.map(reach) == [["0 response"]])
        #expect(changes.map(\.verdicts) == [Verdicts(wire: .safe)])
    }

    @Test func `leaves out responses of what is write-only`() throws {
        let changes = try Self.changes(
            ("a: {type: string, writeOnly: true, maxLength: 3}", "b: {type: string}"),
            ("a: {type: string, writeOnly: true, maxLength: 4}", "b: {type: string}")
        )
        #expect(changes.map(reach) == [["1 request"]])
        #expect(changes.map(\.way) == ["request body, application/json: a"])
        #expect(changes.map(\.verdicts) == [Verdicts(wire: .safe)])
    }

    @Test func `tells parameters from headers and what nobody uses`() throws {
        let changes = try Self.changes(
            ("long: {type: string}", "b: {type: string}"),
            ("short: {type: string}", "b: {type: string}")
        )
        let kind = try #require(changes.first { $0.rule.id == "max-length-decreased" })
        #expect(kind.location == "#/components/schemas/Kind")
        #expect(kind.message == "'maxLength' of the schema 'Kind' went down from 9 to 5")
        #expect(kind.placements == [.parameter, .header])
        #expect(reach(kind) == ["0 request", "0 response"])
        #expect(kind.verdicts == Verdicts(wire: .breaking))
        let unused = try #require(changes.first { $0.rule.id == "type-changed" })
        #expect(unused.location == "#/components/schemas/Unused/properties/size")
        #expect(reach(unused) == [])
        #expect(unused.way == nil)
        #expect(unused.verdicts == .unaffected)
    }

    @Test func `takes every scalar for text where a parameter carries it`() throws {
        let old = Self.document("a: {type: string}").replacing(
            "Kind: {type: string, maxLength: 9}",
            with: "Kind: {type: integer}"
        )
        let new = Self.document("a: {type: string}").replacing(
            "Kind: {type: string, maxLength: 9}",
            with: "Kind: {type: string}"
        )
        let changes = try SchemaComparing(oldDocument: old, newDocument: new).changes
        #expect(changes.map(\.rule.id) == ["type-widened"])
        #expect(changes.map(\.verdicts) == [Verdicts(wire: .breaking)])
    }

    @Test func `calls a parameter of the path by its name and knows it by its place`() throws {
        func document(_ name: String, _ limit: Int) -> String {
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets/{\(name)}:
                get:
                  operationId: getPet
                  parameters:
                    - {name: \(name), in: path, required: true, schema: {type: integer, maximum: \(limit)}}
                  responses: {'204': {description: ok}}

            """
        }
        let changes = try SchemaComparing(oldDocument: document("id", 9), newDocument: document("petId", 8))
            .changes
        #expect(changes.map(\.message) == ["'maximum' of the path parameter 'petId' went down from 9 to 8"])
        #expect(changes.map(\.location) == ["#/paths/~1pets~1{}/get/parameters/path:1/schema"])
        #expect(changes.map(\.placements) == [[.parameter]])
    }

    @Test func `gives the same changes in the same order every time`() throws {
        let first = try Self.changes(("long: {type: string}", "b: {}"), ("short: {type: integer}", "c: {}"))
        let second = try Self.changes(("long: {type: string}", "b: {}"), ("short: {type: integer}", "c: {}"))
        #expect(first == second)
        #expect(first.count == 6)
    }
}

@Suite struct `Schemas that were made to cost much` {
    @Test(.timeLimit(.minutes(1)))
    func `follows a long chain of schemas`() throws {
        func chain(_ last: String) -> String {
            let links = (0..<4000).map {
                "S\($0): {properties: {next: {$ref: '#/components/schemas/S\($0 + 1)'}}}\n"
            }
            return "Pet: {$ref: '#/components/schemas/S0'}\n" + links.joined() + "S4000: {type: \(last)}"
        }
        let changes = try SchemaComparing(old: chain("string"), new: chain("integer")).changes
        #expect(changes.map(\.rule.id) == ["type-changed"])
        #expect(changes.first?.location == "#/components/schemas/S4000")
        #expect(changes.first?.reach.count == 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func `proves a long chain of alternatives or gives up`() throws {
        func chain(_ keyword: String) -> String {
            let links = (0..<300).map {
                "S\($0): {\(keyword): [{$ref: '#/components/schemas/S\($0 + 1)'}, {type: string}, {type: boolean}]}\n"
            }
            return "Pet: {$ref: '#/components/schemas/S0'}\n" + links.joined() + "S300: {type: integer}"
        }
        let changes = try SchemaComparing(old: chain("anyOf"), new: chain("oneOf")).changes
        #expect(Set(changes.map(\.rule.id)).isSubset(of: ["any-of-became-one-of"]))
    }

    @Test(.timeLimit(.minutes(1)))
    func `proves a long chain of properties or gives up`() throws {
        func chain(_ name: String) -> String {
            let links = (0..<300).map {
                "\(name)\($0): {required: [a], properties: {a: {items: {$ref: '#/components/schemas/\(name)\($0 + 1)'}}}}\n"
            }
            return links.joined() + "\(name)300: {type: integer}\n"
        }
        let changes = try SchemaComparing(
            old: chain("S") + "Pet: {$ref: '#/components/schemas/S0'}",
            new: chain("T") + "Pet: {anyOf: [{$ref: '#/components/schemas/T0'}, {required: [b]}]}"
        ).changes
        #expect(changes.map(\.rule.id) == ["alternatives-changed"])
    }

    /// Each level doubles the ways in which the levels below can be combined.
    @Test(.timeLimit(.minutes(1)))
    func `does not combine schemas without end`() throws {
        func combined(_ limit: Int) -> String {
            let levels = (0..<40).map { level in
                """
                A\(level): {allOf: [{properties: {x: {$ref: '#/components/schemas/A\(level + 1)'}}}, {properties: {x: {$ref: '#/components/schemas/B\(level + 1)'}}}]}
                B\(level): {anyOf: [{$ref: '#/components/schemas/A\(level + 1)'}, {$ref: '#/components/schemas/B\(level + 1)'}, {type: string}]}

                """
            }
            return "Pet: {$ref: '#/components/schemas/A0'}\n" + levels.joined()
                + "A40: {maxLength: \(limit)}\nB40: {minLength: 1}"
        }
        let changes = try SchemaComparing(old: combined(9), new: combined(8)).changes
        #expect(changes.contains { $0.location == "#/components/schemas/A40" })
    }

    @Test func `survives schemas that are their own alternatives`() throws {
        let changes = try SchemaComparing(
            old: "Pet: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: string}, {type: integer}]}",
            new: "Pet: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}"
        ).changes
        #expect(changes.map(\.rule.id) == ["any-of-member-removed"])
    }
}
