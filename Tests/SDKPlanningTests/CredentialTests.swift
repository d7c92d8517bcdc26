import SDKModel
import TestSupport
import Testing

@Suite struct `Planning credentials of the configuration` {
    private func plan(_ credentials: String) throws -> Planning {
        try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /login:
                post:
                  operationId: login
                  requestBody:
                    required: true
                    content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
                  responses:
                    '200':
                      description: ok
                      content:
                        application/json:
                          schema: {type: object, required: [token], properties: {token: {type: string}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: Key}
                query: {type: apiKey, in: query, name: key}
                password: {type: http, scheme: basic}
            """,
            configuration: "credentials:\n\(credentials)"
        )
    }

    @Test func `several have makers of different names`() throws {
        let planning = try plan(
            """
              first: {schemes: [key, query], environment: A, login: {operation: login, token: token}}
              second: {schemes: [query], environment: B, login: {operation: login, token: token}}
            """
        )
        #expect(planning.findings() == [])
        let credentials = try #require(planning.sdk?.client.sharedCredentials)
        #expect(credentials.map(\.name.text) == ["first", "second"])
        #expect(credentials.map(\.schemes) == [["key", "query"], ["query"]])
        #expect(credentials.map { $0.environment?.name.text } == ["environment", "environmentForSecond"])
        #expect(credentials.map { $0.environment?.variable } == ["A", "B"])
        #expect(credentials.map { $0.login?.name.text } == ["login", "loginForSecond"])
        #expect(credentials.map { $0.login?.token.text } == ["token", "token"])
    }

    @Test func `a scheme that is not there, or takes more than a secret, is reported`() throws {
        let planning = try plan("  1️⃣one: {schemes: [keys]}\n  2️⃣two: {schemes: [password]}")
        let kind = "the document has no security scheme with one secret"
        #expect(planning.findings().map(\.message) == ["\(kind) 'keys'", "\(kind) 'password'"])
        #expect(planning.findings().map(\.place) == ["1️⃣", "2️⃣"])
    }

    @Test func `a login that gives no such token is reported`() throws {
        let planning = try plan(
            """
              1️⃣one: {schemes: [key], login: {operation: login, token: name}}
              2️⃣two: {schemes: [key], login: {operation: logon, token: token}}
            """
        )
        #expect(
            planning.findings().map(\.message) == [
                "the operation 'login' cannot serve as a login", "the document has no operation 'logon'",
            ]
        )
        #expect(planning.findings().map(\.place) == ["1️⃣", "2️⃣"])
        #expect(planning.sdk?.client.sharedCredentials.map { $0.login == nil } == [true, true])
    }
}
