import SDKModel
import TestSupport
import Testing

@Suite struct `Planning OpenAPI 3.2` {
    private func planning(_ operations: String) throws -> Planning {
        try Planning(
            """
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            paths:
              /a:
            \(operations.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
            """
        )
    }

    @Test func `methods are sent as they are written`() throws {
        let planning = try planning(
            """
            query: {operationId: search}
            additionalOperations: {COPY: {operationId: copy}, x-merge: {}}
            """
        )
        let operations = try #require(planning.sdk?.client.operations)
        #expect(operations.map(\.method) == ["QUERY", "COPY", "x-merge"])
        #expect(operations.map(\.name.text) == ["search", "copy", "xMergeA"])
    }

    @Test(
        "a parameter can be the whole query",
        arguments: [
            ("application/json: {schema: {type: array, items: {type: integer}}}", "[Int]?", "json"),
            (
                "application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: string}}}",
                "[String: String]?", "form([])"
            ),
            ("application/jsonpath: {schema: {type: string}}", "String?", "text"),
            ("text/plain: {}", "String?", "text"),
        ]
    )
    func querystring(content: String, type: String, serialization: String) throws {
        let planning = try planning("get: {parameters: [{name: q, in: querystring, content: {\(content)}}]}")
        let operation = try #require(planning.sdk?.client.operations.first)
        let binding = try #require(operation.parameters.first)
        #expect(operation.arguments.map { planning.swift($0.type) + "?" } == [type])
        #expect(binding.location == .querystring)
        #expect("\(binding.serialization)" == serialization)
        #expect(planning.findings() == [])
    }

    @Test func `nothing else can stand in the query beside it`() throws {
        let planning = try planning(
            """
            parameters: [1️⃣{name: page, in: query, schema: {type: integer}}]
            get:
              parameters:
                - {name: q, in: querystring, content: {application/json: {}}}
                - 2️⃣{name: r, in: querystring, content: {application/json: {}}}
                - {name: h, in: header, schema: {type: string}}
            """
        )
        let operation = try #require(planning.sdk?.client.operations.first)
        #expect(operation.arguments.map(\.name.text) == ["q", "h"])
        let left = planning.findings().filter {
            $0.message.contains("cannot be sent: 'q' is the whole query")
        }
        #expect(left.map(\.place) == ["1️⃣", "2️⃣"])
    }

    @Test func `a cookie can be sent as it is`() throws {
        let planning = try planning(
            "get: {parameters: [{name: c, in: cookie, style: cookie, schema: {type: string}}]}"
        )
        let binding = try #require(planning.sdk?.client.operations.first?.parameters.first)
        #expect(
            binding.serialization
                == .style(.cookie, explode: true, allowReserved: false, allowEmptyValue: false)
        )
    }

    @Test func `servers have names, and tags a place`() throws {
        let planning = try Planning(
            """
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            servers: [{url: 'https://a.example.com', name: live}, {url: 'https://b.example.com'}]
            tags: [{name: books, summary: Books, description: All of them., parent: media, kind: nav}, {name: media}]
            paths: {/a: {get: {tags: [books]}}}
            """
        )
        let client = try #require(planning.sdk?.client)
        #expect(client.servers.map(\.name.text) == ["live", "server2"])
        let group = try #require(client.groups.first)
        #expect(group.documentation.summary == "Books")
        #expect(group.documentation.discussion == "All of them.")
        #expect(group.documentation.remarks == ["Belongs to: `media`", "Kind of tag: `nav`"])
    }

    @Test func `the device flow takes a token, and says where from`() throws {
        let planning = try Planning(
            """
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            paths: {/a: {get: {security: [{device: []}]}}}
            components:
              securitySchemes:
                device:
                  type: oauth2
                  deprecated: true
                  flows:
                    deviceAuthorization:
                      {deviceAuthorizationUrl: 'https://example.com/d', tokenUrl: 'https://example.com/t', scopes: {}}
            """
        )
        let scheme = try #require(planning.sdk?.client.securitySchemes.first)
        #expect(scheme.kind == .oauth2(tokenURL: nil, scopes: []))
        #expect(
            scheme.documentation.remarks == [
                "Deprecated: use another way to show who is calling.",
                "Devices are authorized at: `https://example.com/d`",
                "Their tokens come from: `https://example.com/t`",
            ]
        )
        #expect(planning.findings() == [])
    }
}
