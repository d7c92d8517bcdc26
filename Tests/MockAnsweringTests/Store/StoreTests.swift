import HTTPTypes
import JSONCoding
import MockAnswering
import Testing

@Suite struct `Remembering things` {
    private static let paths = """
          /teams:
            get:
              parameters: [{in: query, name: page, schema: {type: integer}}, {in: query, name: size, schema: {type: integer}}]
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/List'}}}}}
            post:
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}}
              responses:
                '201': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}
                '409': {description: Taken}
          /teams/{team_canonical}:
            parameters: [{in: path, name: team_canonical, required: true, schema: {type: string}}]
            get:
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}
            put:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}}
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}
            patch:
              requestBody: {content: {application/json: {schema: {type: object}}}}
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}
            delete: {responses: {'204': {description: A}}}
          /teams/{team_canonical}/restart:
            parameters: [{in: path, name: team_canonical, required: true, schema: {type: string}}]
            post: {responses: {'204': {description: A}}}
        """

    private static let components = """
        components:
          schemas:
            List:
              type: object
              required: [data, total]
              properties:
                data: {type: array, items: {$ref: '#/components/schemas/Summary'}}
                total: {type: integer}
            One: {type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Team'}}}
            Summary: {type: object, required: [canonical], properties: {canonical: {type: string}, name: {type: string}}}
            New:
              type: object
              required: [name]
              properties:
                name: {type: string}
                canonical: {type: string}
                color: {type: string}
                password: {type: string}
            Team:
              type: object
              required: [id, canonical, name]
              properties:
                id: {type: integer}
                canonical: {type: string, pattern: '^[a-z0-9-]+$'}
                name: {type: string}
                color: {type: string, maxLength: 10}
                owner: {type: object, properties: {name: {type: string}, age: {type: integer, example: 2}}}
        """

    private func mocking(items: Int = 3) throws -> Mocking {
        try Mocking(Self.paths, rest: Self.components, options: MockOptions(items: items, isStateful: true))
    }

    private let json = [("Content-Type", "application/json")]

