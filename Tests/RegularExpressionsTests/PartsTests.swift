import RegularExpressions
import Testing

@Suite struct `Taking a pattern apart` {
    @Test func `numbers groups and knows their names`() throws {
        let parts = try RegularExpression.parts(of: "(a)(?<x>b)|(?<x>c)")
        #expect(parts.names == ["x": [2, 3]])
        guard case .alternatives(let branches) = parts.root else {
            Issue.record("not alternatives")
            return
        }
        #expect(branches.count == 2)
    }

    @Test func `refuses what is no pattern`() {
        #expect(throws: PatternError.self) { try RegularExpression.parts(of: "(") }
    }

    @Test(arguments: [
        ("[a-c0]", "0abc"), (#"[^ -~]"#, "\u{A0}\u{A1}\u{A2}\u{A3}"), (#"\t"#, nil), (#"[\t]"#, "\t"),
        (#"[\ud800]"#, ""), (#"\p{Lu}"#, "ABCD"), (#"[\p{Lu}]"#, "ABCD"), (#"[一-龥]"#, "一丁丂七"),
    ])
    func `lists members of a set that can be printed`(pattern: String, members: String?) throws {
        let parts = try RegularExpression.parts(of: pattern)
        guard case .set(let set) = parts.root else {
            #expect(members == nil)
            return
        }
        let found = String(String.UnicodeScalarView(set.printableMembers(atMost: 4)))
        #expect(found == members)
    }
}
