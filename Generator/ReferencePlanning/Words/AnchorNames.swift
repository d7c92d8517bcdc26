/// Hands out anchors, each once, whatever the case of its letters: they are names of files, too.
struct AnchorNames {
    private let kind: String
    private var taken: Set<String>
    /// Where the search for a free number goes on, by the lower-cased name.
    private var next: [String: Int] = [:]

    private static let limit = 80
    /// Names that are devices on one system or another.
    private static let devices: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]

    /// `kind`: what stands behind names that others have, or for names that nothing is left of; `reserved`, in lower
    /// case, is never given.
    init(kind: String, reserved: Set<String>) {
        self.kind = kind
        taken = reserved
    }

    /// The name as it is, as far as it can be; with the kind behind it where another has it, else with a number, too.
    mutating func claim(_ name: String) -> String {
        var safe = Self.safe(name)
        if safe.isEmpty || Self.devices.contains(safe.lowercased()) {
            safe = safe.isEmpty ? kind : "\(safe)-\(kind)"
        }
        if taken.insert(safe.lowercased()).inserted { return safe }
        let named = "\(safe)-\(kind)"
        if taken.insert(named.lowercased()).inserted { return named }
        var number = next[named.lowercased(), default: 2]
        while !taken.insert("\(named)-\(number)".lowercased()).inserted { number += 1 }
        next[named.lowercased()] = number + 1
        return "\(named)-\(number)"
    }

    /// Letters, digits, `-` and `_` of ASCII; everything else becomes a hyphen between them.
    private static func safe(_ name: String) -> String {
        var result: [UInt8] = []
        for byte in name.utf8.prefix(limit * 4) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                result.append(byte)
            default:
                if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
            }
            if result.count == limit { break }
        }
        while result.last == UInt8(ascii: "-") { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
