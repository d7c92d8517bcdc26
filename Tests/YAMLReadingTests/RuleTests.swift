import Diagnostics
import Testing
import YAMLReading

@Suite struct `Rules of reading` {
    @Test func `have ids of their own, in order`() {
        let ids = YAMLReadingRules.all.map(\.id)
        #expect(ids == Set(ids).sorted())
        #expect(ids.count == 20)
    }

    @Test(arguments: YAMLReadingRules.all)
    func `are explained with an example`(rule: DiagnosticRule) {
        #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
        #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."))
        #expect(rule.explanation.contains("```"))
    }
}
