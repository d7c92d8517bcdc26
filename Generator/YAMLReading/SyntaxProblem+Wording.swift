import Diagnostics

extension SyntaxProblem {
    static let tabMessage = DiagnosticMessage.yamlSyntax(
        "a tab is used for indentation",
        hint: "indent with spaces"
    )

    func isTabIndented(_ line: ArraySlice<UInt8>) -> Bool {
        line.prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
    }

    /// The same problem in a user's terms.
    func wording(at source: SourceText) -> DiagnosticMessage {
        let line = source.line(Int(position.line))
        switch text {
        case "found character that cannot start any token":
            return forbiddenStart(scalar(in: line))
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return Self.tabMessage
        case "did not find expected key" where followsQuote(line):
            return .yamlSyntax(
                "text behind the closing quote",
                hint: #"write a single quote twice ('') in single quotes, as \" in double quotes"#
            )
        default:
            if let (message, hint) = Self.wordings[text] { return .yamlSyntax(message, hint: hint) }
            return .yamlSyntax(text)
        }
    }

    /// What the note at the context's place says.
    var contextNote: String? {
        guard let context, contextPosition != position else { return nil }
        return Self.contexts[context].map { "\($0) starts here" } ?? context
    }

    private func followsQuote(_ line: ArraySlice<UInt8>) -> Bool {
        let before = String(decoding: line, as: UTF8.self).unicodeScalars.prefix(Int(position.column) - 1)
        let last = before.last { $0 != " " }
        return last == "'" || last == "\""
    }

    private func scalar(in line: ArraySlice<UInt8>) -> Unicode.Scalar? {
        String(decoding: line, as: UTF8.self).unicodeScalars.dropFirst(Int(position.column) - 1).first
    }

    private func forbiddenStart(_ scalar: Unicode.Scalar?) -> DiagnosticMessage {
        switch scalar {
        case "\t": Self.tabMessage
        case let scalar?:
            .yamlSyntax("a plain value cannot start with '\(scalar)'", hint: "put the value in quotes")
        case nil: .yamlSyntax("unexpected end of the line")
        }
    }

    private static let contexts = [
        "while parsing a block collection": "the sequence",
        "while parsing a block mapping": "the mapping",
        "while parsing a flow sequence": "the '['",
        "while parsing a flow mapping": "the '{'",
        "while parsing a block node": "the value",
        "while parsing a flow node": "the value",
        "while parsing a node": "the value",
        "while parsing a quoted scalar": "the quoted text",
        "while scanning a quoted scalar": "the quoted text",
        "while scanning a plain scalar": "the value",
        "while scanning a block scalar": "the block scalar",
        "while scanning a simple key": "the key",
        "while scanning a directive": "the directive",
        "while scanning an anchor": "the anchor",
        "while scanning an alias": "the alias",
        "while scanning a tag": "the tag",
        "while parsing a tag": "the tag",
    ]

    private static let wordings: [String: (message: String, hint: String?)] = [
        "mapping values are not allowed in this context": (
            "a ':' is not allowed here",
            "put a value that contains ': ' in quotes; start a nested mapping on a line of its own"
        ),
        "mapping keys are not allowed in this context": (
            "a '?' is not allowed here", "put a value that starts with '? ' in quotes"
        ),
        "block sequence entries are not allowed in this context": (
            "a '-' is not allowed here", "start the sequence on a line of its own"
        ),
        "could not find expected ':'": (
            "a key without ':'",
            "write 'key: value'; text of several lines needs a block scalar ('|') or deeper indentation"
        ),
        "did not find expected key": (
            "expected a key of the mapping or its end", "keys of one mapping start in the same column"
        ),
        "did not find expected '-' indicator": (
            "expected an item of the sequence or its end",
            "items of one sequence start with '-' in the same column"
        ),
        "did not find expected ',' or ']'": ("expected ',' or ']'", "close the '[' or separate its items"),
        "did not find expected ',' or '}'": ("expected ',' or '}'", "close the '{' or separate its entries"),
        "did not find expected node content": ("expected a value", nil),
        "did not find expected <document start>": (
            "content after the end of the document", "everything belongs to one mapping, in the same column"
        ),
        "found unexpected end of stream": ("quoted text that is never closed", "add the closing quote"),
        "found unexpected document indicator": (
            "'---' or '...' at the start of a line in quoted text", "indent the lines of the quoted text"
        ),
        "found unknown escape character": (
            "unknown escape in double-quoted text", #"write '\\' for a backslash, or use single quotes"#
        ),
        "did not find expected hexdecimal number": (
            "an escape without its hexadecimal digits", #"write '\\' for a backslash, or use single quotes"#
        ),
        "found invalid Unicode character escape code": (
            "an escape that is no Unicode character", "write the character itself"
        ),
        "found an indentation indicator equal to 0": (
            "a block scalar's indentation indicator must be 1 to 9", nil
        ),
        "did not find expected comment or line break": (
            "unexpected text on this line", "the text of a block scalar starts on the next line"
        ),
        "found unexpected ':'": ("a ':' is not allowed here", "put the value in quotes"),
        "did not find expected alphabetic or numeric character": (
            "expected a name of letters, digits, '-' and '_'",
            "put a value that starts with '&' or '*' in quotes"
        ),
        "found undefined tag handle": (
            "a tag with an unknown prefix", "put a value that starts with '!' in quotes"
        ),
        "did not find expected whitespace or line break": (
            "a malformed tag", "put a value that starts with '!' in quotes"
        ),
        "did not find expected tag URI": (
            "a malformed tag", "put a value that starts with '!' in quotes"
        ),
        "did not find the expected '>'": ("a tag without its closing '>'", nil),
        "found incompatible YAML document": ("an unknown version of YAML", "write '%YAML 1.2'"),
        "found duplicate %YAML directive": ("a second %YAML directive", "remove it"),
        "found duplicate %TAG directive": ("a second %TAG directive for one prefix", "remove it"),
    ]
}
