/// A file to be, below the output folder.
package struct OutputFile: Sendable, Hashable {
    /// Relative, with `/`: `Sources/Models/Job.swift`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The paths that may be written and read back from a manifest: nothing that leaves the output folder, hides a file,
/// or needs quoting anywhere.
enum OutputPath {
    static func isAllowed(_ path: String) -> Bool {
        guard path.utf8.count <= 1024 else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .allSatisfy { component in
                guard let first = component.first, first != UInt8(ascii: "."), component.count <= 255 else {
                    return false
                }
                return component.allSatisfy(isAllowed)
            }
    }

    /// What a disk that ignores case sees.
    static func folded(_ path: String) -> String { path.lowercased() }

    /// `a` and `a/b` of `a/b/c.swift`, outermost first.
    static func folders(of path: String) -> [String] {
        var folders: [String] = []
        for place in path.utf8.indices where path.utf8[place] == UInt8(ascii: "/") {
            folders.append(String(path[..<place]))
        }
        return folders
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
