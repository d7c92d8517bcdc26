/// A pattern for paths, and for everything below them.
///
/// `*` within a part between slashes stands for any characters of it, `**` as a part for any number of parts.
struct PathPattern {
    private let parts: [[UInt8]]

    init(_ text: String) { parts = Self.parts(of: text) }

    /// Whether the path, or the beginning of it that ends before a slash, is one that the pattern means.
    func matches(_ path: String) -> Bool {
        let parts = Self.parts(of: path)
        // The lengths of beginnings that the pattern's parts so far can stand for.
        var lengths: Set<Int> = [0]
        for pattern in self.parts {
            guard let shortest = lengths.min() else { return false }
            if pattern == [Self.star, Self.star] {
                lengths = Set(shortest...parts.count)
            } else {
                lengths = Set(
                    lengths.filter { $0 < parts.count && Self.matches(parts[$0][...], pattern) }.map {
                        $0 + 1
                    }
                )
            }
        }
        return !lengths.isEmpty
    }

    private static let star = UInt8(ascii: "*")

    private static func parts(of path: String) -> [[UInt8]] {
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(
            Array.init
        )
        if parts.first == [] { parts.removeFirst() }
        if parts.last == [] { parts.removeLast() }
        return parts
    }

    /// Goes back to the last star only, so that the time is at most the product of both lengths.
    private static func matches(_ text: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
        var (place, index) = (text.startIndex, 0)
        var retry: (place: Int, index: Int)?
        while place < text.endIndex {
            if index < pattern.count, pattern[index] == star {
                retry = (place, index + 1)
                index += 1
            } else if index < pattern.count, pattern[index] == text[place] {
                place += 1
                index += 1
            } else if let last = retry {
                retry = (last.place + 1, last.index)
                (place, index) = (last.place + 1, last.index)
            } else {
                return false
            }
        }
        return pattern[index...].allSatisfy { $0 == star }
    }
}
