import Diagnostics
import OpenAPIModel
import Testing

@Suite struct `A document that is read` {
    @Test func `applies defaults and keeps what was written`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            paths:
              /a:
                get:
                  parameters:
                    - {name: q, in: query, schema: {type: array}}
                    - {name: p, in: query, style: pipeDelimited, explode: false, schema: {type: array}}
                    - {name: h, in: header, required: true, schema: {type: string}}
            """
        )
        let operation = try #require(reading.document?.operations.first?.operation)
        let parameters = operation.parameters.map(\.value)
        #expect(parameters.map(\.style.value) == [.form, .pipeDelimited, .simple])
        #expect(parameters.map(\.explode.value) == [true, false, false])
        #expect(parameters.map { $0.explode.range != nil } == [false, true, false])
        #expect(parameters.map(\.required.value) == [false, false, true])
        #expect(operation.security == nil)
        #expect(operation.deprecated == Defaulted(false))
    }

    @Test func `overrides parameters of the path item by name and place`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            paths:
              /a:
                parameters:
                  - {name: a, in: query, description: shared, schema: {}}
                  - {name: b, in: query, schema: {}}
                get:
                  parameters:
                    - {name: c, in: query, schema: {}}
                    - {name: a, in: header, schema: {}}
                    - {name: a, in: query, description: own, schema: {}}
            """
        )
        let operation = try #require(reading.document?.operations.first)
        let parameters = operation.effectiveParameters.map(\.value)
        #expect(parameters.map(\.name.value) == ["a", "b", "c", "a"])
        #expect(parameters.map(\.location.value) == [.query, .query, .query, .header])
        #expect(parameters.first?.description?.value == "own")
    }

    @Test func `inherits security and servers from the nearest place that has them`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            servers: [{url: 'https://a.example.com'}]
            security: [{key: []}]
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            paths:
              /a:
                servers: [{url: 'https://b.example.com'}]
                get: {}
                put: {security: [], servers: [{url: 'https://c.example.com'}]}
              /b:
                get: {security: [{}, {key: [read]}]}
            """
        )
        let document = try #require(reading.document)
        #expect(reading.findings.isEmpty)
        let operations = document.operations
        #expect(
            operations.map { document.effectiveServers(of: $0).map(\.url.value) } == [
                ["https://b.example.com"], ["https://c.example.com"], ["https://a.example.com"],
            ]
        )
        let security = operations.map { document.effectiveSecurity(of: $0.operation) }
        #expect(security.map { $0.map { $0.schemes.map(\.name.value) } } == [[["key"]], [], [[], ["key"]]])
        #expect(security.last?.last?.schemes.first?.scopes.map(\.value) == ["read"])
    }

    @Test func `lists what it left out`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            paths:
              /a/{id}: {get: {operationId: getA}, put: {parameters: [{name: id, in: path, required: true, schema: {}}]}}
              b: {post: {operationId: postB}}
              /c: {delete: {parameters: [{name: x, in: formData}]}, patch: []}
            """
        )
        let document = try #require(reading.document)
        #expect(document.operations.map(\.method) == [.put])
        #expect(document.omitted.map(\.path) == ["/a/{id}", "b", "/c", "/c"])
        #expect(document.omitted.map(\.method) == [.get, .post, .delete, .patch])
        #expect(document.omitted.map(\.operationId) == ["getA", "postB", nil, nil])
        #expect(
            document.omitted.map(\.reason.rule.id) == [
                "path-parameter-undeclared", "path-invalid", "parameter-location-unknown", "wrong-type",
            ]
        )
    }

    @Test func `takes a doubled operationId away and keeps what was written`() throws {
        let reading = try Reading(
            "3.1.1",
            "paths:\n  /a: {get: {operationId: x}}\n  /b: {get: {operationId: x}}"
        )
        let operations = try #require(reading.document?.operations.map(\.operation))
        #expect(operations.map(\.operationId?.value) == ["x", nil])
        #expect(operations.map(\.declaredOperationId?.value) == ["x", "x"])
    }

    @Test func `orders responses as written and knows ranges`() throws {
        let reading = try Reading(
            "3.0.4",
            """
            paths:
              /a:
                get:
                  responses:
                    default: {description: other}
                    200: {description: ok}
                    '4XX': {description: bad}
                    x-note: 1
            """
        )
        #expect(reading.findings.isEmpty)
        let responses = try #require(reading.document?.operations.first?.operation.responses)
        #expect(responses.entries.map(\.status.value) == [.default, .exact(200), .range(4)])
        #expect(responses.extensions.map(\.name) == ["x-note"])
        #expect(responses.entries.map(\.status.range.start.line) == [7, 8, 9])
    }

    @Test func `shares one value between all uses of a component`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            paths:
              /a: {get: {responses: {'404': {$ref: '#/components/responses/Missing', description: not here}}}}
              /b: {get: {responses: {'404': {$ref: '#/components/responses/Missing'}}}}
            components: {responses: {Missing: {description: not found}}}
            """
        )
        let document = try #require(reading.document)
        let uses = document.operations.flatMap(\.operation.responses.entries).map(\.response)
        let component = try #require(document.components.responses.first?.value)
        #expect(uses.map(\.location) == [component.location, component.location])
        #expect(uses.map(\.reference?.description?.value) == ["not here", nil])
        #expect(uses.map(\.value.description?.value) == ["not found", "not found"])
        #expect(component.location.pointer.description == "/components/responses/Missing")
    }

    @Test func `merges fields beside the reference of a path item`() throws {
        let reading = try Reading(
            files: [
                "api/openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                paths:
                  /a: {$ref: 'paths/a.yaml', summary: own, put: {operationId: put}}
                """,
                "api/paths/a.yaml": "summary: theirs\nget: {operationId: get}",
            ]
        )
        let item = try #require(reading.document?.paths.entries.first?.pathItem)
        #expect(reading.findings.isEmpty)
        #expect(item.value.summary?.value == "own")
        #expect(item.value.operations.map(\.method.value) == [.get, .put])
        #expect(item.location.file != reading.document?.file)
    }

    @Test func `reads every kind of security scheme`() throws {
        let reading = try Reading(
            "3.1.1",
            """
            components:
              securitySchemes:
                key: {type: apiKey, in: cookie, name: sid}
                basic: {type: http, scheme: basic}
                bearer: {type: http, scheme: bearer, bearerFormat: JWT}
                tls: {type: mutualTLS}
                oidc: {type: openIdConnect, openIdConnectUrl: 'https://example.com/.well-known'}
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: 'https://example.com/token', scopes: {read: Read all}}}
            """
        )
        #expect(reading.findings.isEmpty)
        let schemes = try #require(reading.document?.components.securitySchemes.map(\.value.value.kind))
        #expect(schemes.count == 6)
        guard case .apiKey(let name, let location) = schemes[0], case .oauth2(let flows) = schemes[5] else {
            Issue.record("kinds are \(schemes)")
            return
        }
        #expect(name.value == "sid")
        #expect(location.value == .cookie)
        #expect(flows.clientCredentials?.scopes.map(\.name) == ["read"])
        #expect(flows.implicit == nil)
    }
}
