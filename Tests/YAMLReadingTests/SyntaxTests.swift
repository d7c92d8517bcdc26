import Diagnostics
import TestSupport
import Testing
import YAMLModel

@Suite struct `Errors of YAML syntax` {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let finding: Finding
        let hint: String?

        init(_ text: String, _ message: String, note: (String, String)? = nil, hint: String?) {
            self.text = text
            let notes = note.map { [Finding.Note($0.0, $0.1)] } ?? []
            finding = Finding("1️⃣", "yaml-syntax", message, notes: notes)
            self.hint = hint
        }

        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("a:\n1️⃣\tb: 1", "a tab is used for indentation", hint: "indent with spaces"),
        Case(
            "a: b1️⃣: c",
            "a ':' is not allowed here",
            hint: "put a value that contains ': ' in quotes; start a nested mapping on a line of its own"
        ),
        Case(
            "a: 1\n1️⃣b\n2️⃣",
            "a key without ':'",
            note: ("2️⃣", "there is no ':' up to here"),
            hint: "write 'key: value'; text of several lines needs a block scalar ('|') or deeper indentation"
        ),
        Case("a: 1️⃣\"b\nc: d\n", "quoted text that is never closed", hint: "add the closing quote"),
        Case("a: 1️⃣'b\nc: d\n", "quoted text that is never closed", hint: "add the closing quote"),
        Case(
            "2️⃣a: 'it'1️⃣s'\n",
            "text behind the closing quote",
            note: ("2️⃣", "the mapping starts here"),
            hint: "write a single quote twice ('') in single quotes, as \\\" in double quotes"
        ),
        Case("a: 1️⃣[", "'[' is never closed", hint: "add the closing ']'"),
        Case("a: 1️⃣[b, c\n", "'[' is never closed", hint: "add the closing ']'"),
        Case("a: 1️⃣{b: [c]\n\n", "'{' is never closed", hint: "add the closing '}'"),
        Case(
            "a: 2️⃣[b\nc1️⃣: 2",
            "expected ',' or ']'",
            note: ("2️⃣", "the '[' starts here"),
            hint: "close the '[' or separate its items"
        ),
        Case(
            "a: 2️⃣{b: 1\nc1️⃣: 2",
            "expected ',' or '}'",
            note: ("2️⃣", "the '{' starts here"),
            hint: "close the '{' or separate its entries"
        ),
        Case("a: 1️⃣@b", "a plain value cannot start with '@'", hint: "put the value in quotes"),
        Case("a: 1️⃣`b`", "a plain value cannot start with '`'", hint: "put the value in quotes"),
        Case("a: 1️⃣%b", "a plain value cannot start with '%'", hint: "put the value in quotes"),
        Case(
            "2️⃣a:\n  b: 1\n 1️⃣c: 2",
            "expected a key of the mapping or its end",
            note: ("2️⃣", "the mapping starts here"),
            hint: "keys of one mapping start in the same column"
        ),
        Case(
            "2️⃣- a\n1️⃣b: 1",
            "expected an item of the sequence or its end",
            note: ("2️⃣", "the sequence starts here"),
            hint: "items of one sequence start with '-' in the same column"
        ),
        Case("a: 1️⃣- b", "a '-' is not allowed here", hint: "start the sequence on a line of its own"),
        Case(
            "a: 2️⃣\"1️⃣\\d\"",
            "unknown escape in double-quoted text",
            note: ("2️⃣", "the quoted text starts here"),
            hint: #"write '\\' for a backslash, or use single quotes"#
        ),
        Case(
            "a: 2️⃣\"1️⃣\\xzz\"",
            "an escape without its hexadecimal digits",
            note: ("2️⃣", "the quoted text starts here"),
            hint: #"write '\\' for a backslash, or use single quotes"#
        ),
        Case(
            "a: 2️⃣!<tag1️⃣ x",
            "a tag without its closing '>'",
            note: ("2️⃣", "the tag starts here"),
            hint: nil
        ),
        Case(
            "a: 1️⃣!e!tag x",
            "a tag with an unknown prefix",
            hint: "put a value that starts with '!' in quotes"
        ),
        Case(
            "a: 2️⃣*1️⃣ x",
            "expected a name of letters, digits, '-' and '_'",
            note: ("2️⃣", "the alias starts here"),
            hint: "put a value that starts with '&' or '*' in quotes"
        ),
        Case(
            "a: 2️⃣| 1️⃣x\n",
            "unexpected text on this line",
            note: ("2️⃣", "the block scalar starts here"),
            hint: "the text of a block scalar starts on the next line"
        ),
        Case(
            "[a]\n1️⃣b",
            "content after the end of the document",
            hint: "everything belongs to one mapping, in the same column"
        ),
    ]

    @Test(arguments: cases)
    func `are located and explained`(of example: Case) {
        let reading = Reading(example.text)
        #expect(reading.findings == [example.finding])
        #expect(reading.log.diagnostics.map(\.hint) == [example.hint])
        #expect(reading.node == nil)
    }

    @Test(arguments: ["<<<<<<<", "=======", ">>>>>>>"])
    func `name the mark of a merge conflict`(mark: String) {
        let reading = Reading("a: 1\n1️⃣\(mark) HEAD\nb: 2\n")
        #expect(reading.findings == [Finding("1️⃣", "merge-conflict", "a merge conflict mark '\(mark)'")])
    }

    @Test func `do not include an unknown directive`() {
        let reading = Reading("# c\n\n1️⃣%FOO bar\n%YAML 1.2\n2️⃣%YAMLL 1.1\n---\na: 1\n")
        #expect(
            reading.findings == [
                Finding("1️⃣", "directive-unknown", "unknown directive '%FOO' has no effect"),
                Finding("2️⃣", "directive-unknown", "unknown directive '%YAMLL' has no effect"),
            ]
        )
        #expect(!reading.log.hasErrors)
        #expect(reading.node?.outline == "{a: int 1}")
    }

    @Test func `do not include a later version`() {
        let reading = Reading("1️⃣%YAML 1.3 # comment\n---\na: 1\n")
        let message = "YAML 1.3 is not known; the file is read as YAML 1.2"
        #expect(reading.findings == [Finding("1️⃣", "directive-unknown", message)])
        #expect(!reading.log.hasErrors)
        #expect(reading.node?.outline == "{a: int 1}")
    }

    @Test func `do not include a blank line that starts with a tab`() {
        let reading = Reading("a: 1\n\t\nb: |\n  x\n\t \n  y\nc: 1️⃣z2️⃣\n")
        #expect(reading.findings.isEmpty)
        #expect(reading.node?.outline == #"{a: int 1, b: "x\n\ny\n", c: "z"}"#)
        #expect(reading["c"]?.range == reading.source.range(from: "1️⃣", to: "2️⃣"))
    }

    @Test func `keep a lone carriage return apart from the line break behind a tab`() {
        let reading = Reading(bytes: Array("\r\t\n\na: b".utf8))
        #expect(reading.node?.range.start == SourcePosition(line: 4, column: 1))
        #expect(reading.node?.outline == #"{a: "b"}"#)
    }

    @Test func `include a second document`() {
        let reading = Reading("---\na: 1\n...\n1️⃣---\nb: 1\n")
        #expect(reading.findings == [Finding("1️⃣", "several-documents", "a second document starts here")])
        #expect(reading.node == nil)
    }

    @Test(arguments: [
        """
        # comment
        openapi: "3.1.0"
        info: &i {title: 'Pets ü', version: 1.10, x: [a, "b\\u00e9", ~]}
        list:
          - |2-
              literal
          - >
            folded
          - *i
        ? explicit
        : !!str 12
        <<: *i
        """,
        "{\"a\": [1, 2.5e3, \"x\\ud83d\\ude00\", null, true], \"b\": {}}",
        "%YAML 1.2\n---\na: !<!x> b\n...\n",
    ])
    func `never trap, wherever a text is cut`(text: String) {
        let bytes = Array(text.utf8)
        for path in ["a.yaml", "a.json"] {
            for count in 0...bytes.count {
                let reading = Reading(bytes: Array(bytes.prefix(count)), path: path)
                #expect(reading.node != nil || reading.log.hasErrors, "\(path), \(count) bytes")
            }
        }
    }
}

