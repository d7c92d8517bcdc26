import HTTPTypes
import JSONCoding
import MockAnswering
import Testing

@Suite struct `Checking credentials` {
    private static let components = """
        components:
          securitySchemes:
            header: {type: apiKey, in: header, name: X-Key}
            query: {type: apiKey, in: query, name: key}
            cookie: {type: apiKey, in: cookie, name: sid}
            basic: {type: http, scheme: Basic}
            bearer: {type: http, scheme: bearer}
            digest: {type: http, scheme: digest}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.example.com/oauth/token', scopes: {read: R, write: W}}}}
            openid: {type: openIdConnect, openIdConnectUrl: 'https://login.example.com/openid'}
            tls: {type: mutualTLS}
        """

    private func mocking(_ security: String, _ credentials: [AcceptedCredential] = []) throws -> Mocking {
        try Mocking(
            "  /a: {get: {operationId: op, security: \(security), responses: {'200': {description: A}}}}",
            rest: Self.components,
            options: MockOptions(credentials: credentials)
        )
    }

    @Test(arguments: [
        ("[]", "", ""), ("[{header: []}]", "X-Key", "k"), ("[{cookie: []}]", "Cookie", "a=b; sid=1"),
        ("[{basic: []}]", "Authorization", "basic dTpw"), ("[{bearer: []}]", "Authorization", "Bearer t"),
        ("[{digest: []}]", "Authorization", "Digest username=u"),
        ("[{oauth: [read]}]", "Authorization", "Bearer t"),
        ("[{openid: []}]", "Authorization", "bearer t"), ("[{tls: []}]", "", ""),
        ("[{header: []}, {}]", "", ""), ("[{header: []}, {bearer: []}]", "Authorization", "Bearer t"),
    ])
    func `passes what shows who is calling`(security: String, name: String, value: String) throws {
        #expect(try mocking(security).read("GET", "/a", name.isEmpty ? [] : [(name, value)]) == "op")
    }

    @Test func `passes keys of the query`() throws {
        #expect(try mocking("[{query: []}]").read("GET", "/a?key=a%20b") == "op")
        let all = try mocking("[{query: [], header: []}]")
        #expect(try all.read("GET", "/a?key=1", [("X-Key", "2")]) == "op")
        #expect(try all.read("GET", "/a?key=1") == "401: the header 'X-Key' is required (scheme 'header')")
    }

    @Test(arguments: [
        (
            "[{header: []}]", "", "the header 'X-Key' is required (scheme 'header')",
            "ApiKey realm=\"header\", in=\"header\", name=\"X-Key\""
        ),
        (
            "[{query: []}]", "", "the query parameter 'key' is required (scheme 'query')",
            "ApiKey realm=\"query\", in=\"query\", name=\"key\""
        ),
        (
            "[{basic: []}]", "",
            "the header 'Authorization' must have a credential of 'basic' (scheme 'basic')",
            "Basic realm=\"basic\", charset=\"UTF-8\""
        ),
        (
            "[{basic: []}]", "Basic !", "the credential for 'basic' is not valid",
            "Basic realm=\"basic\", charset=\"UTF-8\""
        ),
        (
            "[{basic: []}]", "Basic dQ==", "the credential for 'basic' is not valid",
            "Basic realm=\"basic\", charset=\"UTF-8\""
        ),
        (
            "[{bearer: []}]", "Basic dTpw",
            "the header 'Authorization' must have a credential of 'bearer' (scheme 'bearer')",
            "Bearer realm=\"bearer\""
        ),
        (
            "[{bearer: []}]", "Bearer ", "the credential for 'bearer' is not valid",
            "Bearer realm=\"bearer\", error=\"invalid_token\""
        ),
        (
            "[{digest: []}]", "",
            "the header 'Authorization' must have a credential of 'digest' (scheme 'digest')",
            "Digest realm=\"digest\""
        ),
    ])
    func `refuses what does not`(security: String, sent: String, problem: String, challenge: String) throws {
        let headers = sent.isEmpty ? [] : [("Authorization", sent)]
        let answer = try mocking(security).answer("GET", "/a", headers)
        #expect(answer.response.status == .unauthorized)
        #expect(answer.account.problem == problem)
        #expect(answer.response.headerFields[.wwwAuthenticate] == challenge)
    }

