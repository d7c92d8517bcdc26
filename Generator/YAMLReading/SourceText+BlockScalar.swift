import Diagnostics

extension SourceText {
    /// The end of a block scalar's last line that has text, where libyaml gives the start of the next token.
    func endOfBlockScalar(from start: SourcePosition, to end: SourcePosition) -> SourcePosition {
        var number = Int(end.line)
        if end.column == 1, number > Int(start.line) { number -= 1 }
        while number > Int(start.line), isBlank(line(number)) { number -= 1 }
        let line = line(number)
        guard number == Int(start.line) else {
            return SourcePosition(line: number, column: line.scalarCount + 1)
        }
        // Nothing but the header: `|`, `>-` and so on, perhaps with a comment behind it.
        let header = line.dropTrailingBlanks
        return SourcePosition(line: number, column: header.scalarCount + 1)
    }

    private func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var dropTrailingBlanks: ArraySlice<UInt8> {
        var rest = self
        while rest.last == 0x20 || rest.last == 0x09 { rest.removeLast() }
        return rest
    }
}
