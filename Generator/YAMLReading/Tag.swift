import Diagnostics

/// The tag that a node carries, as far as the core schema knows it.
///
/// Source: <https://yaml.org/spec/1.2.2/#103-core-schema>; the types of YAML 1.1 that are not in it any more
/// are read as what they look like, with a warning.
enum Tag {
    case null, bool, int, float, str, seq, map
    /// `!`: a string on a scalar, of no effect on a collection.
    case nonSpecific
    case formerType(String)
    case unknown(String)

    private static let prefix = "tag:yaml.org,2002:"
    private static let formerTypes = ["binary", "timestamp", "set", "omap", "pairs", "merge", "value"]

    /// Nil where no tag was written.
    init?(_ resolved: String) {
        switch resolved {
        case "", "?": return nil
        case "!": self = .nonSpecific
        case Self.prefix + "null": self = .null
        case Self.prefix + "bool": self = .bool
        case Self.prefix + "int": self = .int
        case Self.prefix + "float": self = .float
        case Self.prefix + "str": self = .str
        case Self.prefix + "seq": self = .seq
        case Self.prefix + "map": self = .map
        default:
            let name = resolved.hasPrefix(Self.prefix) ? String(resolved.dropFirst(Self.prefix.count)) : nil
            if let name, Self.formerTypes.contains(name) {
                self = .formerType("!!" + name)
            } else {
                self = .unknown(name.map { "!!" + $0 } ?? resolved)
            }
        }
    }

    /// How a scalar of this tag resolves; nil if there is a complaint about it.
    func kind(of text: UnsafeBufferPointer<UInt8>) -> CoreSchema.Kind? {
        let written = CoreSchema.kind(of: text)
        switch (self, written) {
        case (.str, _), (.nonSpecific, _): return .string
        case (.null, .null): return .null
        case (.bool, .bool(let value)): return .bool(value)
        case (.int, .integer): return .integer
        case (.float, .integer), (.float, .number): return .number
        default: return nil
        }
    }

    /// What to say of a scalar that `kind` has no answer for.
    func complaint(about text: String) -> DiagnosticMessage? {
        switch self {
        case .str, .nonSpecific: nil
        case .null, .bool, .int, .float: .tagMismatch(shown, "'\(text.prefix(60))'")
        case .seq, .map: .tagMismatch(shown, "a scalar")
        case .formerType(let name): .formerTag(name)
        case .unknown(let name): .unknownTag(name)
        }
    }

    var complaintAboutMapping: DiagnosticMessage? {
        switch self {
        case .map, .nonSpecific: nil
        case .null, .bool, .int, .float, .str, .seq: .tagMismatch(shown, "a mapping")
        case .formerType(let name): .formerTag(name)
        case .unknown(let name): .unknownTag(name)
        }
    }

    var complaintAboutSequence: DiagnosticMessage? {
        switch self {
        case .seq, .nonSpecific: nil
        case .null, .bool, .int, .float, .str, .map: .tagMismatch(shown, "a sequence")
        case .formerType(let name): .formerTag(name)
        case .unknown(let name): .unknownTag(name)
        }
    }

    private var shown: String {
        switch self {
        case .null: "!!null"
        case .bool: "!!bool"
        case .int: "!!int"
        case .float: "!!float"
        case .str: "!!str"
        case .seq: "!!seq"
        case .map: "!!map"
        case .nonSpecific: "!"
        case .formerType(let name), .unknown(let name): name
        }
    }
}