@Suite struct `Tags` {
    @Test(arguments: [
        ("!!str 12", "\"12\""), ("!!int 12", "int 12"), ("!!int '12'", "int 12"), ("!!float 1", "number 1"),
        ("!!float 1.5", "number 1.5"), ("!!bool 'true'", "true"), ("!!null ''", "null"), ("!!str", "\"\""),
        ("!!seq [a]", "[\"a\"]"), ("!!map {a: b}", "{a: \"b\"}"), ("! 12", "\"12\""),
        ("!<tag:yaml.org,2002:int> 7", "int 7"), ("! [a]", "[\"a\"]"),
    ])
    func `decide how a value is read`(text: String, outline: String) {
        let reading = Reading("a: \(text)")
        #expect(reading.findings.isEmpty)
        #expect(reading["a"]?.outline == outline)
    }

    @Test(arguments: [
        ("!!int foo", "tag '!!int' does not fit 'foo'"), ("!!bool yes", "tag '!!bool' does not fit 'yes'"),
        ("!!float x", "tag '!!float' does not fit 'x'"), ("!!null 0", "tag '!!null' does not fit '0'"),
        ("!!seq x", "tag '!!seq' does not fit a scalar"),
        ("!!map [x]", "tag '!!map' does not fit a sequence"),
        ("!!str {}", "tag '!!str' does not fit a mapping"),
    ])
    func `are reported where they do not fit`(text: String, message: String) {
        #expect(Reading("a: 1️⃣\(text)").findings == [Finding("1️⃣", "tag-mismatch", message)])
    }

    @Test(arguments: [
        ("!include pet.yaml", "!include"), ("!!python/object:x {}", "!!python/object:x"),
        ("!ref [a]", "!ref"),
        ("!<tag:example.com,2000:x> 1", "tag:example.com,2000:x"),
    ])
    func `are reported where they are unknown`(text: String, tag: String) {
        let reading = Reading("a: 1️⃣\(text)")
        let message = "tag '\(tag)' is not known and has no effect"
        #expect(reading.findings == [Finding("1️⃣", "tag-unknown", message)])
        #expect(!reading.log.hasErrors)
    }

    @Test(arguments: [
        ("!!timestamp 2024-01-31", "!!timestamp", "\"2024-01-31\""),
        ("!!binary aGk=", "!!binary", "\"aGk=\""),
        ("!!set {x}", "!!set", "{x: null}"), ("!!omap [x: 1]", "!!omap", "[{x: int 1}]"),
    ])
    func `of YAML 1.1 have no effect`(text: String, tag: String, outline: String) {
        let reading = Reading("a: 1️⃣\(text)")
        let message = "tag '\(tag)' is not part of YAML 1.2 and has no effect"
        #expect(reading.findings == [Finding("1️⃣", "tag-former-type", message)])
        #expect(!reading.log.hasErrors)
        #expect(reading["a"]?.outline == outline)
    }
}
