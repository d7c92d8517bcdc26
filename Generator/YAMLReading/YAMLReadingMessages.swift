import Diagnostics

extension DiagnosticMessage {
    static func yamlSyntax(_ text: String, hint: String? = nil) -> Self {
        Self(.yamlSyntax, text, hint: hint)
    }

    static func unclosed(_ bracket: String) -> Self {
        Self(
            .yamlSyntax,
            "'\(bracket)' is never closed",
            hint: bracket == "{" ? "add the closing '}'" : "add the closing ']'"
        )
    }

    static let tightComment = yamlSyntax(
        "a '#' without a blank before it",
        hint: "put a blank before a comment, or quotes around a value"
    )

    static let dashInFlow = yamlSyntax(
        "a '-' is not allowed here",
        hint: "in brackets, separate items by ','; put a dash that is a value in quotes"
    )

    static let anchorName = yamlSyntax(
        "a character that a name behind '&' or '*' cannot have here",
        hint: "use letters, digits, '-' and '_', and put a blank behind the name"
    )

    static func flowIndentation(least: Int) -> Self {
        yamlSyntax(
            "a line in brackets or quotes that is indented too little",
            hint: "indent it by at least \(least == 1 ? "one space" : "\(least) spaces")"
        )
    }

    static func jsonSyntax(_ text: String, hint: String? = nil) -> Self {
        Self(.jsonSyntax, text, hint: hint)
    }

    static func mergeConflict(_ mark: String) -> Self {
        Self(
            .mergeConflict,
            "a merge conflict mark '\(mark)'",
            hint: "resolve the conflict and remove the lines '<<<<<<<', '=======' and '>>>>>>>'"
        )
    }

    static func unknownDirective(_ name: String) -> Self {
        Self(.directiveUnknown, "unknown directive '%\(name)' has no effect", hint: "remove the line")
    }

    static func laterVersion(_ version: String) -> Self {
        Self(
            .directiveUnknown,
            "YAML \(version) is not known; the file is read as YAML 1.2",
            hint: "write '%YAML 1.2', or remove the line"
        )
    }

    static func duplicateKey(_ key: String) -> Self {
        Self(.duplicateKey, "key '\(key)' stands twice in one mapping", hint: "remove or rename one of them")
    }

    static func complexKey(_ kind: String) -> Self {
        Self(.keyNotScalar, "a mapping's key must be a scalar, not \(kind)", hint: "put the key in quotes")
    }

    static func mergeOfNoMapping(_ kind: String) -> Self {
        Self(
            .mergeKeyNotMapping,
            "'<<' merges mappings, not \(kind)",
            hint: "write '<<: *anchor' with an anchor on a mapping, or put the key in quotes"
        )
    }

    static func unknownAlias(_ name: String, among names: [String]) -> Self {
        let nearest = Suggestion.nearest(to: name, among: names)
        return Self(
            .aliasUnknown,
            "no anchor '&\(name)' stands before this alias",
            hint: nearest.map { "did you mean '*\($0)'?" } ?? "put a value that starts with '*' in quotes"
        )
    }

    static func recursiveAlias(_ name: String) -> Self {
        Self(.aliasRecursive, "alias '*\(name)' stands inside of the value it refers to")
    }

    static func aliasesTooLarge(_ name: String, limit: Int) -> Self {
        Self(.aliasesTooLarge, "with alias '*\(name)', aliases stand for more than \(limit) values")
    }

    static func nestedTooDeep(limit: Int) -> Self {
        Self(.nestingTooDeep, "more than \(limit) collections in each other")
    }

    static func fileTooLarge(size: Int, limit: Int) -> Self {
        Self(.fileTooLarge, "the file has \(size) bytes, more than the limit of \(limit)")
    }

    static let severalDocuments = Self(
        .severalDocuments,
        "a second document starts here",
        hint: "put each document in a file of its own"
    )

    static let emptyDocument = Self(.documentEmpty, "the file has no content")

    static func invalidUTF8(byte: UInt8, offset: Int) -> Self {
        Self(
            .encodingInvalid,
            "byte 0x\(hexadecimal(UInt32(byte), digits: 2)) at offset \(offset) is not valid UTF-8",
            hint: "save the file as UTF-8"
        )
    }

    static let invalidUTF16 = Self(
        .encodingInvalid,
        "the file starts as UTF-16, but is not valid UTF-16",
        hint: "save the file as UTF-8"
    )

    static let utf16 = Self(.encodingUTF16, "the file is UTF-16", hint: "save the file as UTF-8")

    static func controlCharacter(_ scalar: Unicode.Scalar) -> Self {
        Self(
            .characterNotAllowed,
            "character U+\(hexadecimal(scalar.value, digits: 4)) is not allowed in YAML",
            hint: "remove it, or write it as an escape in double quotes"
        )
    }

    static func tagMismatch(_ tag: String, _ value: String) -> Self {
        Self(.tagMismatch, "tag '\(tag)' does not fit \(value)", hint: "remove the tag or change the value")
    }

    static func formerTag(_ tag: String) -> Self {
        Self(.tagFormerType, "tag '\(tag)' is not part of YAML 1.2 and has no effect", hint: "remove the tag")
    }

    static func unknownTag(_ tag: String) -> Self {
        Self(
            .tagUnknown,
            "tag '\(tag)' is not known and has no effect",
            hint: "remove the tag; put a value that starts with '!' in quotes"
        )
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
