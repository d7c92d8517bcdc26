import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning operations` {
    @Test func `required arguments come first, then the body, then optional ones`() throws {
        let planning = try Planning.operation(
            """
            operationId: find pet by id
            parameters:
              - {name: filter, in: query, schema: {type: string}}
              - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
              - {name: limit, in: query, required: true, schema: {type: integer}}
            requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
            responses: {'204': {description: Done.}}
            """,
            method: "post",
            path: "/a/{id}"
        )
        #expect(
            try planning.arguments() == ["id: Int64", "limit: Int", "body: String", "filter: String? = nil"]
        )
        #expect(try planning.operation().name.text == "findPetById")
        #expect(try planning.operation().success.result == .void)
        #expect(
            try planning.operation().path == [.literal("/a/"), .parameter(1)]
        )
    }

    @Test("trap 31: operations without an id are named by method and path")
    func withoutID() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: Done.}}
              /a/id:
                get: {responses: {'204': {description: Done.}}}
              /:
                get: {responses: {'204': {description: Done.}}}
            """
        )
        #expect(planning.sdk?.client.operations.map(\.name.text) == ["getAById", "getAId", "getRoot"])
    }

    @Test("trap 33: operations sit with their first tag; spellings of one tag merge")
    func tags() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get: {operationId: a, tags: [One, two words], responses: {'204': {description: Done.}}}
              /b:
                get: {operationId: b, tags: [one], responses: {'204': {description: Done.}}}
              /c:
                get: {operationId: c, tags: [two words], responses: {'204': {description: Done.}}}
              /d:
                get: {operationId: d, responses: {'204': {description: Done.}}}
            """
        )
        let client = try #require(planning.sdk?.client)
        #expect(client.groups.map(\.propertyName.text) == ["one", "twoWords"])
        #expect(client.groups.map(\.typeName.text) == ["OneOperations", "TwoWordsOperations"])
        #expect(client.groups.map { $0.operations.map(\.name.text) } == [["a", "b"], ["c"]])
        #expect(client.operations.map(\.name.text) == ["d"])
        #expect(planning.findings(from: .note).map(\.id) == ["operation-with-several-tags"])
    }

    @Test("trap 34: arguments of the same name say where they go")
    func argumentNames() throws {
        let planning = try Planning.operation(
            """
            operationId: get
            parameters:
              - {name: id, in: query, schema: {type: string}}
              - {name: id, in: header, schema: {type: string}}
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: body, in: query, schema: {type: string}}
              - {name: in, in: query, schema: {type: string}}
            requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
            responses: {'204': {description: Done.}}
            """,
            method: "post",
            path: "/a/{id}"
        )
        #expect(
            try planning.arguments() == [
                "id: String", "body: String", "idQuery: String? = nil", "idHeader: String? = nil",
                "bodyQuery: String? = nil", "in: String? = nil",
            ]
        )
    }

    @Test("trap 78: header parameters that HTTP has its own place for are ignored")
    func ignoredHeaders() throws {
        let planning = try Planning.operation(
            """
            operationId: get
            parameters:
              - {name: Accept, in: header, schema: {type: string}}
              - {name: content-type, in: header, schema: {type: string}}
              - {name: Authorization, in: header, required: true, schema: {type: string}}
              - {name: X-Trace, in: header, schema: {type: string}}
            responses: {'204': {description: Done.}}
            """
        )
        #expect(try planning.arguments() == ["xTrace: String? = nil"])
    }

    @Test("trap 81: a parameter of the operation replaces that of the path")
    func overriddenParameter() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                parameters:
                  - {name: x, in: query, schema: {type: string}}
                  - {name: x, in: header, schema: {type: string}}
                get:
                  operationId: get
                  parameters: [{name: x, in: query, required: true, schema: {type: integer}}]
                  responses: {'204': {description: Done.}}
            """
        )
        #expect(try planning.arguments() == ["x: Int", "xHeader: String? = nil"])
    }

    @Test(
        "traps 69 to 77: style and explode become a serialization",
        arguments: [
            ("in: query, schema: {type: array, items: {type: string}}", ParameterBinding.Style.form, true),
            ("in: query, explode: false, schema: {type: array, items: {type: string}}", .form, false),
            (
                "in: query, style: spaceDelimited, schema: {type: array, items: {type: string}}",
                .spaceDelimited, false
            ),
            (
                "in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}",
                .pipeDelimited, false
            ),
            ("in: query, style: deepObject, explode: true, schema: {type: object}", .deepObject, true),
            ("in: header, schema: {type: array, items: {type: string}}", .simple, false),
            ("in: cookie, schema: {type: string}", .form, true),
        ]
    )
    func serialization(parameter: String, style: ParameterBinding.Style, explode: Bool) throws {
        let planning = try Planning.operation(
            """
            operationId: get
            parameters: [{name: t, \(parameter)}]
            responses: {'204': {description: Done.}}
            """
        )
        #expect(
            try planning.operation().parameters.map(\.serialization) == [
                .style(style, explode: explode, allowReserved: false, allowEmptyValue: false)
            ]
        )
    }

    @Test("trap 76: content makes a parameter JSON")
    func contentParameter() throws {
        let planning = try Planning.operation(
            """
            operationId: get
            parameters:
              - name: filter
                in: query
                content: {application/json: {schema: {properties: {a: {type: string}}}}}
            responses: {'204': {description: Done.}}
            """
        )
        #expect(try planning.operation().parameters.map(\.serialization) == [.json])
        #expect(try planning.arguments() == ["filter: GetFilter? = nil"])
    }

    @Test("trap 86: default beside a success is an error, alone it is both")
    func defaults() throws {
        let both = try Planning.operation(
            """
            operationId: get
            responses:
              '200': {description: A., content: {application/json: {schema: {type: string}}}}
              4XX: {description: C., content: {application/json: {schema: {type: integer}}}}
              default: {description: D.}
            """
        )
        #expect(try both.operation().success.result == .json(.string))
        #expect(
            both.sdk?.errors.tables == [
                [.init(status: .range(4), member: 0), .init(status: .default, member: nil)]
            ]
        )
        let alone = try Planning.operation(
            """
            operationId: get
            responses:
              default: {description: A., content: {application/json: {schema: {type: string}}}}
            """
        )
        #expect(try alone.operation().success.result == .json(.string))
        #expect(alone.sdk?.errors.tables == [[.init(status: .default, member: 0)]])
    }

    @Test("trap 85: several documented answers are an enum")
    func severalAnswers() throws {
        let planning = try Planning.operation(
            """
            operationId: get
            responses:
              '200': {description: A., content: {application/json: {schema: {type: string}}}}
              '201': {description: B., content: {application/json: {schema: {type: integer}}}}
              '204': {description: C.}
            """
        )
        guard case .oneOf(let union) = try planning.operation().success.result else {
            throw NotThatKind(name: "GetResult")
        }
        #expect(union.name.text == "GetResult")
        #expect(union.cases.map(\.name.text) == ["ok", "created", "noContent"])
        #expect(union.cases.map(\.payload) == [.json(.string), .json(.integer(.int)), .none])
    }

    @Test("trap 87: an answer that may be empty is optional")
    func optionalAnswer() throws {
        let planning = try Planning.operation(
            """
            operationId: get
            responses:
              '200': {description: A., content: {application/json: {schema: {type: string}}}}
              '204': {description: C., content: {application/json: {schema: {type: string}}}}
            """
        )
        #expect(try planning.operation().success.result == .optionalJSON(.string))
    }

    @Test("trap 88: a HEAD request has no body to read")
    func head() throws {
        let planning = try Planning.operation(
            """
            operationId: get
            responses:
              '200': {description: A., content: {application/json: {schema: {type: string}}}}
            """,
            method: "head"
        )
        #expect(try planning.operation().success.result == .void)
    }

    @Test("trap 98: requirements keep their alternatives; an empty list takes the document's away")
    func security() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            security: [{a: [], b: []}, {c: [read]}, {}]
            paths:
              /a:
                get: {operationId: one, responses: {'204': {description: Done.}}}
                put: {operationId: two, security: [], responses: {'204': {description: Done.}}}
            components:
              securitySchemes:
                a: {type: apiKey, name: X-Key, in: header}
                b: {type: http, scheme: bearer}
                c: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/token', scopes: {read: R}}}}
            """
        )
        let client = try #require(planning.sdk?.client)
        #expect(client.operations.map(\.security) == [0, nil])
        #expect(
            client.securityRequirements.map { $0.alternatives.map { $0.map(\.schemeName) } } == [
                [["a", "b"], ["c"], []]
            ]
        )
        #expect(
            client.securitySchemes.map(\.kind) == [
                .apiKey(wireName: "X-Key", location: .header), .bearer,
                .oauth2(tokenURL: "https://example.com/token", scopes: ["read"]),
            ]
        )
    }

    @Test("trap 83: server URLs lose their slash at the end and keep their variables")
    func servers() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers:
              - url: https://{env}.example.com/base/
                variables: {env: {default: prod, enum: [prod, test]}}
              - url: /v1
            paths: {}
            """
        )
        let servers = try #require(planning.sdk?.client.servers)
        #expect(servers.map(\.name.text) == ["production", "server2"])
        #expect(servers[0].url == [.literal("https://"), .variable(0), .literal(".example.com/base")])
        #expect(servers.map(\.isRelative) == [false, true])
        #expect(servers[0].variables[0].defaultValue == .member(try #require(SwiftIdentifier("prod"))))
    }

    @Test func `error tables are shared by operations with the same answers`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get: {operationId: one, responses: {'204': {description: D.}, '404': {$ref: '#/components/responses/E'}}}
                put: {operationId: two, responses: {'204': {description: D.}, '404': {$ref: '#/components/responses/E'}}}
            components:
              responses:
                E: {description: E., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
              schemas:
                Problem: {properties: {code: {type: string}}}
            """
        )
        let sdk = try #require(planning.sdk)
        #expect(sdk.client.operations.map(\.errorTable) == [0, 0])
        #expect(sdk.errors.members.map(\.name.text) == ["problem"])
        #expect(sdk.errors.tables == [[.init(status: .exact(404), member: 0)]])
        #expect(sdk.errors.errorName.text == "TestError")
    }

    @Test("trap 30: schema names that Swift cannot have, or that differ in case alone, stay apart")
    func awkwardTypeNames() throws {
        let planning = try Planning.schemas(
            ["Weird.Name", "weird-name", "foo", "Foo"].map { "\($0): {properties: {x: {type: string}}}" }
                .joined(separator: "\n")
        )
        #expect(
            planning.sdk?.types.map(\.header.name.description) == [
                "WeirdName", "Weird_dash_name", "Foo2", "Foo",
            ]
        )
    }

    @Test("trap 32: an operationId given twice, or twice but for its case, leaves two methods")
    func duplicateOperationIDs() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get: {operationId: getPet, responses: {'204': {description: Done.}}}
                put: {operationId: GetPet, responses: {'204': {description: Done.}}}
                post: {operationId: getPet, responses: {'204': {description: Done.}}}
            """
        )
        #expect(planning.sdk?.client.operations.map(\.name.text) == ["getPet", "GetPet", "postA"])
    }

    @Test("trap 29: schemas with names of Swift types are renamed, with a note")
    func typeNames() throws {
        let names = ["String", "Date", "Error", "Task", "Result", "Client", "Components", "Sendable"]
        let planning = try Planning.schemas(
            names.map { "\($0): {properties: {x: {type: string}}}" }.joined(separator: "\n")
        )
        #expect(
            planning.sdk?.types.map(\.header.name.description) == [
                "StringModel", "DateModel", "ErrorModel", "TaskModel", "ResultModel", "Client", "Components",
                "SendableModel",
            ]
        )
        #expect(planning.findings(from: .note).allSatisfy { $0.id == "reserved-type-name" })
    }

    @Test func `sdk-yaml renames types, operations and properties and reports what it misses`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get: {operationId: getA, responses: {'204': {description: D.}}}
            components:
              schemas:
                A: {properties: {x_y: {type: string}}}
            """,
            configuration: """
                module: Pets
                names:
                  types: {A: Animal, B: 1️⃣Beast}
                  operations: {getA: fetch}
                  properties: {A.x_y: position}
                """
        )
        let sdk = try #require(planning.sdk)
        #expect(sdk.moduleName.text == "Pets")
        #expect(sdk.client.name.text == "PetsClient")
        #expect(sdk.client.operations.map(\.name.text) == ["fetch"])
        #expect(try planning.object("Animal").properties.map(\.name.text) == ["position"])
        #expect(
            planning.findings() == [
                Finding("1️⃣", "configuration-unused-override", "the document has no schema 'B'")
            ]
        )
    }
}
