import YAMLReading

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Reads whole files, up to one byte more than a document may have: the reader of documents reports those.
package enum DiskFile {
    package static let limit = YAMLReader.Limits().fileSize + 1

    /// Whether there is anything at a path, be it only a broken link or a file that cannot be reached.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 || !SystemReason.last.isMissing
    }

    /// Any file that can be read to its end: also a pipe, as the user named it.
    package static func read(_ path: String) throws(FileFailure) -> [UInt8] {
        try read(path, flags: O_RDONLY | O_CLOEXEC, isRegularOnly: false)
    }

    /// A regular file only, at a path without symbolic links; never waits for a pipe, never touches a device.
    package static func readRegular(_ path: String) throws(FileFailure) -> [UInt8] {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw failure(path) }
        if let kind = irregularKind(status.st_mode) { throw failure(path, .named(kind)) }
        return try read(path, flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, isRegularOnly: true)
    }

    package static func readStandardInput() throws(FileFailure) -> [UInt8] {
        try readAll(of: STDIN_FILENO, path: "standard input", size: 0)
    }

    private static func read(_ path: String, flags: Int32, isRegularOnly: Bool) throws(FileFailure) -> [UInt8]
    {
        // A path with a NUL would be cut there.
        guard !path.utf8.contains(0) else { throw failure(path, .named("no such file")) }
        let descriptor = open(path, flags)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        if let kind = irregularKind(status.st_mode), isRegularOnly || kind == folderKind {
            throw failure(path, .named(kind))
        }
        return try readAll(of: descriptor, path: path, size: Int(status.st_size))
    }

    private static func readAll(of descriptor: Int32, path: String, size: Int) throws(FileFailure) -> [UInt8]
    {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(max(size, 0), limit))
        // One byte more than the file has, so that its end is seen at once.
        var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 65_536), 8 << 20))
        while bytes.count < limit {
            let count = chunk.withUnsafeMutableBytes { buffer in
                #if canImport(Darwin)
                    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
        return Array(bytes.prefix(limit))
    }

    private static let folderKind = "it is a folder"

    /// What a file is that is not a regular one; nil for a regular one.
    private static func irregularKind(_ mode: mode_t) -> String? {
        switch mode & mode_t(S_IFMT) {
        case mode_t(S_IFREG): nil
        case mode_t(S_IFDIR): folderKind
        case mode_t(S_IFIFO): "it is a pipe"
        case mode_t(S_IFSOCK): "it is a socket"
        case mode_t(S_IFLNK): "it is a symbolic link"
        default: "it is a device"
        }
    }

    private static func failure(_ path: String, _ reason: SystemReason = .last) -> FileFailure {
        FileFailure(operation: "read", path: path, reason: reason)
    }
}
