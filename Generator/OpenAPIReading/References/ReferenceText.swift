/// A reference as written, taken apart: `schemas/pet.yaml#/properties/name`.
struct ReferenceText: Sendable, Hashable {
    /// Before the `#`, still percent-encoded; empty for a reference within its document.
    let address: String
    let fragment: Fragment

    enum Fragment: Sendable, Hashable {
        /// Decoded and unescaped; empty is the whole document.
        case pointer([String])
        /// A plain name: `$anchor`.
        case anchor(String)
    }

    /// Nil when a percent escape is malformed or does not give UTF-8.
    init?(_ text: String) {
        let bytes = text.utf8
        guard let mark = bytes.firstIndex(of: UInt8(ascii: "#")) else {
            address = text
            fragment = .pointer([])
            return
        }
        address = String(text[..<mark])
        let rest = text[bytes.index(after: mark)...]
        guard !rest.isEmpty else {
            fragment = .pointer([])
            return
        }
        guard let decoded = Self.percentDecoded(rest) else { return nil }
        guard decoded.hasPrefix("/") else {
            fragment = .anchor(decoded)
            return
        }
        let tokens = decoded.utf8.dropFirst().split(
            separator: UInt8(ascii: "/"),
            omittingEmptySubsequences: false
        )
        fragment = .pointer(tokens.map { Self.unescaped(Substring($0)) })
    }

    /// The scheme of an absolute address (`https`), or nil for a relative one.
    var scheme: String? { Self.scheme(of: address) }

    static func scheme(of address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")), colon > address.startIndex else {
            return nil
        }
        let scheme = address[..<colon]
        guard let first = scheme.first, first.isASCII, first.isLetter else { return nil }
        let isScheme = scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isScheme ? scheme.lowercased() : nil
    }

    static func percentDecoded(_ text: some StringProtocol) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// `~1` is `/`, `~0` is `~` (RFC 6901 section 4); a stray `~` stays.
    private static func unescaped(_ token: Substring) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
        var text = ""
        var rest = token.unicodeScalars.makeIterator()
        var pending: Unicode.Scalar?
        while let scalar = pending ?? rest.next() {
            pending = nil
            guard scalar == "~" else {
                text.unicodeScalars.append(scalar)
                continue
            }
            switch rest.next() {
            case "0": text.append("~")
            case "1": text.append("/")
            case let other:
                text.append("~")
                pending = other
            }
        }
        return text
    }
}

extension ReferenceText {
    /// The absolute form of an address beside a base, which is a URL or a path (RFC 3986 section 5.2).
    static func resolved(_ address: String, against base: String) -> String {
        if scheme(of: address) != nil { return address }
        guard let scheme = scheme(of: base) else {
            let folder = ReferencePolicy.folder(of: base)
            return ReferencePolicy.normalised(folder.isEmpty ? address : "\(folder)/\(address)")
        }
        if address.hasPrefix("//") { return "\(scheme):\(address)" }
        let afterScheme = base.dropFirst(scheme.count + 1)
        guard afterScheme.hasPrefix("//") else { return "\(scheme):\(address)" }
        let authorityEnd = afterScheme.dropFirst(2).firstIndex(of: "/") ?? afterScheme.endIndex
        let authority = "\(scheme):\(afterScheme[..<authorityEnd])"
        let folder = ReferencePolicy.folder(of: String(afterScheme[authorityEnd...]))
        let path = address.hasPrefix("/") ? address : "\(folder)/\(address)"
        return authority + ReferencePolicy.normalised(path.hasPrefix("/") ? path : "/" + path)
    }
}
