import OpenAPIModel
import TestSupport
import Testing

@Suite struct `Reading OpenAPI 3.2` {
    @Test func `keeps methods as they are sent, and where they stand`() throws {
        let reading = try Reading(
            "3.2.0",
            """
            paths:
              /a:
                additionalOperations:
                  COPY: {operationId: copy}
                  x-merge: {operationId: merge}
                  PATCH: {operationId: patch}
                query: {operationId: query}
            """
        )
        let operations = try #require(reading.document?.operations)
        #expect(operations.map(\.method.name) == ["COPY", "x-merge", "PATCH", "QUERY"])
        #expect(operations.map(\.method.field) == [nil, nil, "patch", "query"])
        #expect(
            operations.map(\.operation.location.pointer.description) == [
                "/paths/~1a/additionalOperations/COPY", "/paths/~1a/additionalOperations/x-merge",
                "/paths/~1a/additionalOperations/PATCH", "/paths/~1a/query",
            ]
        )
    }

    @Test func `follows media types to the components`() throws {
        let reading = try Reading(
            "3.2.0",
            """
            paths:
              /a:
                post:
                  requestBody: {content: {application/json: {$ref: '#/components/mediaTypes/Any'}}}
                  responses: {'200': {content: {application/json: {$ref: '#/components/mediaTypes/Any'}}}}
            components: {mediaTypes: {Any: {schema: {type: object}}}}
            """
        )
        #expect(reading.findings.isEmpty)
        let document = try #require(reading.document)
        let operation = try #require(document.operations.first?.operation)
        let shared = try #require(document.components.mediaTypes.first?.value.value.schema)
        #expect(operation.requestBody?.value.content.first?.value.schema == shared)
        #expect(operation.responses.entries.first?.response.value.content.first?.value.schema == shared)
    }

    @Test func `resolves references against the address that a document gives itself`() throws {
        let reading = try Reading(
            files: [
                "api/openapi.yaml": """
                openapi: 3.2.0
                $self: https://example.com/api/root
                info: {title: T, version: '1'}
                components:
                  schemas:
                    A: {$ref: 'shared#/components/schemas/S'}
                    B: {$ref: 'https://example.com/api/root#/components/schemas/C'}
                    C: {type: string}
                    D: {$ref: 'other.yaml#/components/schemas/S'}
                """,
                "api/other.yaml": """
                openapi: 3.2.0
                $self: https://example.com/api/shared
                info: {title: U, version: '1'}
                components: {schemas: {S: {type: integer}}}
                """,
            ]
        )
        let document = try #require(reading.document)
        #expect(document.selfAddress?.value == "https://example.com/api/root")
        let types = document.components.schemas.map {
            document.schemas[document.schemas.resolved($0.value)].type?.value
        }
        // A document that nothing else names is not known by its own address before it is read.
        #expect(types == [nil, [.string], [.string], [.integer]])
    }

    @Test func `needs no description of a response`() throws {
        let reading = try Reading(
            "3.2.0",
            "paths: {/a: {get: {responses: {'200': {summary: fine}, '404': {}}}}}"
        )
        #expect(reading.findings.isEmpty)
        let entries = try #require(reading.document?.operations.first?.operation.responses.entries)
        #expect(entries.map(\.response.value.summary?.value) == ["fine", nil])
    }

    @Test func `stops at encodings without an end`() throws {
        let inner = String(repeating: "encoding: {a: {", count: 40) + String(repeating: "}}", count: 40)
        let reading = try Reading(
            "3.2.0",
            "components: {mediaTypes: {M: {\(inner)}}}"
        )
        #expect(reading.findings.map(\.id) == ["objects-nested-too-deeply"])
    }
}
