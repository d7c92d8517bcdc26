/// Ascending numbers in few characters.
enum NumberRanges {
    /// `0-4 7` for 0, 1, 2, 3, 4, 7.
    static func text(_ numbers: [Int]) -> String {
        var parts: [String] = []
        var index = 0
        while index < numbers.count {
            var end = index
            while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
            parts.append(end == index ? "\(numbers[index])" : "\(numbers[index])-\(numbers[end])")
            index = end + 1
        }
        return parts.joined(separator: " ")
    }
}
