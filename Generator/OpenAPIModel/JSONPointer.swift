/// A path into a document by keys and indices, unescaped.
///
/// Pointers of one document share their beginnings, so that appending costs one small allocation.
/// Source: RFC 6901.
package struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    private let end: Link?

    private final class Link: Sendable {
        let parent: Link?
        let token: String
        let count: Int
        /// Of all tokens up to this one, so that hashing a pointer does not walk it.
        let hash: Int

        init(parent: Link?, token: String) {
            self.parent = parent
            self.token = token
            count = (parent?.count ?? 0) + 1
            var hasher = Hasher()
            hasher.combine(parent?.hash ?? 0)
            hasher.combine(token)
            hash = hasher.finalize()
        }
    }

    /// The whole document.
    package static let root = JSONPointer(end: nil)

    private init(end: Link?) { self.end = end }

    package init(_ tokens: some Sequence<String>) {
        self = tokens.reduce(.root) { $0.appending($1) }
    }

    package func appending(_ token: String) -> JSONPointer {
        JSONPointer(end: Link(parent: end, token: token))
    }

    package var tokens: [String] {
        var tokens: [String] = []
        tokens.reserveCapacity(count)
        var link = end
        while let current = link {
            tokens.append(current.token)
            link = current.parent
        }
        tokens.reverse()
        return tokens
    }

    package var count: Int { end?.count ?? 0 }

    package var last: String? { end?.token }

    /// The pointer to what contains this value; nil at the root.
    package var parent: JSONPointer? { end.map { JSONPointer(end: $0.parent) } }

    /// As a URI fragment writes it without `#` and percent-encoding: `/paths/~1pets/get`.
    package var description: String {
        tokens.reduce(into: "") { text, token in
            text += "/"
            text += Self.escaped(token)
        }
    }

    /// A token as a pointer's text has it, `/` as `~1` and `~` as `~0`.
    package static func escaped(_ token: String) -> String {
        let (tilde, slash) = (UInt8(ascii: "~"), UInt8(ascii: "/"))
        guard token.utf8.contains(where: { $0 == tilde || $0 == slash }) else { return token }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(token.utf8.count + 8)
        for byte in token.utf8 {
            guard byte == tilde || byte == slash else {
                bytes.append(byte)
                continue
            }
            bytes.append(tilde)
            bytes.append(byte == tilde ? UInt8(ascii: "0") : UInt8(ascii: "1"))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What an escaped token stands for; a `~` that escapes nothing stays.
    package static func unescaped(_ token: some Collection<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(token.count)
        var isEscape = false
        for byte in token {
            switch (isEscape, byte) {
            case (true, UInt8(ascii: "0")): bytes[bytes.count - 1] = UInt8(ascii: "~")
            case (true, UInt8(ascii: "1")): bytes[bytes.count - 1] = UInt8(ascii: "/")
            default: bytes.append(byte)
            }
            isEscape = byte == UInt8(ascii: "~")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    package static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        var (a, b) = (left.end, right.end)
        while a !== b {
            guard let x = a, let y = b, x.hash == y.hash, x.count == y.count, x.token == y.token else {
                return false
            }
            (a, b) = (x.parent, y.parent)
        }
        return true
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(end?.hash ?? 0) }
}
