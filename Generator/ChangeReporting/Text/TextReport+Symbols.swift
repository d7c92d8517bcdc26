import ChangeModel
import Diagnostics

extension TextReport {
    mutating func writeSymbols(_ indices: [Int]) {
        let known = indices.filter(report.symbols.indices.contains)
        let fresh = known.filter { !shownSymbols.contains($0) }
        let declarations = sameDeclarations(fresh)
        let shown = options.isVerbose || declarations.count < 6 ? declarations[...] : declarations.prefix(4)
        for indices in shown {
            shownSymbols.formUnion(indices)
            let symbols = indices.map { report.symbols[$0].symbol }
            for symbol in symbols { write(label: "Swift:", symbol.message) }
            if let first = symbols.first { writeDeclarations(of: first) }
        }
        let rest = declarations.count - shown.count
        if rest > 0 { write("Swift: and \(rest) more declarations", .faint) }
        let again = known.filter { !fresh.contains($0) }
        guard !again.isEmpty else { return }
        let names = again.map { "'\(shortName(of: report.symbols[$0].symbol))'" }
        let start = "Swift: shown above:"
        for line in TextLayout.list(names, after: start, width: textWidth, lineLimit: 2) {
            writeLine(Self.indentation + style(.faint, line))
        }
    }

    /// Without its arguments where it is long.
    private func shortName(of symbol: SymbolChange) -> String {
        let name = PrintableText.line(symbol.symbol)
        guard name.utf8.count > 60, let parenthesis = name.firstIndex(of: "(") else { return name }
        return "\(name[..<parenthesis])(…)"
    }

    /// Several changes of one declaration are told together.
    private func sameDeclarations(_ indices: [Int]) -> [[Int]] {
        indices.reduce(into: []) { groups, index in
            let symbol = report.symbols[index].symbol
            if let first = groups.last?.first, case let other = report.symbols[first].symbol,
                other.old?.text == symbol.old?.text, other.new?.text == symbol.new?.text,
                other.hint == symbol.hint
            {
                groups[groups.count - 1].append(index)
            } else {
                groups.append([index])
            }
        }
    }

    private mutating func writeDeclarations(of symbol: SymbolChange) {
        if let old = symbol.old?.text, let new = symbol.new?.text,
            !shownSpellings.insert([old, new]).inserted
        {
            writeHint(symbol.hint)
            return
        }
        let pair = DeclarationPair(symbol, width: options.isVerbose ? Int.max / 4 : textWidth)
        if pair.old == pair.new {
            write(declaration: pair.new, mark: " ", .faint)
        } else {
            write(declaration: pair.old, mark: "-", .removed)
            write(declaration: pair.new, mark: "+", .added)
        }
        writeHint(symbol.hint)
    }

    private mutating func write(declaration: String?, mark: String, _ use: TextStyle.Use) {
        guard let declaration else { return }
        for (index, line) in TextLayout.wrapped(code: declaration, width: textWidth - 2).enumerated() {
            let gutter = index == 0 ? "        \(style(use, mark)) " : Self.indentation + "  "
            writeLine(gutter + style(use, line))
        }
    }

    mutating func writeSymbolsAlone() {
        guard !outline.symbols.isEmpty else { return }
        writeLine()
        writeTitle("Swift", note: "no change of the API explains these")
        shownSpellings = []
        for index in worstFirst(outline.symbols, { report.symbols[$0].verdicts }) {
            let symbol = report.symbols[index]
            writeLine()
            writeMessage(symbol.symbol.message, symbol.verdicts)
            writeFacts(symbol.symbol.rule, symbol.verdicts)
            if options.isVerbose {
                write("\(symbol.fingerprint) at \(PrintableText.line(symbol.symbol.symbol))", .faint)
            }
            writeOrigins(of: symbol.symbol)
            writeDeclarations(of: symbol.symbol)
        }
    }

    private mutating func writeOrigins(of symbol: SymbolChange) {
        let places = [symbol.old?.origin, symbol.new?.origin].compactMap(\.self).map(library.shown)
        if !places.isEmpty { write(places.joined(separator: " → "), .faint) }
    }
}
