import Diagnostics
import TestSupport
import Testing

@Suite struct `A marked source` {
    @Test func `has no marks in its text and knows where they stood`() {
        let source = MarkedSource("ü1️⃣\u{1F600}: 2️⃣x\r\n3️⃣b\r4️⃣\n1")
        #expect(source.library.files.map(\.bytes) == [Array("ü\u{1F600}: x\r\nb\r\n1".utf8)])
        #expect(source.position(of: "1️⃣") == SourcePosition(line: 1, column: 2))
        #expect(source.position(of: "2️⃣") == SourcePosition(line: 1, column: 5))
        #expect(source.position(of: "3️⃣") == SourcePosition(line: 2, column: 1))
        #expect(source.position(of: "5️⃣") == nil)
    }
}
