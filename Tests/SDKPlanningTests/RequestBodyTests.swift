import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning request bodies` {
    private func planned(_ body: String, configuration: String = "{}") throws -> Planning {
        let indented = body.split(separator: "\n", omittingEmptySubsequences: false).map { "          " + $0 }
        return try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /a:
                parameters: [{name: csv, in: query, schema: {type: string}}]
                post:
                  operationId: send
                  responses: {'204': {description: Done.}}
                  requestBody:
            \(indented.joined(separator: "\n"))
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
            """,
            configuration: configuration
        )
    }

    /// `body: Pet`, `csv: String?` of each method.
    private func bodies(_ planning: Planning) throws -> [String] {
        try #require(planning.sdk).client.operations.map { operation in
            guard let body = operation.body else { return "-" }
            let argument = operation.arguments[body.argument]
            let rest = argument.isRequired ? "" : " = nil"
            return "\(argument.name.text): \(Self.text(argument.type))\(rest) \(body.contentType)"
        }
    }

    private static func text(_ type: TypeReference) -> String {
        switch type {
        case .named(let name, _): name.description
        case .optional(let wrapped): text(wrapped) + "?"
        case .array(let item): "[\(text(item))]"
        case .items(let item): "items of \(text(item))"
        default: "\(type)"
        }
    }

    @Test func `every media type has a method, labelled by that type alone`() throws {
        let planning = try planned(
            """
            required: true
            content:
              text/csv: {schema: {type: string}}
              multipart/form-data: {schema: {properties: {file: {type: string, format: binary}}}}
              application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}}
              application/json;version=2: {schema: {type: object, properties: {a: {type: string}}}}
              application/json: {schema: {$ref: '#/components/schemas/Pet'}}
              text/json: {schema: {$ref: '#/components/schemas/Pet'}}
              application/merge-patch+json: {schema: {type: object, properties: {b: {type: string}}}}
              image/*: {}
              multipart/mixed: {}
            """
        )
        #expect(planning.findings(from: .note) == [])
        let bodies = try bodies(planning)
        #expect(
            bodies == [
                "body: Pet application/json",
                "jsonVersion2: SendJsonVersion2Body application/json;version=2",
                "mergePatch: SendMergePatchBody application/merge-patch+json",
                "form: Pet application/x-www-form-urlencoded",
                "multipart: SendMultipart multipart/form-data",
                "multipartMixed: [part] multipart/mixed",
                "csvBody: string text/csv",
                "image: body application/octet-stream",
            ]
        )
        let operations = try #require(planning.sdk).client.operations
        #expect(Set(operations.map(\.name.text)) == ["send"])
        #expect(operations[0].variant == nil)
        #expect(operations[1].variant == .body("application/json"))
        #expect(operations[6].variant == .body("text/csv"))
    }

    @Test func `a media type alone has the label that it has beside others`() throws {
        let planning = try planned("{required: true, content: {text/csv: {schema: {type: string}}}}")
        #expect(try bodies(planning) == ["csv: string text/csv"])
        let arguments = try #require(planning.sdk).client.operations[0].arguments
        #expect(arguments.map(\.name.text) == ["csv", "csvQuery"])
    }

    @Test func `trap 96: of several methods only the first can be called without a body`() throws {
        let planning = try planned(
            """
            content:
              application/json: {schema: {$ref: '#/components/schemas/Pet'}}
              text/plain: {schema: {type: string}}
            """
        )
        #expect(
            try bodies(planning) == ["body: Pet = nil application/json", "text: string? text/plain"]
        )
    }

    @Test func `what only spells the same value otherwise is not offered, and reported`() throws {
        let planning = try planned(
            """
            content:
              1️⃣application/xml: {schema: {$ref: '#/components/schemas/Pet'}}
              application/json: {schema: {$ref: '#/components/schemas/Pet'}}
            """
        )
        #expect(try bodies(planning) == ["body: Pet = nil application/json"])
        #expect(
            planning.findings(from: .note) == [
                .init(
                    "1️⃣",
                    "content-type-not-offered",
                    "content type 'application/xml' is not offered: it has the same value as 'application/json'"
                )
            ]
        )
    }

    @Test func `only what the configuration lists is offered, in its order`() throws {
        let planning = try planned(
            """
            content:
              application/xml: {schema: {$ref: '#/components/schemas/Pet'}}
              1️⃣text/html: {schema: {type: string}}
              application/json: {schema: {$ref: '#/components/schemas/Pet'}}
            """,
            configuration: "contentTypes: [xml, json]"
        )
        #expect(
            try bodies(planning) == ["xml: string = nil application/xml", "body: Pet? application/json"]
        )
        #expect(
            planning.findings(from: .note) == [
                .init(
                    "1️⃣",
                    "content-type-not-offered",
                    "content type 'text/html' is not offered: 'contentTypes' in sdk.yaml does not list it"
                )
            ]
        )
    }

    @Test func `trap 97: a body that may be null is sent as null`() throws {
        let planning = try planned(
            "{required: true, content: {application/json: {schema: {type: [string, 'null']}}}}"
        )
        let operation = try #require(planning.sdk).client.operations[0]
        #expect(operation.body?.encoding == .nullableJSON)
        #expect(try bodies(planning) == ["body: string? application/json"])
    }

    @Test(arguments: [
        ("application/jsonl: {itemSchema: {$ref: '#/components/schemas/Pet'}}", "jsonLines: items of Pet"),
        (
            "application/x-ndjson: {schema: {type: array, items: {type: string}}}",
            "jsonLines: items of string"
        ),
        ("application/json-seq: {schema: {$ref: '#/components/schemas/Pet'}}", "jsonSequence: items of Pet"),
        ("application/jsonl: {schema: {type: string}}", "jsonLines: body"),
    ])
    func `values one after another have the type of one`(content: String, body: String) throws {
        let planning = try planned("required: true\ncontent:\n  \(content)")
        let type = content.prefix { $0 != ":" }
        #expect(try bodies(planning) == ["\(body) \(type)"])
    }

    @Test func `trap 95: a field has a style where the document says one, else a media type`() throws {
        let planning = try planned(
            """
            content:
              application/x-www-form-urlencoded:
                schema: {properties: {a: {type: object}, b: {type: object}, c: {type: string}, d: {type: array, items: {}}}}
                encoding:
                  a: {style: deepObject, contentType: application/json}
                  b: {contentType: application/json}
                  c: {allowReserved: true}
                  d: {headers: {X: {schema: {type: string}}}}
            """
        )
        #expect(
            try #require(planning.sdk).client.operations[0].body?.encoding
                == .form([
                    .init(wireName: "a", coding: .style(.deepObject, explode: false, allowReserved: false)),
                    .init(wireName: "b", coding: .json),
                    .init(wireName: "c", coding: .style(.form, explode: true, allowReserved: true)),
                ])
        )
    }

    @Test func `a body of a GET is planned, and reported`() throws {
        let planning = try Planning.operation(
            """
            operationId: search
            requestBody: 1️⃣{content: {application/json: {schema: {type: object}}}}
            responses: {'204': {description: Done.}}
            """
        )
        #expect(
            try bodies(planning) == ["body: dictionary(SDKModel.TypeReference.json) = nil application/json"]
        )
        #expect(
            planning.findings(from: .note) == [
                .init("1️⃣", "body-of-get", "the body of a GET is not sent by URLSession")
            ]
        )
    }

    @Test func `there is an end to the methods of one operation`() throws {
        let content = (1...70).map { "application/x-\($0): {}" }.joined(separator: ", ")
        let planning = try planned("{required: true, content: {\(content)}}")
        let operations = try #require(planning.sdk).client.operations
        #expect(operations.count == 64)
        #expect(planning.findings(from: .note).count == 6)
    }
}
