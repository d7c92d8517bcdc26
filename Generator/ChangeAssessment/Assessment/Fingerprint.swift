package import ChangeModel

/// A name for one change that stays the same from run to run: no line, file or wording is part of it.
package enum Fingerprint {
    package static func of(_ change: Change) -> String {
        text([change.rule.id, change.location, change.detail])
    }

    package static func of(_ symbol: SymbolChange) -> String {
        text([symbol.rule.id, symbol.symbol, symbol.renamedTo ?? "", symbol.detail])
    }

    /// FNV-1a of 64 bits over the parts, each closed by a byte that no text has.
    private static func text(_ parts: [String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
