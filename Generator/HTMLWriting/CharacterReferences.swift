/// Characters by name or number, `&amp;` and `&#8211;`: those that people write in descriptions.
enum CharacterReferences {
    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©",
        "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’",
        "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·",
        "times": "×", "divide": "÷", "plusmn": "±", "deg": "°", "micro": "µ", "para": "¶", "sect": "§",
        "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔", "rArr": "⇒", "ge": "≥",
        "le": "≤", "ne": "≠", "asymp": "≈", "infin": "∞", "euro": "€", "pound": "£", "yen": "¥",
        "cent": "¢", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³",
        "check": "✓", "ast": "*", "lowbar": "_", "lbrack": "[", "rbrack": "]", "vert": "|", "num": "#",
        "lpar": "(", "rpar": ")", "grave": "`", "tilde": "˜", "colon": ":", "sol": "/", "bsol": "\\",
    ]

    /// The character that a reference at this place stands for, and where it ends.
    static func character(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        let rest = bytes[(start + 1)..<min(bytes.count, start + 12)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        guard name.hasPrefix("#") else { return names[name].map { ($0, end + 1) } }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
            return nil
        }
        let scalar = code == 0 ? nil : Unicode.Scalar(code)
        return (String(Character(scalar ?? "\u{FFFD}")), end + 1)
    }

    /// Text with the characters that its references stand for.
    static func resolved(_ bytes: [UInt8]) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"), let (character, end) = character(bytes, at: index) {
                text += character.utf8
                index = end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
