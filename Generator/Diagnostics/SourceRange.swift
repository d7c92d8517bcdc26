/// A file of one run, by its index in the run's `SourceLibrary`.
package struct SourceFileID: Sendable, Hashable, Comparable {
    package let index: UInt32

    package init(index: Int) { self.index = UInt32(clamping: index) }

    package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A place between two characters of a file.
///
/// Line and column are 1-based and count Unicode scalars.
package struct SourcePosition: Sendable, Hashable, Comparable {
    package let line: UInt32
    package let column: UInt32

    package init(line: Int, column: Int) {
        self.line = UInt32(clamping: line)
        self.column = UInt32(clamping: column)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Where a value stands: from its first character to the place after its last one.
///
/// A plain value of 20 bytes, so that every value of a model can carry one.
package struct SourceRange: Sendable, Hashable, Comparable {
    package let file: SourceFileID
    package let start: SourcePosition
    package let end: SourcePosition

    package init(file: SourceFileID, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// By file, then start, then end.
    package static func < (left: Self, right: Self) -> Bool {
        (left.file, left.start, left.end) < (right.file, right.start, right.end)
    }
}
