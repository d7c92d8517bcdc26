import ChangeModel
import SDKDiff
import Testing

@Suite struct `Rules of SDK changes` {
    @Test func `have ids of their own`() {
        let ids = SymbolChangeRules.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("swift-") && !$0.contains("--") })
    }

    @Test(arguments: SymbolChangeRules.all.map(\.id))
    func `have a page with an example, advice and a source`(id: String) throws {
        let rule = try #require(SymbolChangeRules.all.first { $0.id == id })
        #expect(rule.area == .sdk)
        #expect(rule.summary.first?.isLowercase == true)
        #expect(rule.summary.last != ".")
        let parts = rule.explanation.split(separator: "\n\n")
        #expect(parts.count >= 4)
        #expect(rule.explanation.contains("```swift\n") || rule.explanation.contains("```yaml\n"))
        #expect(parts.last?.hasPrefix("Source: ") == true)
    }

    @Test(arguments: SymbolChangeRules.all.map(\.id))
    func `say something of the source or of the behaviour, never of the wire`(id: String) throws {
        let rule = try #require(SymbolChangeRules.all.first { $0.id == id })
        let verdicts = rule.verdicts([])
        #expect(verdicts.wire == .unaffected)
        #expect((verdicts.source == .unaffected) != (verdicts.behaviour == .unaffected))
    }
}
