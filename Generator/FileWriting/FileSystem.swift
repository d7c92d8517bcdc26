#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The few calls of the operating system that writing needs; none follows a symbolic link at the path's end.
enum FileSystem {
    enum Kind { case missing, file, folder, symbolicLink, other }

    static func kind(of path: String) throws(FileWritingError) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return .missing }
            throw failure("look at", path)
        }
        switch status.st_mode & mode_t(S_IFMT) {
        case mode_t(S_IFREG): return .file
        case mode_t(S_IFDIR): return .folder
        case mode_t(S_IFLNK): return .symbolicLink
        default: return .other
        }
    }

    static func read(_ path: String) throws(FileWritingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
        // One byte more than there should be, so that the end is seen in the first round.
        var bytes = try read(descriptor, atMost: max(Int(status.st_size) + 1, 4096), of: path)
        while true {
            let more = try read(descriptor, atMost: 4096, of: path)
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    private static func read(
        _ descriptor: Int32,
        atMost size: Int,
        of path: String
    ) throws(FileWritingError) -> [UInt8] {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initializedCount in
            count = Self.retry { systemRead(descriptor, buffer.baseAddress, size) }
            initializedCount = max(count, 0)
        }
        guard count >= 0 else { throw failure("read", path) }
        return bytes
    }

    /// Whether two contents are the same, compared by the system and not byte by byte.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return true }
                return memcmp(first, second, left.count) == 0
            }
        }
    }

    /// Makes a new file; one that is there already is an error.
    static func create(_ path: String, _ bytes: [UInt8]) throws(FileWritingError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("write", path) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { buffer in
                Self.retry { systemWrite(descriptor, buffer.baseAddress, buffer.count) }
            }
            guard count > 0 else {
                let error = failure("write", path)
                close(descriptor)
                throw error
            }
            written += count
        }
        guard close(descriptor) == 0 else { throw failure("write", path) }
    }

    static func makeFolder(_ path: String) throws(FileWritingError) {
        guard mkdir(path, 0o777) == 0 else { throw failure("make the folder", path) }
    }

    static func move(_ source: String, to target: String) throws(FileWritingError) {
        guard rename(source, target) == 0 else { throw failure("replace", target) }
    }

    static func remove(_ path: String) throws(FileWritingError) {
        guard unlink(path) == 0 else { throw failure("remove", path) }
    }

    /// Removes a folder if it is empty; says whether it did.
    @discardableResult
    static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

    /// The names of what a folder holds, in no order.
    static func names(in path: String) throws(FileWritingError) -> [String] {
        guard let folder = opendir(path) else { throw failure("list", path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Takes the lock of a folder for this process, until the descriptor is closed; nil if another has it.
    static func lock(_ path: String) throws(FileWritingError) -> Int32? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
        let isHeld = errno == EWOULDBLOCK
        let error = failure("lock", path)
        close(descriptor)
        if isHeld { return nil }
        throw error
    }

    static func unlock(_ descriptor: Int32) { close(descriptor) }

    private static func retry(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    private static func failure(_ operation: String, _ path: String) -> FileWritingError {
        .system(operation: operation, path: path, reason: String(cString: strerror(errno)))
    }
}

// `read` and `write` are also the names of functions above.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
