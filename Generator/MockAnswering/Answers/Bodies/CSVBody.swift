import YAMLModel

/// A table as text: a line with the names, then a line for each object.
///
/// Source: RFC 4180.
enum CSVBody {
    static func bytes(of value: YAMLNode) -> [UInt8] {
        let rows = value.sequence ?? [value]
        var names: [String] = []
        var seen: Set<String> = []
        for row in rows {
            for member in row.mapping?.entries ?? [] where seen.insert(member.key).inserted {
                names.append(member.key)
            }
        }
        guard !names.isEmpty else {
            return rows.flatMap { line(($0.sequence ?? [$0]).map(\.plainText)) }
        }
        return line(names) + rows.flatMap { row in line(names.map { row.mapping?[$0]?.plainText ?? "" }) }
    }

    private static func line(_ cells: [String]) -> [UInt8] {
        Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
    }

    private static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
