import RegularExpressions
import Testing

@Suite struct `Refusing a pattern` {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let pattern: String
        let offset: Int
        let message: String

        init(_ pattern: String, _ offset: Int, _ message: String) {
            self.pattern = pattern
            self.offset = offset
            self.message = message
        }

        var testDescription: String { "/\(pattern.prefix(30))/" }
    }

    static let refusals = [
        Refusal("(a", 0, "'(' is not closed"),
        Refusal("a)", 1, "')' closes nothing"),
        Refusal("x(?:a", 1, "'(' is not closed"),
        Refusal("[a", 0, "'[' is not closed"),
        Refusal("a[", 1, "'[' is not closed"),
        Refusal("[a-", 0, "'[' is not closed"),
        Refusal("[b-a]", 1, "a range of a class is out of order"),
        Refusal("*", 0, "there is nothing to repeat"),
        Refusal("a|+", 2, "there is nothing to repeat"),
        Refusal("?", 0, "there is nothing to repeat"),
        Refusal("a**", 2, "there is nothing to repeat"),
        Refusal("{2}", 0, "there is nothing to repeat"),
        Refusal("a{2,1}", 1, "the numbers of a quantifier are out of order"),
        Refusal("a++", 2, "possessive quantifiers are no part of ECMA-262"),
        Refusal("a*+", 2, "possessive quantifiers are no part of ECMA-262"),
        Refusal("^*", 0, "an assertion cannot be repeated"),
        Refusal(#"a\b+"#, 1, "an assertion cannot be repeated"),
        Refusal("(?<=a)*", 0, "an assertion cannot be repeated"),
        Refusal("(?>a)", 0, "atomic groups are no part of ECMA-262"),
        Refusal("(?i)a", 0, "flags within a pattern are not supported"),
        Refusal("(?i:a)", 0, "flags within a pattern are not supported"),
        Refusal("(?#a)", 0, "comments are no part of ECMA-262"),
        Refusal("(?P<n>a)", 0, "'(?P' is no part of ECMA-262, where a named group is '(?<name>…)'"),
        Refusal("(?<1>a)", 3, "the name of a group is wrong"),
        Refusal("(?<>a)", 3, "the name of a group is wrong"),
        Refusal("(?<n>a)(?<n>b)", 7, "two groups of one alternative are called 'n'"),
        Refusal("(?<n>(?<n>b))", 0, "two groups of one alternative are called 'n'"),
        Refusal(#"\k<n>"#, 0, "there is no group 'n'"),
        Refusal(#"a\"#, 1, #"'\' stands at the end"#),
        Refusal(#"a[\"#, 2, #"'\' stands at the end"#),
        Refusal(#"\A[a-z]\z"#, 0, #"'\A' has no meaning in ECMA-262"#),
        Refusal(#"[a-z]+\z"#, 6, #"'\z' has no meaning in ECMA-262"#),
        Refusal(#"\h"#, 0, #"'\h' has no meaning in ECMA-262"#),
        Refusal(#"[\h]"#, 1, #"'\h' has no meaning in ECMA-262"#),
        Refusal(#"\k"#, 0, #"'\k' has no meaning in ECMA-262"#),
        Refusal(#"\x4"#, 0, #"'\x' has no meaning in ECMA-262"#),
        Refusal(#"\u12"#, 0, #"'\u' has no meaning in ECMA-262"#),
        Refusal(#"\c1"#, 0, #"'\c' has no meaning in ECMA-262"#),
        Refusal(#"\u{110000}"#, 0, #"'\u{…}' needs a hexadecimal number up to 10FFFF"#),
        Refusal(#"\u{}"#, 0, #"'\u{…}' needs a hexadecimal number up to 10FFFF"#),
        Refusal(#"\pL"#, 0, #"'\p' needs the name of a property in braces"#),
        Refusal(#"\p{L"#, 0, #"the brace after '\p' is not closed"#),
        Refusal(#"\p{Nope}"#, 0, "there is no property 'Nope'"),
        Refusal(#"\p{Script=Greek}"#, 0, #"scripts are not supported in '\p{Script=Greek}'"#),
        Refusal("(?:[a-z][a-z]){40000}", 0, "its repetitions are too many to be searched for"),
        Refusal("(?:(?:(?:ab){1000}){1000}){1000}", 0, "its repetitions are too many to be searched for"),
        Refusal(
            String(repeating: "(", count: 5000),
            100,
            "groups stand more than 100 deep in one another"
        ),
    ]

    @Test(arguments: refusals) func `says where and why`(refusal: Refusal) {
        let error = #expect(throws: PatternError.self) { try RegularExpression(refusal.pattern) }
        #expect(error?.message == refusal.message)
        #expect(error?.offset == refusal.offset)
    }

    @Test(arguments: [
        (#"[[]"#, Peculiarity.Kind.bracketInClass, 1), ("[a&&b]", .setOperatorInClass, 2),
        ("[!--b]", .setOperatorInClass, 2), ("x[]a]", .emptyClass, 1), ("a$", .endBeforeLineBreak, 1),
        (#"a\d"#, .unicodeClass, 1), (#"\b"#, .unicodeClass, 0),
    ])
    func `notes what others read differently`(pattern: String, kind: Peculiarity.Kind, offset: Int) throws {
        let noted = try RegularExpression(pattern).peculiarities
        #expect(noted.map(\.kind) == [kind])
        #expect(noted.map(\.offset) == [offset])
    }

    @Test(arguments: ["^[a-z]+", #"\[\]"#, "[a-z-]", "[^a]"])
    func `notes nothing where all agree`(pattern: String) throws {
        #expect(try RegularExpression(pattern).peculiarities == [])
    }
}