    @Test func `names all ways in`() throws {
        let answer = try mocking("[{header: [], bearer: []}, {query: []}]").answer("GET", "/a")
        #expect(
            answer.account.problem == """
                the header 'X-Key' is required (scheme 'header') and the header 'Authorization' must have a credential \
                of 'bearer' (scheme 'bearer'), or the query parameter 'key' is required (scheme 'query')
                """
        )
        #expect(answer.response.headerFields[values: .wwwAuthenticate].count == 3)
    }

    @Test(arguments: [
        ("Bearer good", "op"), ("Bearer bad", "401: the credential for 'oauth' is not valid"),
        ("Bearer limited", "403: the credential for 'oauth' lacks the scope 'write'"),
    ])
    func `where credentials are listed, only these pass`(sent: String, words: String) throws {
        let mocking = try mocking(
            "[{oauth: [read, write]}]",
            [
                AcceptedCredential(scheme: "oauth", value: "good"),
                AcceptedCredential(scheme: "oauth", value: "limited", scopes: ["read"]),
            ]
        )
        #expect(try mocking.read("GET", "/a", [("Authorization", sent)]) == words)
    }

    @Test func `credentials come before parameters`() throws {
        let mocking = try Mocking(
            """
              /a:
                get:
                  security: [{header: []}]
                  parameters: [{name: p, in: query, required: true, schema: {type: string}}]
                  responses: {'200': {description: A}}
            """,
            rest: Self.components
        )
        #expect(try mocking.read("GET", "/a") == "401: the header 'X-Key' is required (scheme 'header')")
    }

    @Test(arguments: [
        (
            "grant_type=client_credentials&client_id=a&scope=read+write", 200,
            #"{"access_token":"good","token_type":"Bearer","expires_in":3600,"scope":"read write"}"#
        ),
        (
            "grant_type=refresh_token&refresh_token=r", 200,
            #"{"access_token":"good","token_type":"Bearer","expires_in":3600,"refresh_token":"mock-refresh-token"}"#
        ),
        (
            "grant_type=client_credentials", 401,
            #"{"error":"invalid_client","error_description":"the client must say who it is"}"#
        ),
        ("", 400, #"{"error":"invalid_request","error_description":"the form must have a 'grant_type'"}"#),
        (
            "grant_type=x", 400,
            #"{"error":"unsupported_grant_type","error_description":"the grant type 'x' is not known"}"#
        ),
    ])
    func `tokens can be had where the document says`(form: String, status: Int, body: String) throws {
        let mocking = try mocking("[{oauth: []}]", [AcceptedCredential(scheme: "oauth", value: "good")])
        let answer = try mocking.answer(
            "POST",
            "/oauth/token",
            [("Content-Type", "application/x-www-form-urlencoded")],
            body: form
        )
        #expect(answer.response.status.code == status)
        #expect(answer.text == body)
        #expect(answer.response.headerFields[.contentType] == "application/json")
    }

    @Test(arguments: [
        // `i d` and `s:e&c`, encoded before they are joined, and not.
        ("Basic aStkOnMlM0FlJTI2Yw==", "", 200, "one"), ("Basic aSBkOnM6ZSZj", "", 200, "one"),
        ("", "&client_id=i+d&client_secret=s%3Ae%26c", 200, "one"),
        ("", "&client_id=other&client_secret=x&scope=read", 200, "two"),
        (
            "", "&client_id=other&client_secret=x&scope=read+write", 400,
            "invalid_scope: the client may not have the scope 'write'"
        ),
        (
            "", "&client_id=other&client_secret=y", 401,
            "invalid_client: the client or its secret is not right"
        ),
        (
            "Basic b3RoZXI6eQ==", "&client_id=other&client_secret=x", 401,
            "invalid_client: the client or its secret is not right"
        ),
        ("Basic !", "", 401, "invalid_client: the client must say who it is"),
        ("", "", 401, "invalid_client: the client must say who it is"),
    ])
    func `a token that is meant for a client is given to nobody else`(
        authorization: String,
        form: String,
        status: Int,
        words: String
    ) throws {
        let mocking = try mocking(
            "[{oauth: []}]",
            [
                AcceptedCredential(scheme: "oauth", value: "one", client: "i d:s:e&c"),
                AcceptedCredential(scheme: "oauth", value: "two", scopes: ["read"], client: "other:x"),
            ]
        )
        let headers = authorization.isEmpty ? [] : [("Authorization", authorization)]
        let answer = try mocking.answer(
            "POST",
            "/oauth/token",
            headers,
            body: "grant_type=client_credentials" + form
        )
        let body = try JSON.decode(JSONValue.self, from: answer.text)
        let said = body.error?.string.map { "\($0): \(body.error_description?.string ?? "")" }
        #expect(answer.response.status.code == status)
        #expect(said ?? body.access_token?.string == words)
        #expect((answer.response.headerFields[.wwwAuthenticate] != nil) == (status == 401))
        #expect(answer.account.operationID == nil)
    }

    @Test func `pages of other origins may ask for tokens`() throws {
        let mocking = try Mocking(
            "  /a: {get: {responses: {'200': {description: A}}}}",
            rest: Self.components,
            options: MockOptions(allowsOtherOrigins: true)
        )
        let preflight = try mocking.answer(
            "OPTIONS",
            "/oauth/token",
            [("Origin", "https://app.example.com"), ("Access-Control-Request-Method", "POST")]
        )
        #expect(preflight.response.status == .noContent)
        #expect(preflight.response.headerFields[.accessControlAllowMethods] == "POST")
    }
}
