/// An address that a link of a document may have: of the web, of mail, or a place on the same page.
///
/// All else is no link, so that a document cannot make a reader run a script or open a file.
struct LinkAddress: Sendable, Hashable {
    let text: String

    private static let schemes: [[UInt8]] = ["https://", "http://", "mailto:", "#"].map { Array($0.utf8) }

    /// Nil for an address of another kind, and for one with blanks or control characters in it.
    init?(_ text: String) {
        let isAllowed = Self.schemes.contains { scheme in
            text.utf8.count > scheme.count
                && zip(text.utf8, scheme).allSatisfy { byte, letter in Self.lowercase(byte) == letter }
        }
        guard isAllowed, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        self.text = text
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

/// Where a link of a document leads.
enum LinkTarget: Sendable, Hashable {
    case address(LinkAddress)
    /// To a place beside the document, of which nobody knows where that is: only the link's text is shown.
    case beside

    /// Nil for what makes no link.
    init?(_ text: String) {
        if let address = LinkAddress(text) {
            self = .address(address)
            return
        }
        let head = text.utf8.prefix { !"/?#".utf8.contains($0) }
        if head.contains(UInt8(ascii: ":")) { return nil }
        self = .beside
    }
}
