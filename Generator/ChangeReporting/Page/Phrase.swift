/// Words with the things of documents among them.
enum Phrase {
    /// `the property 'nick' was removed` as words and code: what stands in single quotes is code.
    ///
    /// A quote opens at the beginning of a word and closes at the end of one, so that apostrophes do neither.
    static func parts(_ text: String) -> [PhraseView] {
        var parts: [PhraseView] = []
        let bytes = Array(text.utf8)
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == quote, index == 0 || !isWord(bytes[index - 1]),
                let end = closing(bytes, from: index + 1)
            else {
                index += 1
                continue
            }
            add(bytes[start..<index], isCode: false, to: &parts)
            add(bytes[index + 1..<end], isCode: true, to: &parts)
            index = end + 1
            start = index
        }
        add(bytes[min(start, bytes.count)...], isCode: false, to: &parts)
        return parts
    }

    private static let quote = UInt8(ascii: "'")

    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == quote, index + 1 == bytes.count || !isWord(bytes[index + 1]) { return index }
            index += 1
        }
        return nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    private static func add(_ bytes: ArraySlice<UInt8>, isCode: Bool, to parts: inout [PhraseView]) {
        guard !bytes.isEmpty else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        parts.append(isCode ? .init(code: text) : .init(text: text))
    }
}
