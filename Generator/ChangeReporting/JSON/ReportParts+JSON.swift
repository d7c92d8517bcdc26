import ChangeModel
import Diagnostics
import JSONCoding

struct VersionJSON: JSONWritable {
    let version: ChangeReport.Version

    func write(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("name", version.name)
        writer.field("title", version.title)
        writer.field("version", version.version)
        writer.endObject()
    }
}

struct BumpJSON: JSONWritable {
    let bump: VersionBump

    func write(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("level", bump.level.rawValue)
        writer.field("reason", bump.reason)
        writer.field("next", bump.next)
        writer.endObject()
    }
}

struct TotalsJSON: JSONWritable {
    let totals: ReportTotals

    func write(json writer: inout JSONWriter) {
        writer.beginObject()
        for axis in Axis.allCases {
            writer.write(key: axis.rawValue)
            writer.beginObject()
            for verdict in Verdict.allCases.reversed() {
                writer.write(key: verdict.rawValue)
                writer.write(totals.count(of: verdict, on: axis))
            }
            writer.endObject()
        }
        writer.write(key: "accepted")
        writer.write(totals.accepted)
        writer.endObject()
    }
}

struct RuleJSON: JSONWritable {
    let rule: ChangeRule

    func write(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", rule.id)
        writer.field("area", rule.area.rawValue)
        writer.field("kind", rule.kind.rawValue)
        writer.field("action", rule.action.rawValue)
        writer.field("summary", rule.summary)
        writer.endObject()
    }
}

struct OperationJSON: JSONWritable {
    let operation: ComparedOperation
    let library: SourceLibrary

    func write(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("method", operation.method)
        writer.field("path", operation.path)
        writer.field("operationId", operation.operationID)
        writer.field("tags", operation.tags)
        writer.write(key: "isWebhook")
        writer.write(operation.isWebhook)
        writer.field("stability", operation.stability)
        writer.field("old", place: operation.old, in: library)
        writer.field("new", place: operation.new, in: library)
        writer.endObject()
    }
}

extension JSONWriter {
    mutating func field(_ key: String, _ value: String?) {
        write(key: key)
        if let value { write(value) } else { writeNull() }
    }

    mutating func field(_ key: String, _ values: [String]) {
        write(key: key)
        beginArray()
        for value in values {
            beginElement()
            write(value)
        }
        endArray()
    }

    mutating func field(_ key: String, _ indices: [Int]) {
        write(key: key)
        beginArray()
        for index in indices {
            beginElement()
            write(index)
        }
        endArray()
    }

    mutating func field(_ key: String, _ verdicts: Verdicts) {
        write(key: key)
        beginObject()
        for axis in Axis.allCases { field(axis.rawValue, verdicts[axis].rawValue) }
        endObject()
    }

    mutating func field(_ key: String, _ acceptance: Acceptance?) {
        write(key: key)
        guard let acceptance else { return writeNull() }
        beginObject()
        field("reason", acceptance.reason)
        field("expires", acceptance.expires)
        endObject()
    }

    mutating func field(_ key: String, place range: SourceRange?, in library: SourceLibrary) {
        write(key: key)
        guard let range else { return writeNull() }
        beginObject()
        writePlace(range, in: library)
        endObject()
    }

    /// 1-based, in Unicode scalars; the end is the place after the last character.
    mutating func writePlace(_ range: SourceRange, in library: SourceLibrary) {
        field("file", library.path(of: range.file))
        let numbers = [
            ("line", range.start.line), ("column", range.start.column), ("endLine", range.end.line),
            ("endColumn", range.end.column),
        ]
        for (name, number) in numbers {
            write(key: name)
            write(Int(number))
        }
    }
}
