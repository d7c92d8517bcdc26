import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning webhooks and callbacks` {
    @Test("trap 99: they are no calls of the client; their payloads are types")
    func noCalls() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                post:
                  operationId: subscribe
                  callbacks:
                    1️⃣event:
                      '{$request.body#/url}':
                        post:
                          operationId: subscribe
                          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
            webhooks:
              2️⃣created:
                post:
                  operationId: subscribe
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
            components: {schemas: {Event: {required: [id], properties: {id: {type: string}}}}}
            """
        )
        #expect(try planning.operation().name.text == "subscribe")
        #expect(planning.sdk?.client.operations.count == 1)
        #expect(try planning.properties("Event") == ["id: String"])
        #expect(try !planning.object("Event").isMutable)
        #expect(
            planning.findings(from: .note).filter { $0.id == "not-generated" }.map(\.message) == [
                "callbacks are not called by the SDK", "webhooks are not called by the SDK",
            ]
        )
    }
}
