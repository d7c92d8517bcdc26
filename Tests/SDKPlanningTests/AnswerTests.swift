import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning answers` {
    private func plan(
        _ responses: String,
        parameters: String = "[]",
        mark: String = "",
        configuration: String
    ) throws -> Planning {
        try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get:
                  operationId: listThings
                  \(mark)
                  parameters: \(parameters)
                  responses: \(responses)
            components:
              schemas:
                Thing: {type: object, properties: {id: {type: string}}}
                Things:
                  type: object
                  required: [data]
                  properties:
                    data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    paging: {$ref: '#/components/schemas/Paging'}
                Paging: {type: object, properties: {total: {type: integer}, next: {type: string}}}
                Wrapped:
                  type: object
                  required: [data]
                  properties: {data: {$ref: '#/components/schemas/Thing'}}
            """,
            configuration: configuration
        )
    }

    private func json(_ schema: String) -> String {
        "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}}}}"
    }

    private let numbered = """
        pagination:
          1️⃣numbered: {items: data, information: paging, page: {parameter: page, count: {total: total}}}
        """

    private func result(_ planning: Planning) throws -> Success.Result {
        try #require(planning.sdk?.client.operations.first).success.result
    }

    @Test func `an answer with nothing beside its envelope is what is inside`() throws {
        let planning = try plan(json("Wrapped"), configuration: "envelope: data")
        #expect(planning.findings() == [])
        guard case .enveloped(.named(let name, _), isOptional: false) = try result(planning) else {
            Issue.record("not taken out of its envelope")
            return
        }
        #expect(name.description == "Thing")
        #expect(planning.sdk?.client.envelope?.property == "data")
        #expect(planning.type("Wrapped") == nil, "nobody can get hold of the envelope")
        #expect(planning.type("Thing") != nil)
    }

    @Test func `an answer with more than the envelope stays whole`() throws {
        let planning = try plan(json("Things"), configuration: "envelope: data")
        guard case .json(.named(let name, _)) = try result(planning) else {
            Issue.record("not left as it is")
            return
        }
        #expect(name.description == "Things")
        #expect(planning.type("Things") != nil)
    }

    @Test func `an operation with the parameters and the answer of a convention has pages`() throws {
        let page = "[{name: page, in: query, schema: {type: integer}}]"
        let planning = try plan(json("Things"), parameters: page, configuration: numbered)
        #expect(planning.findings() == [])
        guard case .pages(convention: 0, item: .named(let item, _)) = try result(planning) else {
            Issue.record("no pages")
            return
        }
        #expect(item.description == "Thing")
        let convention = try #require(planning.sdk?.client.pageConventions.first)
        #expect(convention.name.text == "NumberedPaging")
        #expect(convention.parameters == ["page"])
        #expect(planning.type("Things") == nil)
    }

    @Test func `without the parameters there is one page`() throws {
        let planning = try plan(json("Things"), configuration: numbered)
        guard case .page(convention: 0, item: .named) = try result(planning) else {
            Issue.record("not a page")
            return
        }
    }

    @Test func `an operation can be left out of paging`() throws {
        let page = "[{name: page, in: query, schema: {type: integer}}]"
        let planning = try plan(
            json("Things"),
            parameters: page,
            mark: "x-pagination: none",
            configuration: numbered
        )
        guard case .json = try result(planning) else {
            Issue.record("paged all the same")
            return
        }
        #expect(planning.log.diagnostics.map(\.rule.id) == ["pagination"])
    }

    @Test func `a mark that does not fit, or names no convention, is reported at the mark`() throws {
        let unfitting = try plan(
            json("Wrapped"),
            mark: "x-pagination: 2️⃣numbered",
            configuration: numbered.replacing("1️⃣", with: "")
        )
        #expect(
            unfitting.findings().first
                == Finding("2️⃣", "pagination", "the operation does not fit the pagination 'numbered'")
        )
        let unknown = try plan(
            json("Things"),
            mark: "x-pagination: 2️⃣numberd",
            configuration: numbered.replacing("1️⃣", with: "")
        )
        let finding = unknown.findings().first { $0.place == "2️⃣" }
        #expect(finding?.message == "the document has no pagination 'numberd'")
        #expect(unknown.log.diagnostics.contains { $0.hint == "did you mean 'numbered'?" })
    }

    @Test func `a convention that fits nothing is reported`() throws {
        let planning = try plan(json("Wrapped"), configuration: numbered)
        #expect(
            planning.findings() == [Finding("1️⃣", "pagination", "no operation fits the pagination 'numbered'")]
        )
    }

    @Test func `events have the type of their data`() throws {
        let planning = try plan(
            "{'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}}}}",
            configuration: "streams: {listThings: {endEvent: done}}"
        )
        guard case .events(.named(let name, _), endEvent: "done") = try result(planning) else {
            Issue.record("no events")
            return
        }
        #expect(name.description == "Thing")
    }

    @Test func `a redirect with a location is the location`() throws {
        let planning = try plan(
            "{'303': {description: there, headers: {Location: {schema: {type: string}}}}}",
            configuration: "{}"
        )
        #expect(try result(planning) == .location)
        #expect(planning.sdk?.client.operations.first?.success.otherStatuses == [.exact(303)])
    }

    @Test func `a status that the configuration calls an answer is one`() throws {
        let planning = try plan(
            """
            {'200': {description: up}, '500': {description: down, content: {text/plain: {schema: {type: string}}}}}
            """,
            configuration: "answers: {listThings: [500]}"
        )
        guard case .oneOf(let union) = try result(planning) else {
            Issue.record("no union")
            return
        }
        #expect(union.cases.map(\.name.text) == ["ok", "internalServerError"])
        #expect(planning.sdk?.client.operations.first?.success.otherStatuses == [.exact(500)])
    }

    @Test func `a status that is not documented cannot be an answer`() throws {
        let planning = try plan(
            "{'200': {description: up}}",
            configuration: "answers: {listThings: [1️⃣503]}"
        )
        let message = "the document has no answer of 'listThings' with status '503'"
        #expect(planning.findings().map(\.message) == [message])
        #expect(planning.findings().map(\.place) == ["1️⃣"])
    }

    @Test func `an operation that may be repeated says so, and a stranger is reported`() throws {
        let planning = try plan(json("Wrapped"), configuration: "idempotent: [listThings, 1️⃣listThing]")
        #expect(planning.sdk?.client.operations.first?.isIdempotent == true)
        #expect(planning.findings().map(\.message) == ["the document has no operation 'listThing'"])
        #expect(planning.findings().map(\.place) == ["1️⃣"])
    }

    @Test func `a name for a parameter that nothing has is reported`() throws {
        let planning = try plan(json("Wrapped"), configuration: "names: {parameters: {pagge: 1️⃣number}}")
        #expect(planning.findings().map(\.message) == ["the document has no parameter 'pagge'"])
        #expect(planning.findings().map(\.place) == ["1️⃣"])
    }
}

@Suite struct `Planning schemas of several files` {
    @Test func `a scalar with a name is the Swift type itself`() throws {
        let planning = try Planning.schemas(
            """
            Canonical: {type: string, minLength: 3}
            Team:
              type: object
              required: [name]
              properties: {name: {$ref: '#/components/schemas/Canonical'}}
            """
        )
        guard case .object(let team)? = planning.type("Team") else {
            Issue.record("no team")
            return
        }
        #expect(team.properties.first?.type == .string)
        #expect(planning.type("Canonical") == nil)
    }
}
