package import SDKModel

/// The one place where text of a document becomes part of Swift source.
package enum SwiftText {
    /// Where a name stands: the same keyword needs backticks in one place and is refused with them in another.
    package enum Position {
        /// The name of a variable, function, case, type or local, where it is declared or used alone.
        case declaration
        /// After a dot.
        case member
        /// The name of a type where the type is used, after a dot or not.
        case type
        /// A label at the declaration of a function.
        case label
        /// A label at a call.
        case callLabel
    }

    package static func identifier(_ name: SwiftIdentifier, _ position: Position) -> String {
        identifier(name.text, position)
    }

    package static func identifier(_ name: String, _ position: Position) -> String {
        // No reserved word is longer.
        guard name.utf8.count <= 15 else { return name }
        let needsBackticks =
            switch position {
            case .declaration: reserved.contains(name)
            case .member: reservedMembers.contains(name)
            case .type: reserved.contains(name) || reservedTypes.contains(name)
            case .label: reservedLabels.contains(name)
            case .callLabel: name == "inout"
            }
        return needsBackticks ? "`\(name)`" : name
    }

    /// A string literal on one line, whatever the text holds.
    ///
    /// Printable ASCII stays as it is, as do letters and symbols of other scripts; everything that could end the
    /// literal, start an interpolation, break a line, hide or reorder text is escaped.
    package static func literal(_ text: String) -> String { "\"" + escaped(text) + "\"" }

    /// A literal in which backslashes stand as they are, if they are all that would need escapes.
    package static func patternLiteral(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { (" "..."~").contains($0) || Self.isPlain($0) }
        let isRaw = isPlain && text.contains("\\") && !text.contains("\"#") && !text.contains("\\#")
        return isRaw ? "#\"\(text)\"#" : literal(text)
    }

    /// What stands between the quotes of a literal.
    package static func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        var literal = ""
        literal.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default:
                if isPlain(scalar) {
                    literal.unicodeScalars.append(scalar)
                } else {
                    literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                }
            }
        }
        return literal
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        0x20...0x7E ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// A constant as Swift writes it.
    package static func literal(_ literal: Literal) -> String {
        switch literal {
        case .null: "nil"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let text): number(text)
        case .string(let text): Self.literal(text)
        case .array(let items): "[" + items.map { Self.literal($0) }.joined(separator: ", ") + "]"
        case .object(let fields):
            fields.isEmpty
                ? "[:]"
                : "["
                    + fields.map { "\(Self.literal($0.key)): \(Self.literal($0.value))" }.joined(
                        separator: ", "
                    ) + "]"
        case .member(let name): "." + identifier(name, .member)
        }
    }

    /// A number is written as planning checked it; anything else cannot become code.
    private static func number(_ text: String) -> String {
        let isNumber =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "e"),
                    UInt8(ascii: "E"), UInt8(ascii: "+"):
                    true
                default: false
                }
            }
        precondition(isNumber, "SDKPlanning gives numbers in Swift's spelling")
        return text
    }

    /// Whether a scalar outside ASCII may stand in source as it is: it shows, and shows where it is.
    package static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value > 0xA0, scalar.value != 0xAD else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .privateUse,
            .unassigned:
            return false
        default: return !scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    private static let reserved: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let",
        "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
        "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
        "var",
        "where", "while",
    ]

    private static let reservedMembers: Set<String> = ["Protocol", "Self", "Type", "init", "self"]

    private static let reservedTypes: Set<String> = ["any", "each", "some"]

    private static let reservedLabels: Set<String> = ["inout", "let", "var"]
}
