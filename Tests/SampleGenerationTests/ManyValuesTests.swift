import SampleGeneration
import Testing
import YAMLModel

@Suite struct `Making many values` {
    private static let team = """
        Team:
          type: object
          required: [id, name]
          properties:
            id: {type: integer}
            uid: {type: string, format: uuid}
            name: {type: string}
            email: {type: string, format: email}
            since: {type: string, format: date}
            role: {type: string, enum: [admin, guest]}
            color: {type: string, default: blue}
        """

    @Test func `makes each item differ in what identifies it`() throws {
        let sampling = try Sampling(Self.team)
        let items = try (0..<100).map { try sampling.sample("Team", manner: .data(index: $0)) }
        #expect(items.allSatisfy { $0.fits == true })
        for name in ["id", "uid", "name", "email", "since"] {
            #expect(Set(items.compactMap { $0.value.mapping?[name]?.jsonText() }).count == 100, "\(name)")
        }
        #expect(items[7].value.mapping?["name"]?.string == "Example team 8")
        #expect(items[7].value.mapping?["email"]?.string == "user8@example.com")
        #expect(Set(items.compactMap { $0.value.mapping?["role"]?.string }) == ["admin", "guest"])
        #expect(Set(items.compactMap { $0.value.mapping?["color"]?.string }) == ["blue"])
    }

    @Test func `gives the same value for the same seed and another for another`() throws {
        let first = try Sampling(Self.team, options: .init(seed: 1))
        let again = try Sampling(Self.team, options: .init(seed: 1))
        let other = try Sampling(Self.team, options: .init(seed: 2))
        let value = try first.text("Team", manner: .data(index: 3))
        #expect(try again.text("Team", manner: .data(index: 3)) == value)
        #expect(try other.text("Team", manner: .data(index: 3)) != value)
    }

    @Test func `leaves a value as it is when something else of the document changes`() throws {
        let before = try Sampling(Self.team).text("Team")
        let after = try Sampling("Added: {type: object, properties: {x: {type: string}}}\n" + Self.team).text(
            "Team"
        )
        #expect(before == after)
        // A golden: changing how values are made is seen by everybody who has written pages.
        #expect(
            before
                == #"{"id":1,"uid":"fa62229f-89be-4cb3-9314-52f5eacc5634","name":"Example team","email":"user@example.com","since":"2026-01-15","role":"admin","color":"blue"}"#
        )
    }

    @Test func `varies an example in what identifies it`() throws {
        let sampling = try Sampling(
            """
            S:
              type: object
              properties: {id: {type: integer}, name: {type: string}, city: {type: string}}
              example: {id: 40, name: acme, city: Bern}
            """
        )
        #expect(try sampling.text(manner: .data(index: 0)) == #"{"id":40,"name":"acme","city":"Bern"}"#)
        #expect(try sampling.text(manner: .data(index: 2)) == #"{"id":42,"name":"acme3","city":"Bern"}"#)
    }

    @Test(arguments: [
        SampleCase("{type: number}", "1.5 2.5 3.5 4.5 5.5"),
        SampleCase("{type: integer, minimum: 3, maximum: 5}", "3 4 5 3 4"),
        SampleCase("{type: integer, maximum: 2}", "1 2 0 1 2"),
        SampleCase("{type: integer, maximum: -5}", "-5 -6 -7 -8 -9"),
        SampleCase("{type: integer, multipleOf: 10, minimum: 1, maximum: 25}", "10 20 10 20 10"),
        SampleCase("{type: number, minimum: 0, maximum: 0.2}", "0.2 0.1 0 0.2 0.1"),
        SampleCase(
            "{type: integer, minimum: 9223372036854775806}",
            "9223372036854775806 9223372036854775807"
        ),
    ])
    func `counts numbers on within their bounds`(sample: SampleCase) throws {
        let sampling = try Sampling("S: \(sample.schema)")
        let count = sample.value.split(separator: " ").count
        let numbers = try (0..<count).map { try sampling.text(manner: .data(index: $0)) }
        #expect(numbers.joined(separator: " ") == sample.value)
    }

    @Test(arguments: [Int.min, -1, Int.max])
    func `takes any index`(index: Int) throws {
        #expect(try Sampling(Self.team).sample("Team", manner: .data(index: index)).fits == true)
    }
}
