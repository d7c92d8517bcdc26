import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning answers in several media types` {
    private func plan(
        _ content: String,
        status: String = "'200'",
        more: String = "",
        configuration: String? = nil
    ) throws -> Planning {
        try Planning(
            """
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get:
                  operationId: getThing
                  responses:
                    \(status):
                      description: ok
                      content:
                        \(content.split(separator: "\n").joined(separator: "\n            "))
                    \(more)
            components:
              schemas:
                Thing: {type: object, properties: {id: {type: string}}}
                Other: {type: object, properties: {name: {type: string}}}
            """,
            configuration: configuration
        )
    }

    /// `name: asks for → result` of every method.
    private func methods(_ planning: Planning) throws -> [String] {
        try #require(planning.sdk).client.operations.map { operation in
            let accept = operation.success.accept.joined(separator: " ")
            return "\(operation.name): \(accept) → \(result(operation.success.result, planning))"
        }
    }

    private func result(_ result: Success.Result, _ planning: Planning) -> String {
        switch result {
        case .json(let type): planning.swift(type)
        case .optionalJSON(let type): planning.swift(type) + "?"
        case .text: "text"
        case .bytes: "bytes"
        case .events(let type, _): "events of \(planning.swift(type))"
        case .jsonStream(let type): "stream of \(planning.swift(type))"
        case .oneOf(let union):
            union.cases.map { answer in
                let payload =
                    switch answer.payload {
                    case .none: ""
                    case .json(let type), .enveloped(let type, _): "(\(planning.swift(type)))"
                    case .text: "(text)"
                    case .bytes: "(bytes)"
                    }
                return answer.name.text + payload
            }.joined(separator: " | ")
        case .void: "nothing"
        case .enveloped, .pages, .page, .location: "another"
        }
    }

    private let thing = "{schema: {$ref: '#/components/schemas/Thing'}}"
    private let other = "{schema: {$ref: '#/components/schemas/Other'}}"

    @Test func `trap 90: each media type with something of its own has a method, JSON the plain one`() throws
    {
        let planning = try plan(
            """
            text/csv: {schema: {type: string}}
            application/json: \(thing)
            application/vnd.acme.v2+json: \(other)
            application/pdf: {}
            """
        )
        #expect(
            try methods(planning) == [
                "getThing: application/json → Thing",
                "getThingAsAcmeV2JSON: application/vnd.acme.v2+json → Other",
                "getThingAsCSV: text/csv → text", "getThingAsPDF: application/pdf → bytes",
            ]
        )
        #expect(planning.findings(from: .note) == [])
        let variants = try #require(planning.sdk).client.operations.map(\.variant)
        #expect(
            variants == [
                nil, .answer("application/vnd.acme.v2+json"), .answer("text/csv"), .answer("application/pdf"),
            ]
        )
    }

    @Test func `trap 90: the same JSON under several names is asked for by all of them`() throws {
        let planning = try plan(
            """
            application/json: \(thing)
            text/json: {schema: {type: object, properties: {id: {type: string}}}}
            application/*+json: \(thing)
            """
        )
        #expect(
            try methods(planning) == ["getThing: application/json text/json application/*+json → Thing"]
        )
        #expect(planning.findings(from: .note) == [])
    }

    @Test func `another form of the same value is reported and not offered`() throws {
        let planning = try plan(
            """
            1️⃣application/yaml: \(thing)
            application/json: \(thing)
            2️⃣application/xml: \(thing)
            3️⃣application/json;stream=watch: \(thing)
            """
        )
        #expect(try methods(planning) == ["getThing: application/json → Thing"])
        #expect(
            planning.findings(from: .note)
                == ["application/yaml", "application/xml", "application/json;stream=watch"]
                .enumerated().map { index, type in
                    Finding(
                        ["1️⃣", "2️⃣", "3️⃣"][index],
                        "content-type-not-offered",
                        "content type '\(type)' is not offered: it has the same value as 'application/json'"
                    )
                }
        )
    }

    @Test func `text beside a JSON string is another form, beside an object it is not`() throws {
        let planning = try plan(
            """
            text/plain: {schema: {type: string}}
            application/json: {schema: {type: string}}
            """
        )
        #expect(try methods(planning) == ["getThing: application/json → String"])
        let distinct = try plan(
            """
            text/plain: {schema: {type: string}}
            application/json: \(thing)
            """
        )
        #expect(
            try methods(distinct) == [
                "getThing: application/json → Thing", "getThingAsText: text/plain → text",
            ]
        )
    }

    @Test func `pictures are not forms of one another, and the first is the plain method`() throws {
        let planning = try plan(
            """
            image/png: {schema: {type: string, format: binary}}
            image/jpeg: {schema: {type: string, format: binary}}
            image/*: {}
            """
        )
        #expect(
            try methods(planning) == [
                "getThing: image/png → bytes", "getThingAsJPEG: image/jpeg → bytes",
                "getThingAsImage: image/* → bytes",
            ]
        )
    }

    @Test func `the configuration chooses, and puts first what it names first`() throws {
        let content = """
            application/json: \(thing)
            application/yaml: \(thing)
            text/csv: {schema: {type: string}}
            1️⃣application/pdf: {}
            """
        let planning = try plan(content, configuration: "contentTypes: [text/csv, json, application/yaml]")
        #expect(
            try methods(planning) == [
                "getThing: text/csv → text", "getThingAsJSON: application/json → Thing",
                "getThingAsYAML: application/yaml → bytes",
            ]
        )
        #expect(
            planning.findings(from: .note) == [
                Finding(
                    "1️⃣",
                    "content-type-not-offered",
                    "content type 'application/pdf' is not offered: 'contentTypes' in sdk.yaml does not list it"
                )
            ]
        )
    }

    @Test func `trap 85: trap 90: several statuses and media types are an enum for each media type`() throws {
        let planning = try plan(
            """
            application/json: \(thing)
            text/csv: {}
            """,
            more: "'202': {description: ok, content: {application/json: \(other)}}"
        )
        #expect(
            try methods(planning) == [
                "getThing: application/json → ok(Thing) | accepted(Other)",
                "getThingAsCSV: text/csv application/json → ok(text) | accepted(Other)",
            ]
        )
    }

    @Test func `a variant never takes the name of an operation`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                get:
                  operationId: getThing
                  responses: {'200': {description: ok, content: {application/json: {}, text/csv: {}}}}
                put:
                  operationId: getThingAsCSV
                  responses: {'204': {description: ok}}
            """
        )
        #expect(
            try methods(planning) == [
                "getThing: application/json → JSONValue", "getThingAsCSV2: text/csv → text",
                "getThingAsCSV:  → nothing",
            ]
        )
        #expect(planning.log.diagnostics.map(\.rule.id) == ["operation-name-collision"])
    }

    @Test func `an answer in very many media types has 64 methods, and says of which it has none`() throws {
        let planning = try plan((0..<66).map { "text/t\($0): {}" }.joined(separator: "\n"))
        let methods = try methods(planning)
        #expect(methods.count == 64)
        #expect(methods.last == "getThingAsT63: text/t63 → text")
        #expect(
            planning.findings(from: .note).map(\.message)
                == ["text/t64", "text/t65"].map {
                    "content type '\($0)' is not offered: the answer has more than 64"
                }
        )
    }

    @Test(arguments: [
        ("application/jsonl", "itemSchema: {$ref: '#/components/schemas/Thing'}", "Thing"),
        ("application/x-ndjson", "schema: {$ref: '#/components/schemas/Thing'}", "Thing"),
        (
            "application/json-seq",
            "schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}", "Thing"
        ),
        ("application/json;stream=watch", "schema: {type: integer}", "Int"),
        ("application/stream+json", "", "JSONValue"),
    ])
    func `a stream of JSON has the type of one value`(name: String, keywords: String, type: String) throws {
        let planning = try plan("\(name): {\(keywords)}")
        #expect(try methods(planning) == ["getThing: \(name) → stream of \(type)"])
        #expect(planning.findings(from: .note) == [])
    }

    @Test func `a stream beside an answer without a body is a stream, beside another one bytes`() throws {
        let lines = "1️⃣application/jsonl: 2️⃣{itemSchema: {$ref: '#/components/schemas/Thing'}}"
        let alone = try plan(lines, more: "'204': {description: none}")
        #expect(try methods(alone) == ["getThing: application/jsonl → stream of Thing"])
        let both = try plan(
            lines,
            more: "'202': {description: later, content: {application/json: \(other)}}"
        )
        #expect(
            try methods(both) == [
                "getThing: application/jsonl application/json → ok(bytes) | accepted(Other)"
            ]
        )
        #expect(
            both.findings(from: .note) == [
                Finding(
                    "2️⃣",
                    "stream-as-bytes",
                    "the stream in 'application/jsonl' is one of several answers and handed on as bytes"
                )
            ]
        )
    }

    @Test(arguments: [
        (
            "{data: {contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Thing'}}}",
            "Thing"
        ),
        ("{data: {contentSchema: {type: integer}}, id: {type: string}}", "Int"),
        ("{data: {contentMediaType: application/json}, event: {type: string}}", "JSONValue"),
        ("{data: {type: string}, retry: {type: integer}}", "String"),
        ("{data: {type: string, enum: [a]}}", "String"),
        ("{data: {$ref: '#/components/schemas/Thing'}}", "Thing"),
        ("{data: {type: string}, more: {type: string}}", "GetThingEvent"),
    ])
    func `the item schema of events tells what their data is`(properties: String, type: String) throws {
        let planning = try plan("text/event-stream: {itemSchema: {properties: \(properties)}}")
        #expect(try methods(planning) == ["getThing: text/event-stream → events of \(type)"])
        #expect(planning.findings(from: .note) == [])
    }

    @Test func `events that differ by name have their data as text, and types to read it`() throws {
        let planning = try plan(
            """
            text/event-stream:
              itemSchema:
                1️⃣properties: {event: {type: string}, data: {type: string}}
                oneOf:
                - properties: {event: {const: gone}, data: {contentSchema: {properties: {id: {type: integer}}}}}
                - properties: {event: {const: ping}}
            """
        )
        #expect(try methods(planning) == ["getThing: text/event-stream → events of String"])
        #expect(planning.type("GetThingGoneEvent") != nil)
        #expect(
            planning.findings(from: .note) == [
                Finding(
                    "1️⃣",
                    "events-differ-by-name",
                    "the events of this stream differ by their name: the data of each is handed on as text"
                )
            ]
        )
    }

    @Test func `XML is handed on as text, which is said`() throws {
        let planning = try plan("application/atom+xml: 1️⃣\(thing)")
        #expect(try methods(planning) == ["getThing: application/atom+xml → text"])
        #expect(
            planning.findings(from: .note) == [
                Finding("1️⃣", "xml-as-text", "the answer in 'application/atom+xml' is handed on as text")
            ]
        )
        #expect(
            try planning.operation().documentation.remarks == [
                "The answer is XML (`application/atom+xml`), handed on as the text that it is."
            ]
        )
    }

    @Test func `errors of one status have a body for each media type that says something else`() throws {
        let planning = try plan(
            "application/json: \(thing)",
            more: """
                '404':
                          description: none
                          content:
                            text/plain: {schema: {type: string}}
                            application/problem+json: \(other)
                            application/json: \(thing)
                            text/json: \(thing)
                        '409': {description: other, content: {text/plain: \(thing), application/json: \(thing)}}
                        default: {description: html, content: {text/html: {}}}
                """
        )
        let errors = try #require(planning.sdk).errors
        #expect(errors.members.map(\.name.text) == ["other", "thing", "text"])
        #expect(errors.members.map(\.isText) == [false, false, true])
        let table = try errors.tables[planning.operation().errorTable]
        #expect(
            table == [
                .init(status: .exact(404), contentType: "application/problem+json", member: 0),
                .init(status: .exact(404), contentType: "application/json", member: 1),
                .init(status: .exact(404), contentType: "text/plain", member: 2),
                .init(status: .exact(409), member: 1),
                .init(status: .default, contentType: "text/html", member: 2),
            ]
        )
    }
}
