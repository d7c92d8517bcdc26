import Diagnostics
import YAMLModel

/// What must hold whatever the input was; a breach stops the fuzzer, which keeps the input.
enum Oracle {
    /// Nothing comes out only after an error, and every finding has a place in its file.
    static func check<Value>(_ result: Value?, _ log: DiagnosticLog, in library: SourceLibrary) {
        precondition(result != nil || log.hasErrors, "no result and no error")
        for finding in log.diagnostics {
            check(finding.range, in: library)
            for note in finding.notes { check(note.range, in: library) }
        }
        _ = OneLine.render(log.diagnostics, in: library)
        _ = AnnotatedText.render(log.diagnostics, in: library)
    }

    /// Nodes stand one after the other, none before the node it is in.
    static func check(_ node: YAMLNode, in library: SourceLibrary) {
        var pending = [node]
        while let node = pending.popLast() {
            check(node.range, in: library)
            switch node.content {
            case .sequence(let nodes):
                pending += nodes
            case .mapping(let mapping):
                var keys: Set<[UInt8]> = []
                for entry in mapping.entries {
                    check(entry.keyRange, in: library)
                    precondition(keys.insert(Array(entry.key.utf8)).inserted, "a key twice")
                    pending.append(entry.value)
                }
            case .null, .bool, .integer, .number, .string:
                break
            }
        }
    }

    private static func check(_ range: SourceRange, in library: SourceLibrary) {
        precondition(Int(range.file.index) < library.files.count, "no such file")
        precondition(range.start.line > 0 && range.start.column > 0, "places count from 1")
        precondition(range.start <= range.end, "a range that ends before it starts")
    }
}