    @Test func `begins with items that can be found`() throws {
        let mocking = try mocking()
        #expect(
            try mocking.answer("GET", "/teams?size=2").text
                == #"{"data":[{"canonical":"example-team","name":"Example team"},{"canonical":"example-team-2","name":"Example team 2"}],"total":3}"#
        )
        let second = try mocking.answer("GET", "/teams/example-team-2")
        #expect(second.status == 200)
        #expect(
            second.text == #"{"data":{"id":2,"canonical":"example-team-2","name":"Example team 2","color":"#
                + ##""#33669a","owner":{"name":"Example owner 2","age":2}}}"##
        )
    }

    @Test func `finds, changes and removes what was created`() throws {
        let mocking = try mocking(items: 1)
        let created = try mocking.answer(
            "POST",
            "/teams",
            json,
            body: #"{"name":"The Best","color":"red","password":"x"}"#
        )
        let team =
            #"{"data":{"id":2,"canonical":"the-best","name":"The Best","color":"red","owner":{"name":"Example owner 2","age":2}}}"#
        #expect(created.status == 201)
        #expect(created.text == team)
        #expect(try mocking.answer("GET", "/teams/the-best").text == team)
        #expect(
            try mocking.answer("GET", "/teams").text
                == #"{"data":[{"canonical":"example-team","name":"Example team"},{"canonical":"the-best","name":"The Best"}],"total":2}"#
        )

        let patched = try mocking.answer(
            "PATCH",
            "/teams/the-best",
            json,
            body: #"{"owner":{"age":9},"canonical":"other"}"#
        )
        #expect(patched.text == team.replacing("\"age\":2", with: "\"age\":9"))
        let replaced = try mocking.answer("PUT", "/teams/the-best", json, body: #"{"name":"Better"}"#)
        #expect(replaced.text.contains(#""canonical":"the-best","name":"Better""#))

        #expect(try mocking.answer("DELETE", "/teams/the-best").status == 204)
        let gone = try mocking.answer("GET", "/teams/the-best")
        #expect(gone.status == 404)
        #expect(gone.text.contains("there is nothing with 'the-best' as 'team_canonical'"))
        #expect(try mocking.answer("DELETE", "/teams/the-best").status == 404)
        #expect(try mocking.answer("GET", "/teams").text.hasSuffix(#""total":1}"#))
    }

    @Test func `refuses a second thing of the same name where the document says so`() throws {
        let mocking = try mocking(items: 0)
        let body = #"{"name":"A","canonical":"a"}"#
        #expect(try mocking.answer("POST", "/teams", json, body: body).status == 201)
        #expect(try mocking.answer("POST", "/teams", json, body: body).status == 409)
    }

    @Test func `does not store what an answer could not have`() throws {
        let mocking = try mocking(items: 0)
        let answer = try mocking.answer(
            "POST",
            "/teams",
            json,
            body: #"{"name":"A","canonical":"a","color":"longer than ten"}"#
        )
        #expect(answer.status == 201)
        #expect(answer.text.contains(##""color":"#336699""##))
    }

    @Test func `leaves other operations alone, and the next mock without memory`() throws {
        let mocking = try mocking()
        #expect(try mocking.answer("POST", "/teams/unknown/restart").status == 204)
        let forgetful = try Mocking(Self.paths, rest: Self.components, options: MockOptions(items: 3))
        #expect(try forgetful.answer("GET", "/teams/unknown").status == 200)
    }

    @Test func `keeps the things of each parent apart`() throws {
        let item = "{type: object, properties: {id: {type: string}, name: {type: string}}}"
        let content = "content: {application/json: {schema: \(item)}}"
        let mocking = try Mocking(
            """
              /orgs/{org}/things:
                parameters: [{in: path, name: org, required: true, schema: {type: string}}]
                get:
                  responses: {'200': {description: A, content: {application/json: {schema: {type: array, items: \(item)}}}}}
                post:
                  requestBody: {\(content)}
                  responses: {'201': {description: A, \(content)}}
              /orgs/{org}/things/{thingId}:
                parameters:
                  - {in: path, name: org, required: true, schema: {type: string}}
                  - {in: path, name: thingId, required: true, schema: {type: string}}
                get: {responses: {'200': {description: A, \(content)}}}
            """,
            options: MockOptions(items: 0, isStateful: true)
        )
        #expect(
            try mocking.answer("POST", "/orgs/a/things", json, body: #"{"id":"1","name":"n"}"#).status == 201
        )
        #expect(try mocking.answer("GET", "/orgs/a/things").text == #"[{"id":"1","name":"n"}]"#)
        #expect(try mocking.answer("GET", "/orgs/b/things").text == "[]")
        #expect(try mocking.answer("GET", "/orgs/b/things/1").status == 404)
        #expect(try mocking.answer("GET", "/orgs/a/things/1").text == #"{"id":"1","name":"n"}"#)
    }

    @Test func `knows a collection again however it is called`() throws {
        let mocking = try Mocking(
            Self.paths,
            rest: "servers: [{url: 'https://api.example.com/v1'}]\n" + Self.components,
            options: MockOptions(items: 0, isStateful: true)
        )
        #expect(try mocking.answer("POST", "/v1/teams", json, body: #"{"name":"A b"}"#).status == 201)
        #expect(try mocking.answer("GET", "/%74eams").text.hasSuffix(#""total":1}"#))
        #expect(try mocking.answer("GET", "/teams/a%2Db").status == 200)
    }

    @Test(arguments: [
        ("?name=B", ["b"]), ("?name=none", []), ("?color=red", ["a", "c"]),
        ("?color=red&name=C", ["c"]), ("?color=", ["a", "b", "c"]), ("?size=1&color=red", ["a"]),
        // What no thing can have is no wish: the order of the list may be meant.
        ("?color=longer+than+any", ["a", "b", "c"]), ("?other=B", ["a", "b", "c"]),
        ("?tags=x&tags=y", ["a", "b"]), ("?tags=y", ["b"]),
    ])
    func `lists the things with the wanted properties`(query: String, names: [String]) throws {
        let thing = """
            {type: object, properties: {id: {type: string}, name: {type: string}, color: {type: string, maxLength: 9}, \
            tags: {type: array, items: {type: string}}}}
            """
        let content = "content: {application/json: {schema: \(thing)}}"
        let mocking = try Mocking(
            """
              /things:
                get:
                  parameters:
                    - {in: query, name: size, schema: {type: integer}}
                    - {in: query, name: page, schema: {type: integer}}
                    - {in: query, name: name, schema: {type: string}}
                    - {in: query, name: color, schema: {type: string}}
                    - {in: query, name: tags, schema: {type: array, items: {type: string}}}
                  responses: {'200': {description: A, content: {application/json: {schema: {type: array, items: \(thing)}}}}}
                post: {requestBody: {\(content)}, responses: {'201': {description: A, \(content)}}}
              /things/{id}:
                parameters: [{in: path, name: id, required: true, schema: {type: string}}]
                get: {responses: {'200': {description: A, \(content)}}}
            """,
            options: MockOptions(items: 0, isStateful: true)
        )
        for body in [
            #"{"id":"a","name":"A","color":"red","tags":["x"]}"#,
            #"{"id":"b","name":"B","color":"blue","tags":["y"]}"#,
            #"{"id":"c","name":"C","color":"red","tags":[]}"#,
        ] {
            #expect(try mocking.answer("POST", "/things", json, body: body).status == 201)
        }
        let listed = try JSON.decode(JSONValue.self, from: mocking.answer("GET", "/things" + query).text)
        #expect(listed.array?.compactMap { $0.id?.string } == names)
    }

    @Test func `takes many calls at the same time`() async throws {
        let mock = try mocking(items: 0).mock
        let json = json
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    var head = HTTPRequest(
                        method: .post,
                        scheme: "http",
                        authority: "localhost",
                        path: "/teams"
                    )
                    for (name, value) in json { HTTPField.Name(name).map { head.headerFields[$0] = value } }
                    let body = "{\"name\":\"T\",\"canonical\":\"t\(number)\"}"
                    _ = mock.answer(to: MockRequest(head, body: Array(body.utf8), number: number))
                }
            }
        }
        let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/teams?size=1")
        #expect(mock.answer(to: MockRequest(head)).text.hasSuffix(#""total":200}"#))
    }
}
