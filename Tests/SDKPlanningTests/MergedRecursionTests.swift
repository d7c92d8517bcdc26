import Diagnostics
import TestSupport
import Testing

@Suite struct `Schemas that are merged with each other` {
    @Test func `are merged once where they hold each other in one property`() throws {
        let planning = try Planning.schemas(
            """
            A:
              allOf:
                - properties: {x: 1️⃣{$ref: '#/components/schemas/A'}}
                - properties: {x: {$ref: '#/components/schemas/B'}}
            B:
              properties: {x: {$ref: '#/components/schemas/A'}, y: {type: string}}
            """
        )
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "unsupported-keyword",
                    "'allOf' is not supported: what its parts give to one property is read as any JSON"
                )
            ]
        )
        #expect(try planning.properties("A") == ["x: A.X?"])
    }

    @Test func `keep every property and requirement once, however many there are`() throws {
        let names = (0..<40).map { "p\($0)" }
        func part(_ range: Range<Int>) -> String {
            let properties = names[range].map { "\($0): {type: string}" }.joined(separator: ", ")
            return "{properties: {\(properties)}, required: [\(names[range].joined(separator: ", "))]}"
        }
        let parts = [part(0..<20), part(10..<30), part(5..<40)].joined(separator: ", ")
        let planning = try Planning.schemas("A: {allOf: [\(parts)]}")
        #expect(planning.findings() == [])
        #expect(try planning.properties("A") == names.map { "\($0): String" })
    }
}
