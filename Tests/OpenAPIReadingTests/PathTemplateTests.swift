import Diagnostics
import OpenAPIModel
import TestSupport
import Testing

@Suite struct `Paths and their parameters` {
    @Test("trap 82: a name in braces without a parameter is reported at the path, and its operation left out")
    func undeclared() throws {
        let source = MarkedSource(
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              1️⃣/pets/{petId}:
                2️⃣get: {operationId: getPet, responses: {'204': {description: Done.}}}
            """
        )
        let reading = try Reading(source)
        #expect(
            reading.findings == [
                Finding(
                    "1️⃣",
                    "path-parameter-undeclared",
                    "no path parameter 'petId' is declared for GET /pets/{petId}, so the operation is left out",
                    notes: [.init("2️⃣", "left out here")]
                )
            ]
        )
        let document = try #require(reading.document)
        #expect(document.omitted.map(\.operationId) == ["getPet"])
        #expect(document.paths.entries.allSatisfy { $0.pathItem.value.operations.isEmpty })
    }

    @Test("trap 82: a parameter that the path has no place for is reported, and left out alone")
    func withoutPlace() throws {
        let source = MarkedSource(
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: getPets
                  parameters:
                    - {name: 1️⃣petId, in: path, required: true, schema: {type: string}}
                  responses: {'204': {description: Done.}}
            """
        )
        let reading = try Reading(source)
        #expect(
            reading.findings == [
                Finding(
                    "1️⃣",
                    "path-parameter-not-in-template",
                    "path '/pets' has no place for parameter 'petId', so the parameter is left out"
                )
            ]
        )
        let document = try #require(reading.document)
        #expect(document.omitted.isEmpty)
        let operations = document.paths.entries.flatMap { $0.pathItem.value.operations }
        #expect(operations.map(\.operation.parameters.count) == [0])
    }

    @Test(arguments: [
        "{name: 2️⃣b, in: querystring, content: {text/plain: {schema: {type: string}}}}",
        "{name: 2️⃣b, in: query, schema: {type: string}}",
    ])
    func `have the whole query or parts of it, not both`(other: String) throws {
        let source = MarkedSource(
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            components:
              pathItems:
                Pets:
                  parameters:
                    - {name: 1️⃣a, in: querystring, content: {application/json: {schema: {type: object}}}}
                  get:
                    operationId: getPets
                    parameters: [\(other)]
                    responses: {'204': {description: Done.}}
            """
        )
        let reading = try Reading(source)
        let (whole, part) = other.contains("querystring") ? ("b", "a") : ("a", "b")
        let places = whole == "a" ? ("1️⃣", "2️⃣") : ("2️⃣", "1️⃣")
        #expect(
            reading.findings == [
                Finding(
                    places.0,
                    "querystring-not-alone",
                    "the parameter '\(whole)' is the whole query, but there are other parts of it",
                    notes: [.init(places.1, "'\(part)' is here")]
                )
            ]
        )
    }
}
