import SDKModel

/// How names and constants of the model stand in declarations, as the generator writes them.
enum SwiftSpelling {
    /// A name where it is declared.
    static func declared(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }

    /// A name after a dot.
    static func member(_ name: String) -> String { reservedMembers.contains(name) ? "`\(name)`" : name }

    /// A label where it is declared.
    static func label(_ name: String) -> String { reservedLabels.contains(name) ? "`\(name)`" : name }

    static func typePath(_ name: TypeName) -> String {
        name.components.map { type($0.text) }.joined(separator: ".")
    }

    static func type(_ name: String) -> String {
        reserved.contains(name) || reservedTypes.contains(name) ? "`\(name)`" : name
    }

    static func literal(_ literal: Literal) -> String {
        switch literal {
        case .null: "nil"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let text): text
        case .string(let text): quoted(text)
        case .array(let items): "[" + items.map { Self.literal($0) }.joined(separator: ", ") + "]"
        case .object(let fields):
            fields.isEmpty
                ? "[:]"
                : "[" + fields.map { "\(quoted($0.key)): \(Self.literal($0.value))" }.joined(separator: ", ")
                    + "]"
        case .member(let name): "." + member(name.text)
        }
    }

    /// On one line, with nothing in it that could hide text or end the literal.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                quoted += "\\"
                quoted.unicodeScalars.append(scalar)
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case " "..."~": quoted.unicodeScalars.append(scalar)
            default:
                if isVisible(scalar) {
                    quoted.unicodeScalars.append(scalar)
                } else {
                    quoted += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                }
            }
        }
        return quoted + "\""
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
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
        "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
        "typealias", "var", "where", "while",
    ]
    private static let reservedMembers: Set<String> = ["Protocol", "Self", "Type", "init", "self"]
    private static let reservedTypes: Set<String> = ["any", "each", "some"]
    private static let reservedLabels: Set<String> = ["inout", "let", "var"]
}
