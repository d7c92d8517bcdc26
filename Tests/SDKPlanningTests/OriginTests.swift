import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Origins of declarations` {
    @Test func `types and their members have the places they were made from`() throws {
        let planning = try Planning.schemas(
            """
            Pet:
              1️⃣type: object
              properties:
                2️⃣name: {type: string}3️⃣
                kind:
                  4️⃣type: string
                  enum: [cat, 5️⃣dog6️⃣]7️⃣
            8️⃣Home:
              9️⃣oneOf:
                - {$ref: '#/components/schemas/Pet'}
                - {type: string}
            """
        )
        #expect(planning.source.position(of: "1️⃣") == planning.type("Pet")?.header.origin?.start)
        #expect(planning.source.position(of: "4️⃣") == planning.type("Pet.Kind")?.header.origin?.start)
        #expect(planning.source.position(of: "9️⃣") == planning.type("Home")?.header.origin?.start)
        let properties = try planning.object("Pet").properties
        #expect(properties.map(\.origin).first == planning.source.range(from: "2️⃣", to: "3️⃣"))
        let kind = try #require(properties.last?.origin)
        let dog = try planning.enumeration("Pet.Kind").cases.last?.origin
        #expect(dog == planning.source.range(from: "5️⃣", to: "6️⃣"))
        #expect(try kind.start < #require(planning.source.position(of: "4️⃣")))
        #expect(try kind.end >= #require(planning.source.position(of: "7️⃣")))
        let members = try planning.union("Home").members.map { $0.origin?.start.line }
        #expect(members == [15, 16])
    }

    @Test func `operations, arguments and answers have the places they were made from`() throws {
        let planning = try Planning.operation(
            """
            1️⃣operationId: get
            tags: [2️⃣pets3️⃣]
            parameters:
              - 4️⃣{name: id, in: query, schema: {type: string}}5️⃣
            requestBody: 6️⃣{content: {application/json: {schema: {type: string}}}}7️⃣
            responses:
              '200': {description: ok, content: {text/plain: {}}}
              '201': 8️⃣{description: ok, content: {application/json: {schema: {type: object}}}}9️⃣
            """
        )
        let source = planning.source
        let group = try #require(planning.sdk?.client.groups.first)
        #expect(group.origin == source.range(from: "2️⃣", to: "3️⃣"))
        let operation = try #require(group.operations.first)
        #expect(operation.origin?.start == source.position(of: "1️⃣"))
        // An optional body stands before optional parameters.
        #expect(
            operation.arguments.map(\.origin) == [
                source.range(from: "6️⃣", to: "7️⃣"), source.range(from: "4️⃣", to: "5️⃣"),
            ]
        )
        guard case .oneOf(let union) = operation.success.result else { throw NoUnion() }
        #expect(union.cases.last?.origin == source.range(from: "8️⃣", to: "9️⃣"))
    }

    @Test func `servers, schemes, tags and errors have the places they were made from`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers:
              - 1️⃣{url: 'https://example.com'}2️⃣
            tags:
              - 3️⃣{name: pets}4️⃣
            paths:
              /a:
                get:
                  tags: [pets]
                  responses:
                    '204': {description: ok}
                    default: {$ref: '#/components/responses/Problem'}
            components:
              securitySchemes:
                Key: 5️⃣{type: http, scheme: bearer}6️⃣
              responses:
                Problem: 7️⃣{description: no, content: {application/json: {schema: {type: string}}}}8️⃣
            """
        )
        let source = planning.source
        let sdk = try #require(planning.sdk)
        #expect(sdk.client.servers.map(\.origin) == [source.range(from: "1️⃣", to: "2️⃣")])
        #expect(sdk.client.groups.map(\.origin) == [source.range(from: "3️⃣", to: "4️⃣")])
        #expect(sdk.client.securitySchemes.map(\.origin) == [source.range(from: "5️⃣", to: "6️⃣")])
        #expect(sdk.errors.members.map(\.origin) == [source.range(from: "7️⃣", to: "8️⃣")])
    }
}

private struct NoUnion: Error {}
