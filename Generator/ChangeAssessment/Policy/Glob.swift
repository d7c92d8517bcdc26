/// A pattern for places and operations: `*` stands for anything but slashes, `**` for anything.
///
/// `/**` at the end also stands for nothing: `#/components/schemas/Pet/**` is the schema and all that is in it. The
/// names of path parameters do not matter: `/pets/{id}` is `/pets/{petId}`.
struct Glob: Sendable, Hashable {
    private enum Piece: Sendable, Hashable {
        case byte(UInt8)
        case segment
        case anything
    }

    private let pieces: [Piece]

    init(_ pattern: String) {
        var pieces: [Piece] = []
        let bytes = Array(Self.anonymised(pattern))
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "*") {
                let isDouble = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*")
                let piece = isDouble ? Piece.anything : .segment
                if pieces.last != piece { pieces.append(piece) }
                index += isDouble ? 2 : 1
            } else {
                pieces.append(.byte(bytes[index]))
                index += 1
            }
        }
        self.pieces = pieces
    }

    func matches(_ text: String) -> Bool {
        let bytes = Self.anonymised(text)
        if runs(pieces[...], over: bytes) { return true }
        return pieces.suffix(2) == [.byte(UInt8(ascii: "/")), .anything]
            && runs(pieces.dropLast(2), over: bytes)
    }

    /// Keeps, byte by byte, the set of places in the pattern that the text so far may lead to: never more work than
    /// pattern times text.
    private func runs(_ pieces: ArraySlice<Piece>, over bytes: [UInt8]) -> Bool {
        var reached = [Bool](repeating: false, count: pieces.count + 1)
        reached[0] = true
        Self.skipStars(in: &reached, pieces)
        for byte in bytes {
            var next = [Bool](repeating: false, count: pieces.count + 1)
            for (place, piece) in pieces.enumerated() where reached[place] {
                switch piece {
                case .byte(let expected): if byte == expected { next[place + 1] = true }
                case .segment: if byte != UInt8(ascii: "/") { next[place] = true }
                case .anything: next[place] = true
                }
            }
            reached = next
            Self.skipStars(in: &reached, pieces)
        }
        return reached[pieces.count]
    }

    /// A star may stand for nothing.
    private static func skipStars(in reached: inout [Bool], _ pieces: ArraySlice<Piece>) {
        for (place, piece) in pieces.enumerated() where reached[place] {
            switch piece {
            case .byte: continue
            case .segment, .anything: reached[place + 1] = true
            }
        }
    }

    /// Without what stands between braces.
    private static func anonymised(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var held: [UInt8]? = nil
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{") {
                bytes += held ?? []
                held = [byte]
            } else if byte == UInt8(ascii: "}"), held != nil {
                bytes += [UInt8(ascii: "{"), byte]
                held = nil
            } else if held != nil {
                held?.append(byte)
            } else {
                bytes.append(byte)
            }
        }
        return bytes + (held ?? [])
    }
}
