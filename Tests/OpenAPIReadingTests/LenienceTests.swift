import Diagnostics
import OpenAPIModel
import OpenAPIReading
import TestSupport
import Testing

@Suite struct `Reading leniently` {
    private static let document = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /a:
            get:
              operationId: a
              parameters: [{$ref: 1️⃣'#/components/parameters/Limit'}]
              responses: {'200': {description: Done.}}
          /b:
            get:
              operationId: b
              responses:
                '200':
                  description: Done.
                  content: {application/json: {schema: {$ref: 2️⃣'missing.yaml#/Pet'}}}
        components:
          parameters:
            Page: {name: page, in: query, schema: {type: integer}}
          schemas:
            A: {$ref: 3️⃣'#/components/parameters/Page'}
            B: {$ref: 4️⃣'../outside.yaml'}
        """

    private static let forgivable = [
        Finding(
            "1️⃣",
            "reference-not-found",
            "'#/components/parameters/Limit' leads nowhere: there is no 'Limit'"
        ),
        Finding("2️⃣", "reference-file-not-found", "there is no file 'missing.yaml'"),
        Finding(
            "3️⃣",
            "reference-wrong-kind",
            "'#/components/parameters/Page' is a parameter, but a schema must stand here"
        ),
    ]

    private static let refused = Finding(
        "4️⃣",
        "reference-outside-root",
        "'../outside.yaml' leads out of the document's folder"
    )

    @Test func `makes warnings of references that lead nowhere or to another kind`() throws {
        let reading = try Reading(MarkedSource(Self.document), isLenient: true)
        #expect(reading.findings == Self.forgivable + [Self.refused])
        #expect(reading.diagnostics.map(\.severity) == [.warning, .warning, .warning, .error])
    }

    @Test func `leaves out an operation that needs what is not there, and no other`() throws {
        let document = try #require(try Reading(MarkedSource(Self.document), isLenient: true).document)
        #expect(document.omitted.map(\.path) == ["/a"])
        #expect(document.paths.entries.flatMap { $0.pathItem.value.operations }.count == 1)
    }

    @Test func `is not the default`() throws {
        let reading = try Reading(MarkedSource(Self.document))
        #expect(reading.findings == Self.forgivable + [Self.refused])
        #expect(reading.diagnostics.allSatisfy { $0.severity == .error })
    }
}

@Suite struct `Chains of references` {
    /// Followed once and not once for each schema on the way: ten thousand in well under a second.
    @Test func `end where they say something`() throws {
        let count = 10_000
        let links = (0..<count).map { "    A\($0): {$ref: '#/components/schemas/A\($0 + 1)'}\n" }.joined()
        let document = try #require(
            try Reading(
                "3.1.0",
                "paths: {}\ncomponents:\n  schemas:\n    B: {$ref: '#/components/schemas/C'}\n"
                    + "    C: {$ref: '#/components/schemas/A0', description: More.}\n"
                    + links + "    A\(count): {type: string}\n"
            ).document
        )
        let arena = document.schemas
        let end = try #require(arena.ids.first { arena[$0].type != nil })
        let described = try #require(arena.ids.first { arena[$0].description != nil })
        #expect(arena.count == count + 3)
        #expect(arena.ids.allSatisfy { arena.resolved($0) == end })
        let referring = try #require(arena.ids.first { arena[$0].reference?.target == described })
        #expect(arena.withoutBareReferences(referring) == described)
        #expect(arena.withoutBareReferences(described) == described)
        let first = try #require(arena[described].reference?.target)
        #expect(arena.withoutBareReferences(first) == end)
    }
}
