import Diagnostics

/// What stopped libyaml, in its own words; `SyntaxProblem+Wording` says it in ours.
struct SyntaxProblem {
    let text: String
    let position: SourcePosition
    /// `while parsing a flow mapping`, with the place where that began.
    let context: String?
    let contextPosition: SourcePosition?

    /// Reports the problem at the place where the user has to change something; `unclosed` is the innermost
    /// flow collection that is open.
    func report(in source: SourceText, unclosed: Frame?, to log: inout DiagnosticLog) {
        guard position <= source.end else {
            return atEnd(of: source).report(in: source, unclosed: unclosed, to: &log)
        }
        let line = source.line(Int(position.line))
        if let mark = mergeConflictMark(in: source) {
            log.report(.mergeConflict(mark.text), at: SourceRange(at: mark.position, in: source.file))
            return
        }
        if let unclosed, position == source.end, text != "found unexpected end of stream" {
            let bracket = unclosed.kind == .mapping ? "{" : "["
            log.report(.unclosed(bracket), at: SourceRange(at: unclosed.start, in: source.file))
            return
        }
        let isAboutStart = text == "could not find expected ':'" || text == "found unexpected end of stream"
        if isAboutStart, let contextPosition {
            let message = isTabIndented(line) ? Self.tabMessage : wording(at: source)
            let place = SourceRange(at: contextPosition, in: source.file)
            log.report(message, at: place, notes: colonNote(in: source))
            return
        }
        let position = isAboutEscapeCode ? position.moved(back: 2) : position
        let notes = contextNote.map { [Diagnostic.Note($0, at: contextRange(in: source))] } ?? []
        log.report(wording(at: source), at: SourceRange(at: position, in: source.file), notes: notes)
    }

    /// How far a key without `:` goes, if that is not seen at once.
    private func colonNote(in source: SourceText) -> [Diagnostic.Note] {
        guard text == "could not find expected ':'", position.line != contextPosition?.line else { return [] }
        return [Diagnostic.Note("there is no ':' up to here", at: SourceRange(at: position, in: source.file))]
    }

    /// libyaml has then read the backslash and the letter, and looks at the digits.
    private var isAboutEscapeCode: Bool {
        text == "did not find expected hexdecimal number"
            || text == "found invalid Unicode character escape code"
    }

    /// libyaml ends a text on a line of its own even if its last line has no break.
    private func atEnd(of source: SourceText) -> Self {
        Self(text: text, position: source.end, context: context, contextPosition: contextPosition)
    }

    private func contextRange(in source: SourceText) -> SourceRange {
        SourceRange(at: contextPosition ?? position, in: source.file)
    }

    /// A version-control conflict at the problem or at its context, the commonest way to break a file.
    private func mergeConflictMark(in source: SourceText) -> (text: String, position: SourcePosition)? {
        for place in [contextPosition, position].compactMap({ $0 }) {
            let line = source.line(Int(place.line))
            for mark in ["<<<<<<<", "=======", ">>>>>>>"] where line.starts(with: mark.utf8) {
                return (mark, SourcePosition(line: Int(place.line), column: 1))
            }
        }
        return nil
    }
}

extension SourcePosition {
    fileprivate func moved(back count: Int) -> Self {
        Self(line: Int(line), column: max(1, Int(column) - count))
    }
}
