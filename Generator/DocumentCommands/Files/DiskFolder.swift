#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What is in folders.
package enum DiskFolder {
    /// The names of all entries but `.` and `..`, in no order.
    package static func names(in path: String) throws(FileFailure) -> [String] {
        guard !path.utf8.contains(0), let folder = opendir(path) else {
            throw FileFailure(operation: "open the folder", path: path, reason: .last)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Whether a path leads to a folder, be it through a symbolic link.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & mode_t(S_IFMT) == mode_t(S_IFDIR)
    }
}
