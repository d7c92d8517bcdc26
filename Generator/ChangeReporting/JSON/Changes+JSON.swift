import ChangeModel
import Diagnostics
import JSONCoding

struct ChangeEntryJSON: JSONWritable {
    let change: AssessedChange
    let library: SourceLibrary

    func write(json writer: inout JSONWriter) {
        let change = change.change
        writer.beginObject()
        writer.field("fingerprint", self.change.fingerprint)
        writer.field("rule", change.rule.id)
        writer.field("area", change.rule.area.rawValue)
        writer.field("kind", change.rule.kind.rawValue)
        writer.field("action", change.rule.action.rawValue)
        writer.field("message", change.message)
        writer.field("hint", change.hint)
        writer.field("location", change.location)
        writer.field("detail", change.detail)
        writer.field("verdicts", self.change.verdicts)
        let directions = Direction.allCases.filter { way in change.reach.contains { $0.direction == way } }
        writer.field("directions", directions.map(\.rawValue))
        writer.field("placements", change.placements.map(\.rawValue))
        writer.field("way", change.way)
        writeOperations(change.reach, to: &writer)
        write(change.old, as: "old", to: &writer)
        write(change.new, as: "new", to: &writer)
        writer.field("symbols", self.change.symbols)
        writer.field("acceptance", self.change.acceptance)
        writer.endObject()
    }

    /// One entry for an operation, whichever ways the thing travels there.
    private func writeOperations(_ reach: [Reach], to writer: inout JSONWriter) {
        writer.write(key: "operations")
        writer.beginArray()
        var rest = reach[...]
        while let first = rest.first {
            let same = rest.prefix { $0.operation == first.operation }
            rest = rest.dropFirst(same.count)
            writer.beginElement()
            writer.beginObject()
            writer.write(key: "operation")
            writer.write(first.operation)
            let directions = Direction.allCases.filter { way in same.contains { $0.direction == way } }
            writer.field("directions", directions.map(\.rawValue))
            writer.endObject()
        }
        writer.endArray()
    }

    private func write(_ side: Change.Side?, as key: String, to writer: inout JSONWriter) {
        writer.write(key: key)
        guard let side else { return writer.writeNull() }
        writer.beginObject()
        writer.writePlace(side.range, in: library)
        writer.field("value", side.value)
        writer.endObject()
    }
}

struct SymbolJSON: JSONWritable {
    let symbol: AssessedSymbol
    let library: SourceLibrary

    func write(json writer: inout JSONWriter) {
        let symbol = symbol.symbol
        writer.beginObject()
        writer.field("fingerprint", self.symbol.fingerprint)
        writer.field("rule", symbol.rule.id)
        writer.field("kind", symbol.kind.rawValue)
        writer.field("symbol", symbol.symbol)
        writer.field("renamedTo", symbol.renamedTo)
        writer.field("message", symbol.message)
        writer.field("hint", symbol.hint)
        writer.field("verdicts", self.symbol.verdicts)
        write(symbol.old, as: "old", to: &writer)
        write(symbol.new, as: "new", to: &writer)
        writer.field("causes", self.symbol.causes)
        writer.field("acceptance", self.symbol.acceptance)
        writer.endObject()
    }

    private func write(_ side: SymbolChange.Declaration?, as key: String, to writer: inout JSONWriter) {
        writer.write(key: key)
        guard let side else { return writer.writeNull() }
        writer.beginObject()
        writer.field("declaration", side.text)
        writer.field("origin", place: side.origin, in: library)
        writer.endObject()
    }
}
