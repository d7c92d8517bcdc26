/// Which lines, or words, of two texts have no partner in the other, by a longest common subsequence.
enum LineMatching {
    /// More lines than these are not matched: they all count as changed.
    static let limit = 64

    /// Offsets of the lines without a partner, ascending; nil where there are too many lines.
    static func unmatched<Line: Equatable>(
        _ old: [Line],
        _ new: [Line],
        limit: Int = limit
    ) -> (old: [Int], new: [Int])? {
        guard old.count <= limit, new.count <= limit else { return nil }
        let width = new.count + 1
        var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                let place = row * width + column
                lengths[place] =
                    old[row] == new[column]
                    ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
            }
        }
        var (row, column) = (0, 0)
        var result: (old: [Int], new: [Int]) = ([], [])
        while row < old.count, column < new.count {
            let place = row * width + column
            if old[row] == new[column] {
                (row, column) = (row + 1, column + 1)
            } else if lengths[place + width] >= lengths[place + 1] {
                result.old.append(row)
                row += 1
            } else {
                result.new.append(column)
                column += 1
            }
        }
        result.old += row..<old.count
        result.new += column..<new.count
        return result
    }
}
