import Diagnostics
import TestSupport
import Testing

private let duplicate = DiagnosticRule("duplicate-key", .error, "a key twice", explanation: "")
private let unused = DiagnosticRule("unused", .warning, "never used", explanation: "")

/// A log with one finding from mark 1️⃣ to 2️⃣, and a note at 3️⃣ if there is one.
private func finding(
    in source: MarkedSource,
    _ message: String = "bad value",
    rule: DiagnosticRule = duplicate,
    hint: String? = nil
) throws -> [Diagnostic] {
    let range = try #require(source.range(from: "1️⃣", to: "2️⃣"))
    var log = DiagnosticLog()
    let note = source.position(of: "3️⃣").map { position in
        Diagnostic.Note("first here", at: SourceRange(file: source.file, start: position, end: position))
    }
    log.report(DiagnosticMessage(rule, message, hint: hint), at: range, notes: note.map { [$0] } ?? [])
    return log.diagnostics
}

@Suite struct `Findings as annotated text` {
    @Test func `show the line, the place, the notes and the hint`() throws {
        let source = MarkedSource("a: 1\n3️⃣info: {}\nb: 1\nc:\nd:\ne:\nf:\ng:\nh:\n  1️⃣info2️⃣: {}\n")
        let text = AnnotatedText.render(
            try finding(in: source, "key 'info' stands twice", hint: "remove one of them"),
            in: source.library
        )
        #expect(
            text == """
                error: key 'info' stands twice [duplicate-key]
                  --> openapi.yaml:10:3
                   |
                10 |   info: {}
                   |   ^~~~
                note: first here
                  --> openapi.yaml:2:1
                   |
                 2 | info: {}
                   | ^
                hint: remove one of them

                """
        )
    }

    struct Excerpt: CustomTestStringConvertible, Sendable {
        let marked: String
        let line: String
        let mark: String
        var testDescription: String { marked.debugDescription }
    }

    @Test(arguments: [
        Excerpt(marked: "\ta:\t1️⃣b2️⃣", line: "    a:  b", mark: "        ^"),
        Excerpt(marked: "x1️⃣\t2️⃣y", line: "x   y", mark: " ^~~"),
        Excerpt(marked: "日本: 1️⃣語語2️⃣ x", line: "日本: 語語 x", mark: "      ^~~~"),
        Excerpt(marked: "\u{1F600}1️⃣e\u{301}f2️⃣", line: "\u{1F600}e\u{301}f", mark: "  ^~"),
        Excerpt(marked: "a\u{1B}[31m1️⃣x2️⃣", line: "a␛[31mx", mark: "      ^"),
        Excerpt(marked: "\u{7F}\u{9B}1️⃣x2️⃣", line: "␡<U+009B>x", mark: "         ^"),
        Excerpt(marked: "\u{202E}\u{2028}1️⃣x2️⃣", line: "<U+202E><U+2028>x", mark: "                ^"),
        Excerpt(marked: "a: 1️⃣2️⃣", line: "a:", mark: "   ^"),
        Excerpt(marked: "a: 1️⃣b\n  c2️⃣", line: "a: b", mark: "   ^"),
        Excerpt(marked: "a: 1️⃣[b,\n  c]2️⃣", line: "a: [b,", mark: "   ^~~"),
        Excerpt(marked: "a: 1️⃣[b]2️⃣\r\nc", line: "a: [b]", mark: "   ^~~"),
    ])
    func `put the mark under the place`(excerpt: Excerpt) throws {
        let source = MarkedSource(excerpt.marked)
        let lines = AnnotatedText.render(try finding(in: source), in: source.library)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.dropFirst(3).prefix(2) == ["1 | \(excerpt.line)", "  | \(excerpt.mark)"])
    }

    @Test func `clip a long line around the place`() throws {
        let filler = String(repeating: "0123456789", count: 700)
        let source = MarkedSource("\(filler)1️⃣HERE2️⃣\(filler)")
        let options = AnnotatedText.Options(width: 40)
        let lines = AnnotatedText.render(try finding(in: source), in: source.library, options: options)
            .split(separator: "\n")
        #expect(lines.dropFirst(3).first == "1 | …7890123456789HERE0123456789012345678901…")
        #expect(lines.dropFirst(4).first == "  |               ^~~~")
    }

    @Test func `clip what follows a place near the start`() throws {
        let source = MarkedSource("ab: 1️⃣\(String(repeating: "x", count: 7_700))2️⃣")
        let options = AnnotatedText.Options(width: 20)
        let lines = AnnotatedText.render(try finding(in: source), in: source.library, options: options)
            .split(separator: "\n")
        #expect(lines.dropFirst(3).first == "1 | ab: xxxxxxxxxxxxxxxx…")
        #expect(lines.dropFirst(4).first == "  |     ^~~~~~~~~~~~~~~~")
    }

    @Test func `show no line where the file has none`() {
        let library = SourceLibrary()
        let range = SourceRange(
            file: SourceFileID(index: 7),
            start: SourcePosition(line: 3, column: 1),
            end: SourcePosition(line: 3, column: 1)
        )
        var log = DiagnosticLog()
        log.report(DiagnosticMessage(unused, "odd"), at: range)
        #expect(
            AnnotatedText.render(log.diagnostics, in: library) == "warning: odd [unused]\n --> -:3:1\n"
        )
    }

    @Test(arguments: [true, false])
    func `decode UTF-16 for the excerpt`(isLittleEndian: Bool) {
        let bytes = "\u{FEFF}a: ü\nb: ß".utf16.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittleEndian ? [low, high] : [high, low]
        }
        var library = SourceLibrary()
        let file = library.add(path: "a.yaml", bytes: bytes)
        var log = DiagnosticLog()
        let start = SourcePosition(line: 2, column: 4)
        log.report(DiagnosticMessage(unused, "odd"), at: SourceRange(file: file, start: start, end: start))
        #expect(AnnotatedText.render(log.diagnostics, in: library).hasSuffix("2 | b: ß\n  |    ^\n"))
    }

    @Test func `show bytes that are no UTF-8 as replacement characters`() {
        var library = SourceLibrary()
        let file = library.add(path: "a.yaml", bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x62])
        var log = DiagnosticLog()
        let start = SourcePosition(line: 1, column: 2)
        log.report(DiagnosticMessage(unused, "odd"), at: SourceRange(file: file, start: start, end: start))
        #expect(AnnotatedText.render(log.diagnostics, in: library).hasSuffix("1 | a\u{FFFD}b\n  |  ^\n"))
    }

    @Test func `use colour only when asked`() throws {
        let source = MarkedSource("1️⃣a2️⃣")
        let plain = AnnotatedText.render(try finding(in: source), in: source.library)
        let options = AnnotatedText.Options(usesColor: true)
        let colored = AnnotatedText.render(try finding(in: source), in: source.library, options: options)
        #expect(!plain.contains("\u{1B}"))
        #expect(
            colored.hasPrefix("\u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mbad value\u{1B}[0m [duplicate-key]\n")
        )
    }

    @Test func `never let a message steer the terminal`() throws {
        let source = MarkedSource("1️⃣a2️⃣", path: "a\u{1B}.yaml")
        let diagnostics = try finding(in: source, "key '\u{1B}[2J\n'", hint: "\u{7}")
        for text in [
            AnnotatedText.render(diagnostics, in: source.library),
            OneLine.render(diagnostics, in: source.library),
            JSONReport.render(diagnostics, in: source.library),
            GitHubActions.render(diagnostics, in: source.library),
        ] {
            #expect(!text.contains("\u{1B}"))
            #expect(!text.contains("\u{7}"))
        }
        #expect(
            OneLine.render(diagnostics, in: source.library).hasPrefix("a␛.yaml:1:1: error: key '␛[2J␊' [")
        )
    }
}

