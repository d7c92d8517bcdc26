import Diagnostics
import YAMLModel

extension KeyTable {
    /// A mapping of these entries, duplicates reported and left out, merge keys replaced by what they merge.
    ///
    /// `numbers` are the key numbers of the entries.
    mutating func mapping(
        of entries: [YAMLMapping.Entry],
        numbers: [Int],
        hasMerge: Bool,
        reporting log: inout DiagnosticLog
    ) -> YAMLMapping {
        guard entries.count > 1 || hasMerge else { return YAMLMapping(entries) }
        var repeated: [Int] = []
        startMapping()
        for (index, number) in numbers.enumerated() {
            guard let first = note(number, at: index) else { continue }
            let note = Diagnostic.Note("first here", at: entries[first].keyRange)
            log.report(.duplicateKey(entries[index].key), at: entries[index].keyRange, notes: [note])
            repeated.append(index)
        }
        guard hasMerge || !repeated.isEmpty else { return YAMLMapping(entries) }
        var kept: [YAMLMapping.Entry] = []
        var remaining = repeated[...]
        for (index, entry) in entries.enumerated() {
            if index == remaining.first {
                remaining.removeFirst()
            } else if numbers[index] != Self.merge {
                kept.append(entry)
            } else {
                kept += merged(by: entry, reporting: &log)
            }
        }
        return YAMLMapping(kept)
    }

    /// The entries that a merge key brings in: those whose keys the mapping has neither itself nor from an
    /// earlier merge.
    ///
    /// Source: <https://yaml.org/type/merge.html>
    private mutating func merged(
        by merge: YAMLMapping.Entry,
        reporting log: inout DiagnosticLog
    ) -> [YAMLMapping.Entry] {
        let sources = merge.value.sequence ?? [merge.value]
        var result: [YAMLMapping.Entry] = []
        for source in sources {
            guard let mapping = source.mapping else {
                log.report(.mergeOfNoMapping(source.kindName), at: source.range)
                continue
            }
            result += mapping.entries.filter { note(number(of: $0.key), at: 0) == nil }
        }
        return result
    }
}
