/// What can stand in an element of XML.
enum XMLNode {
    case element(XMLElement)
    case attribute(String, String)
    case text(String)
    case cdata(String)
}

struct XMLElement {
    let name: String
    /// No two of one name, as XML has it: the first counts.
    var attributes: [(name: String, value: String)] = []
    /// Elements and texts.
    private var children: [XMLNode] = []
    private let isNil: Bool

    /// Declares the prefix of the attribute that says that an element is null.
    static let nilNamespace = ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")

    /// `isNil` marks an element that stands for null.
    init(name: String, nodes: [XMLNode], isNil: Bool) {
        self.name = name
        self.isNil = isNil
        for node in nodes {
            guard case .attribute(let name, let value) = node else {
                children.append(node)
                continue
            }
            if !attributes.contains(where: { $0.name == name }) { attributes.append((name, value)) }
        }
        if isNil { attributes.append(("xsi:nil", "true")) }
    }

    /// Whether it stands for null, or an element in it does.
    var hasNil: Bool {
        isNil
            || children.contains { child in
                if case .element(let element) = child { element.hasNil } else { false }
            }
    }

    func text(indented: Bool) -> String {
        var text = ""
        write(to: &text, indentation: indented ? 0 : nil)
        return text
    }

    /// Without indentation, all stands on one line.
    private func write(to text: inout String, indentation: Int?) {
        text += "<" + name
        for attribute in attributes {
            text += " \(attribute.name)=\""
            Self.escape(attribute.value, inAttribute: true, to: &text)
            text += "\""
        }
        text += ">"
        // Spaces around a text would be part of it.
        let isMixed = children.contains { if case .element = $0 { false } else { true } }
        let inner = isMixed || children.isEmpty ? nil : indentation.map { $0 + 2 }
        for child in children {
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            switch child {
            case .element(let element): element.write(to: &text, indentation: inner)
            case .text(let value): Self.escape(value, inAttribute: false, to: &text)
            case .cdata(let value):
                text += "<![CDATA[" + Self.known(value).replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
            case .attribute: break
            }
        }
        if let indentation, inner != nil { text += "\n" + String(repeating: " ", count: indentation) }
        text += "</\(name)>"
    }

    private static func escape(_ value: String, inAttribute: Bool, to text: inout String) {
        for scalar in known(value).unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\r": text += "&#13;"
            case "\"" where inAttribute: text += "&quot;"
            case "\t" where inAttribute, "\n" where inAttribute: text += "&#\(scalar.value);"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Characters that XML 1.0 does not have become U+FFFD.
    private static func known(_ value: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            let isKnown = scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" || scalar == "\r"
            let isCharacter = scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
            text.append(isKnown && isCharacter ? scalar : "\u{FFFD}")
        }
        return String(text)
    }
}

/// Names of elements and attributes.
///
/// Source: <https://www.w3.org/TR/xml/#NT-Name>, <https://www.w3.org/TR/xml-names/#NT-QName>
enum XMLName {
    /// What a name may not have becomes `_`; one that has a prefix of its own keeps it.
    static func text(of name: String, prefix: String?) -> String {
        if let prefix { return text(of: prefix) + ":" + text(of: name) }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) {
            return parts.map { text(of: String($0)) }.joined(separator: ":")
        }
        return text(of: name)
    }

    private static func text(of name: String) -> String {
        var scalars = name.unicodeScalars.map { isStart($0) || isInner($0) ? $0 : "_" }
        if scalars.first.map(isStart) != true { scalars.insert("_", at: 0) }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
            0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
            0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }
}
