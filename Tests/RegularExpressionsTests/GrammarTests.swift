import RegularExpressions
import Testing

@Suite struct `Searching for a pattern` {
    static let basics = [
        Case("", ["", "a"]),
        Case("a", ["a", "ba", "bab"], not: ["", "b", "A"]),
        Case("abc", ["abc", "xabcx"], not: ["ab", "acb"]),
        Case("a|b", ["a", "b"], not: ["c", ""]),
        Case("a|ab", ["ab"]),
        Case("^(a|ab)c$", ["ac", "abc"], not: ["abbc"]),
        Case("|a", ["", "b"]),
        Case("^(?:|a)$", ["", "a"], not: ["b"]),
        Case("(a)(b)(c)", ["abc"], not: ["acb"]),
        Case("^ab|cd$", ["abx", "xcd"], not: ["xab", "cdx"]),
        Case(".", ["a", "é", "😀", "\u{85}"], not: ["", "\n", "\r", "\u{2028}", "\u{2029}"]),
        Case("^.$", ["😀", "e"], not: ["e\u{301}", "ab"]),
        Case("^a$", ["a"], not: ["a\n", "\na", "b\na"]),
        Case("a$", ["ba"], not: ["a\n", "ab"]),
        Case("^", ["", "x"]),
        Case("$^", [""], not: ["x"]),
        Case("a^b", [], not: ["ab", "a\nb"]),
        Case("é", ["café"], not: ["cafe\u{301}"]),
        Case("😀+", ["x😀😀"], not: ["😁"]),
        Case("a\nb", ["a\nb"], not: ["ab"]),
        Case("/", ["a/b"], not: ["ab"]),
        Case(#"\/"#, ["a/b"], not: ["ab"]),
        Case("-", ["-"], not: ["a"]),
    ]

    @Test(arguments: basics) func `reads characters, alternatives and anchors`(sample: Case) throws {
        try sample.check()
    }

    static let quantifiers = [
        Case("^a*$", ["", "aaa"], not: ["b", "aab"]),
        Case("^a+$", ["a", "aaa"], not: ["", "ab"]),
        Case("^a?$", ["", "a"], not: ["aa"]),
        Case("^a{2}$", ["aa"], not: ["a", "aaa"]),
        Case("^a{2,}$", ["aa", "aaaaa"], not: ["a"]),
        Case("^a{2,4}$", ["aa", "aaa", "aaaa"], not: ["a", "aaaaa"]),
        Case("^a{0}$", [""], not: ["a"]),
        Case("^a{0,0}b$", ["b"], not: ["ab"]),
        Case("^(?:ab){2,3}$", ["abab", "ababab"], not: ["ab", "abababab", "aba"]),
        Case("^a{1,20}$", ["a", "aaaaaaaaaaaaaaaaaaaa"], not: ["", "aaaaaaaaaaaaaaaaaaaaa"]),
        Case("^[ab]{10,}c$", ["ababababababc", "aaaaaaaaaac"], not: ["aaaaaaaaac", "ababababababd"]),
        Case("^[ab]{3,12}b$", ["aaab", "bbbbbbbbbbbbb"], not: ["aab", "bbbbbbbbbbbbbb"]),
        Case("^[ab]{3,12}?b$", ["aaab", "bbbbbbbbbbbbb"], not: ["aab", "bbbbbbbbbbbbbb"]),
        Case("^.{9,}?x$", ["123456789x", "1234567890123x"], not: ["12345678x"]),
        Case("^[é😀]{10}$", ["éééééééééé", "😀😀😀😀😀😀😀😀😀😀"], not: ["ééééééééé"]),
        Case("^[é]{2,15}é$", ["ééé", "éééé"], not: ["éé"]),
        Case("^a{100000,}$", [], not: ["aaaa"]),
        Case("^a*?$", ["", "aaa"], not: ["ab"]),
        Case("^a+?b$", ["ab", "aab"], not: ["b"]),
        Case("^a??b$", ["ab", "b"], not: ["aab"]),
        Case("^a{1,3}?b$", ["ab", "aaab"], not: ["aaaab", "b"]),
        Case("^(a*)*$", ["", "aaaa"], not: ["aab"]),
        Case("^(a*)+$", ["", "aaaa"], not: ["aab"]),
        Case("^(a?)*?$", ["", "aaaa"], not: ["aab"]),
        Case("^(?:a?){3}$", ["", "a", "aaa"], not: ["aaaa"]),
        Case("^(?:a*){2,}b$", ["b", "aab"], not: ["ac"]),
        Case("^(?:()|a)+b$", ["b", "aab"], not: ["ac"]),
        Case("^(?:(?:a|b)+,)*(?:a|b)+$", ["a", "a,b", "ab,ba"], not: ["", "a,", ",a"]),
        Case("(?:a|b)*c", ["c", "abc", "xc"], not: ["ab"]),
        Case("^(((a+)+)+)+$", ["aaaa"], not: ["aaab"]),
    ]

    @Test(arguments: quantifiers) func `repeats, greedily or lazily`(sample: Case) throws {
        try sample.check()
    }

    static let classes = [
        Case("^[abc]$", ["a", "b", "c"], not: ["d", "ab"]),
        Case("^[a-c]$", ["a", "b", "c"], not: ["d", "-"]),
        Case("^[^a-c]$", ["d", "\n", "😀"], not: ["a", ""]),
        Case("^[a-]$", ["a", "-"], not: ["b"]),
        Case("^[-a]$", ["a", "-"], not: ["b"]),
        Case("^[a-c-e]$", ["b", "-", "e"], not: ["d"]),
        Case(#"^[a\-c]$"#, ["a", "-", "c"], not: ["b", "\\"]),
        Case("[]", [], not: ["", "a", "]"]),
        Case("^[^]$", ["a", "\n", "]"], not: [""]),
        Case("^[]a]$", [], not: ["a]", "]"]),
        Case(#"^[\]]$"#, ["]"], not: ["\\"]),
        Case("^[[]$", ["["], not: ["]"]),
        Case("^[[a]]$", ["a]", "[]"], not: ["a", "]"]),
        Case(#"^[a&&b]+$"#, ["a&b"], not: ["c"]),
        Case("^[.$^*+?(){}|/]$", [".", "$", "^", "*", "+", "?", "(", ")", "{", "}", "|", "/"], not: ["a"]),
        Case("^[a^]$", ["a", "^"], not: ["b"]),
        Case(#"^[\d.]+$"#, ["1.5"], not: ["a"]),
        Case(#"^[^\d]$"#, ["a", "٣"], not: ["1"]),
        Case(#"^[^\D]$"#, ["1"], not: ["a"]),
        Case(#"^[\w-]+$"#, ["a-b"], not: ["a b"]),
        Case(#"^[\w-.]+$"#, ["a-b.c"], not: ["a,b"]),
        Case(#"^[\d-z]+$"#, ["1-z"], not: ["a"]),
        Case(#"^[\s\S]$"#, ["\n", "a"], not: [""]),
        Case(#"^[\b]$"#, ["\u{8}"], not: ["b"]),
        Case("^[é-ö]$", ["ê", "ö"], not: ["a", "ü"]),
        Case("^[😀-😂]$", ["😁"], not: ["😃"]),
        Case("^[A-z]$", ["A", "z", "_", "["], not: ["0", "{"]),
        Case(#"^[\x41-\x43]$"#, ["B"], not: ["D"]),
        Case(#"^[\u{1F600}-\u{1F602}]$"#, ["😁"], not: ["😃"]),
        Case(#"^[\uD83D\uDE00]$"#, ["😀"], not: ["a"]),
        Case(#"^[^\uD800-\uDFFF]$"#, ["a", "😀"], not: [""]),
        Case("^[ -~]$", [" ", "A", "~"], not: ["\u{7F}", "é"]),
    ]

    @Test(arguments: classes) func `reads classes as ECMA-262 has them`(sample: Case) throws {
        try sample.check()
    }

    static let escapes = [
        Case(#"^\d$"#, ["0", "9"], not: ["a", "٣", "०"]),
        Case(#"^\D$"#, ["a", "٣"], not: ["5"]),
        Case(#"^\w$"#, ["a", "Z", "0", "_"], not: ["é", "-", "ſ"]),
        Case(#"^\W$"#, ["é", "-"], not: ["a"]),
        Case(
            #"^\s$"#,
            [
                " ", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{A0}", "\u{FEFF}", "\u{2003}", "\u{2028}",
                "\u{3000}", "\u{202F}", "\u{205F}", "\u{1680}",
            ],
            not: ["a", "\u{85}", "\u{180E}", "\u{200B}"]
        ),
        Case(#"^\S$"#, ["a", "\u{85}", "\u{200B}"], not: [" ", "\u{FEFF}"]),
        Case(#"\bfoo\b"#, ["foo", "a foo b", "éfooé"], not: ["foobar", "xfoo", "foo_"]),
        Case(#"\Boo\b"#, ["foo"], not: ["oo"]),
        Case(#"^\t\n\v\f\r$"#, ["\t\n\u{B}\u{C}\r"]),
        Case(#"^\0$"#, ["\0"], not: ["0"]),
        Case(#"^\cJ\cj$"#, ["\n\n"]),
        Case(#"^\x41\x7a$"#, ["Az"], not: ["az"]),
        Case(#"^\u0041$"#, ["A"]),
        Case(#"^\u{41}\u{1F600}$"#, ["A😀"]),
        Case(#"^\uD83D\uDE00$"#, ["😀"]),
        Case(#"^\uD83D$"#, [], not: ["😀", "a"]),
        Case(#"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|$"#, [#"^$\.*+?()[]{}|"#]),
        Case(#"^\p{L}$"#, ["a", "é", "漢"], not: ["1", "_"]),
        Case(#"^\P{L}$"#, ["1"], not: ["a"]),
        Case(#"^\p{Lu}\p{Ll}$"#, ["Éa"], not: ["aa", "AA"]),
        Case(#"^\p{Letter}\p{Uppercase_Letter}\p{gc=Nd}\p{General_Category=Punctuation}$"#, ["aA٣!"]),
        Case(#"^\p{LC}$"#, ["a", "A"], not: ["漢"]),
        Case(#"^\p{Alphabetic}\p{Alpha}\p{White_Space}\p{ASCII}\p{Any}$"#, ["aé \u{7F}😀"]),
        Case(#"^\p{Emoji_Presentation}$"#, ["😀"], not: ["a", "1"]),
        Case(#"^[\p{L}\p{Nd}_-]+$"#, ["é٣_-"], not: ["é "]),
        Case(#"^[^\p{L}]$"#, ["1"], not: ["é"]),
        Case(#"^[\P{L}a]$"#, ["1", "a"], not: ["é", "b"]),
        Case(#"^\p{Assigned}$"#, ["a"], not: ["\u{378}"]),
        Case(#"^\p{Cn}$"#, ["\u{378}"], not: ["a"]),
    ]

    @Test(arguments: escapes) func `reads escapes, ASCII where ECMA-262 says so`(sample: Case) throws {
        try sample.check()
    }

    static let annexB = [
        Case(#"^\:\_\@\-\"\'\ \,\;\=\%\!\&\~\`\<\>$"#, [#":_@-"' ,;=%!&~`<>"#]),
        Case(#"^\é$"#, ["é"]),
        Case("^{$", ["{"]),
        Case("^a{$", ["a{"]),
        Case("^a{,3}$", ["a{,3}"], not: ["aa"]),
        Case("^a{1$", ["a{1"]),
        Case("^{}$", ["{}"]),
        Case("^]$", ["]"]),
        Case("^}$", ["}"]),
        Case("^a{b}$", ["a{b}"]),
        Case("^x{ 2}$", ["x{ 2}"]),
        Case(#"^\101$"#, ["A"]),
        Case(#"^\08$"#, ["\u{0}8"]),
        Case(#"^\8\9$"#, ["89"]),
        Case(#"^[\101]$"#, ["A"]),
        Case("^(?=a)*a$", ["a"], not: ["b"]),
        Case("^(?!b){2}a$", ["a"], not: ["b"]),
    ]

    @Test(arguments: annexB) func `takes what only Annex B has`(sample: Case) throws {
        try sample.check()
    }

    static let groups = [
        Case(#"^(a|b)\1$"#, ["aa", "bb"], not: ["ab", "a"]),
        Case(#"^(?<x>a|b)\k<x>$"#, ["aa"], not: ["ab"]),
        Case(#"^\1(a)$"#, ["a"], not: ["aa"]),
        Case(#"^(?:(a)|b)\1$"#, ["aa", "b"], not: ["ba"]),
        Case(#"^(?:(a)|(b)\1)+$"#, ["ab", "ba"], not: ["aba!"]),
        Case(#"^(?:(a)|b)*\1$"#, ["aa", "b", "bb", "ab", "bab"], not: ["c"]),
        Case(#"^(?:(?<y>\d{4})|(?<y>\d\d))-\k<y>$"#, ["2024-2024", "24-24"], not: ["24-2024"]),
        Case(#"^(.*)\1$"#, ["", "abab", "éé"], not: ["aba"]),
        Case(#"^(a*)*\1b$"#, ["b", "aab"], not: ["a"]),
        Case(#"^(?:(a*)\1)*b$"#, ["b", "aab", "aaaab"], not: ["aac"]),
        Case("^(?:abc)$", ["abc"]),
        Case("^((((((((((a))))))))))\\10$", ["aa"], not: ["a"]),
        Case(#"^(?<$name_1>a)$"#, ["a"]),
    ]

    @Test(arguments: groups) func `keeps groups and refers back to them`(sample: Case) throws {
        try sample.check()
    }

    static let lookaround = [
        Case("a(?=b)", ["ab"], not: ["a", "ac"]),
        Case("a(?!b)", ["a", "ac"], not: ["ab"]),
        Case("^(?=.*[A-Z])(?=.*[0-9]).{4,}$", ["Abc1", "1bcA"], not: ["abc1", "Abcd", "A1b"]),
        Case("^(?!.*--)[a-z-]+$", ["a-b", "ab-"], not: ["a--b"]),
        Case("(?<=a)b", ["ab"], not: ["b", "cb"]),
        Case("(?<!a)b", ["b", "cb"], not: ["ab"]),
        Case("(?<=ab)c", ["abc"], not: ["bac", "bc"]),
        Case("(?<=^|,)x", ["x", "a,x"], not: ["ax"]),
        Case("^.*(?<!-)$", ["a", ""], not: ["a-"]),
        Case(#"(?<=\$)\d+$"#, ["$15"], not: ["15"]),
        Case(#"(?<=(\d+)(\d+))$"#, ["1053"], not: ["1"]),
        Case(#"(?<=\1(a))b"#, ["aab"], not: ["ab"]),
        Case("(?<=é{2})x", ["ééx"], not: ["éx"]),
        Case("(?<=[a-z]{9,12})1", ["abcdefghi1"], not: ["abcdefgh1"]),
        Case(#"^(?=(a+))a*b\1$"#, ["aba", "aaabaaa"], not: ["abb"]),
        Case("^(?=a(?!b))a", ["ac"], not: ["ab"]),
        Case("^(?:(?=(a))|b)*$", ["", "b"], not: ["c"]),
        Case("(?!)", [], not: ["", "a"]),
        Case("(?=)", ["", "a"]),
    ]

    @Test(arguments: lookaround) func `looks ahead and behind`(sample: Case) throws {
        try sample.check()
    }
}
