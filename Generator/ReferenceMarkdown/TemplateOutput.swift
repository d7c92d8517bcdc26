/// Markdown while templates write it; views escape what they hold.
struct TemplateOutput {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ number: Int) { write(String(number)) }

    /// One empty line between blocks, none at the end; code stays as it is.
    var spaced: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var fence: (mark: UInt8, count: Int)?
        var isAfterEmpty = true
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let run = Self.fence(of: line)
            if let open = fence {
                let rest = line.dropFirst(run?.count ?? 0)
                if let run, run.mark == open.mark, run.count >= open.count, rest.allSatisfy({ $0 == 0x20 }) {
                    fence = nil
                }
            } else {
                if line.isEmpty, isAfterEmpty { continue }
                fence = run
            }
            isAfterEmpty = line.isEmpty
            result += line
            result.append(UInt8(ascii: "\n"))
        }
        let end = UInt8(ascii: "\n")
        while result.last == end, result.dropLast().last == end { result.removeLast() }
        return result
    }

    private static func fence(of line: ArraySlice<UInt8>) -> (mark: UInt8, count: Int)? {
        guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        let count = line.prefix { $0 == mark }.count
        return count >= 3 ? (mark, count) : nil
    }
}
