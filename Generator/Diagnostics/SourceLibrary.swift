/// The files that a run has read, in the order in which they were read.
package struct SourceLibrary: Sendable {
    /// One file: the path that messages show, and its bytes as read.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    package private(set) var files: [File] = []

    package init() {}

    /// Adds a file and gives the id that ranges into it carry.
    package mutating func add(path: String, bytes: [UInt8]) -> SourceFileID {
        files.append(File(path: path, bytes: bytes))
        return SourceFileID(index: files.count - 1)
    }

    /// The path that messages show for a file; `-` for one that is not here.
    package func path(of file: SourceFileID) -> String {
        Int(file.index) < files.count ? files[Int(file.index)].path : "-"
    }
}
