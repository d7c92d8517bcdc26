import ChangeModel
import OpenAPIDiff
import Testing

@Suite struct `Comparing schemas` {
    @Test(arguments: SchemaCase.bounds + SchemaCase.lengths + SchemaCase.counts)
    func `tells limits that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaCase.types)
    func `tells types and formats that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaCase.values)
    func `tells values and defaults that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaCase.properties + SchemaCase.otherProperties)
    func `tells properties that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaCase.items)
    func `tells items that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaCase.alternatives + SchemaCase.conditions)
    func `tells alternatives that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaCase.annotations)
    func `tells annotations that differ`(example: SchemaCase) throws {
        #expect(try example.changes() == example.expected)
    }

    @Test(arguments: SchemaEquivalence.all)
    func `has nothing to tell of two spellings`(example: SchemaEquivalence) throws {
        let forth = try SchemaComparing(old: example.one, new: example.other, versions: example.versions)
        #expect(forth.changes.map { ToldChange($0) } == [])
        let back = try SchemaComparing(
            old: example.other,
            new: example.one,
            versions: (example.versions.new, example.versions.old)
        )
        #expect(back.changes.map { ToldChange($0) } == [])
    }

    private static let all = [
        SchemaCase.bounds, SchemaCase.lengths, SchemaCase.counts, SchemaCase.types, SchemaCase.values,
        SchemaCase.properties, SchemaCase.otherProperties, SchemaCase.items, SchemaCase.alternatives,
        SchemaCase.conditions, SchemaCase.annotations,
    ].flatMap { $0 }

    @Test func `has a case for each rule`() {
        let told = Set(Self.all.flatMap(\.expected).map(\.rule))
        let rules = DocumentChangeRules.all.filter { $0.area == .schema }.map(\.id)
        #expect(rules.filter { !told.contains($0) } == [])
    }

    @Test(arguments: all)
    func `has nothing to tell of a schema and itself`(example: SchemaCase) throws {
        let versions = (example.version, example.version)
        let same = try SchemaComparing(old: example.new, new: example.new, versions: versions)
        #expect(same.changes.map { ToldChange($0) } == [])
    }
}
