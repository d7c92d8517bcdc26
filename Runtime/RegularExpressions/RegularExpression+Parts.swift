extension RegularExpression {
    /// A pattern by its parts, for making texts that match it.
    package struct Parts {
        package let root: PatternNode
        /// The groups of each name; several where alternatives share it.
        package let names: [String: [Int]]
    }

    /// What `search` looks for; groups count from 1 by their opening parentheses.
    package static func parts(of pattern: String) throws(PatternError) -> Parts {
        var parser = PatternParser(pattern)
        let root = try parser.pattern()
        return Parts(root: root, names: parser.names)
    }
}