@Suite struct `Findings in other formats` {
    private static let source = MarkedSource("3️⃣a: 1\n1️⃣a2️⃣: 2\n", path: "specs/a,b:c.yaml")

    @Test func `one line each`() throws {
        let diagnostics = try finding(in: Self.source, hint: "remove one")
        #expect(
            OneLine.render(diagnostics, in: Self.source.library) == """
                specs/a,b:c.yaml:2:1: error: bad value [duplicate-key]
                specs/a,b:c.yaml:1:1: note: first here
                specs/a,b:c.yaml:2:1: note: remove one

                """
        )
    }

    @Test func `as JSON`() throws {
        let diagnostics = try finding(in: Self.source, "a \"b\" \\ \n\u{1}\u{2028}ü")
        let expected =
            #"[\#n{"id":"duplicate-key","severity":"error","message":"a \"b\" \\ \n\u0001\u2028ü","hint":null,"#
            + #""range":{"file":"specs/a,b:c.yaml","start":{"line":2,"column":1},"end":{"line":2,"column":2}},"#
            + #""notes":[{"message":"first here","range":{"file":"specs/a,b:c.yaml","#
            + #""start":{"line":1,"column":1},"end":{"line":1,"column":1}}}]}\#n]\#n"#
        #expect(JSONReport.render(diagnostics, in: Self.source.library) == expected)
        #expect(JSONReport.render([], in: Self.source.library) == "[]\n")
    }

    @Test func `as workflow commands`() throws {
        let diagnostics = try finding(in: Self.source, "100% bad: a, b", hint: "remove one")
        #expect(
            GitHubActions.render(diagnostics, in: Self.source.library) == """
                ::error file=specs/a%2Cb%3Ac.yaml,line=2,endLine=2,col=1,endColumn=2,title=duplicate-key\
                ::100%25 bad: a, b%0Aspecs/a,b:c.yaml:1:1: first here%0Aremove one

                """
        )
    }

    @Test func `as workflow commands without columns over several lines`() throws {
        let source = MarkedSource("1️⃣a:\n  b2️⃣\n")
        #expect(
            GitHubActions.render(try finding(in: source, rule: unused), in: source.library)
                == "::warning file=openapi.yaml,line=1,endLine=2,title=unused::bad value\n"
        )
    }

    @Test(
        arguments: [
            ([], "no findings"), ([.error], "1 error"), ([.error, .warning, .error], "2 errors, 1 warning"),
            ([.note, .warning, .note], "1 warning, 2 notes"),
        ] as [([Severity], String)]
    )
    func `as a summary`(severities: [Severity], line: String) {
        var log = DiagnosticLog()
        for (index, severity) in severities.enumerated() {
            let start = SourcePosition(line: index + 1, column: 1)
            let range = SourceRange(file: SourceFileID(index: 0), start: start, end: start)
            log.report(DiagnosticMessage(unused, "odd"), at: range, severity: severity)
        }
        #expect(Summary.line(of: log.diagnostics) == line)
    }
}
