import RegularExpressions
import Testing

@Suite struct `The risk of backtracking` {
    @Test(arguments: [
        #"^(a+)+$"#, #"^(a*)*$"#, #"^(a|a)*$"#, #"^(\w|\d)+$"#, #"^(a|ab|b)*c$"#, #"(a+)+b"#, #"^(\w+\s?)*$"#,
        #"^([a-z]+)*@"#, #"^(([a-z])+.)+[A-Z]([a-z])+$"#, #"(?=(a+)+$)b"#, #"^(a{1,20}){1,20}$"#,
        #"^(\.a+a*)*$"#,
    ])
    func `is found where a text goes round in two ways`(pattern: String) {
        #expect(isRisky(pattern))
    }

    @Test(arguments: [
        #"^a+$"#, #"^(ab)+$"#, #"^\w+(\.\w+)*$"#, #"^(\w+,)+$"#, #"^(a|b)*$"#,
        #"^[a-z]([a-z0-9-]*[a-z0-9])?$"#,
        #"^(\d{1,3}\.){3}\d{1,3}$"#, #"^a*a*$"#, #"^(?:[^"\\]|\\.)*$"#, "", "(", #"^(a|b|ab){1,10}$"#,
        #"(a+)+"#,
        #"^([0-9a-f]{4}-)*x$"#,
    ])
    func `is not where there is one way, or an end`(pattern: String) {
        #expect(!isRisky(pattern))
    }

    @Test func `is not looked for in a pattern that is too long`() {
        let long = "^(" + String(repeating: "(a+)+", count: 100) + ")$"
        #expect(!isRisky(long))
    }

    @Test func `costs what it says, and no more than there is`() {
        let dense = "^(" + String(repeating: "a?", count: 60) + ")*$"
        var work = 5_000_000
        #expect(!RegularExpression.canTakeExponentialTime(dense, work: &work))
        #expect(work == 5_000_000)
        #expect(RegularExpression.canTakeExponentialTime("^(a+)+$", work: &work))
        #expect(work == 5_000_000 - 4)
    }

    private func isRisky(_ pattern: String) -> Bool {
        var work = 1_000_000
        return RegularExpression.canTakeExponentialTime(pattern, work: &work)
    }
}
