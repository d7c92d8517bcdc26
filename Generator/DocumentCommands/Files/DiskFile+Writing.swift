#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension DiskFile {
    /// Writes a file whole or not at all: its old contents stay until the new ones are on the disk.
    ///
    /// A symbolic link stays one; what is no regular file, such as a pipe, is written to as it is.
    package static func replace(_ path: String, with text: String) throws(FileFailure) {
        guard !path.utf8.contains(0) else {
            throw FileFailure(operation: "write", path: path, reason: .named("no such file"))
        }
        let target = FilePath.real(path) ?? path
        var status = stat()
        let isThere = stat(target, &status) == 0
        if isThere, status.st_mode & mode_t(S_IFMT) != mode_t(S_IFREG) {
            return try write(text, at: target, shownAs: path, flags: O_WRONLY | O_CLOEXEC, mode: 0)
        }
        let name = "\(target).specsmith-\(getpid())"
        do throws(FileFailure) {
            let mode = isThere ? status.st_mode & 0o777 : 0o666
            let flags = O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL | O_NOFOLLOW
            try write(text, at: name, shownAs: path, flags: flags, mode: mode)
            guard rename(name, target) == 0 else {
                throw FileFailure(operation: "write", path: path, reason: .last)
            }
        } catch {
            unlink(name)
            throw error
        }
    }

    private static func write(
        _ text: String,
        at path: String,
        shownAs name: String,
        flags: Int32,
        mode: mode_t
    ) throws(FileFailure) {
        let descriptor = open(path, flags, mode)
        guard descriptor >= 0 else { throw FileFailure(operation: "write", path: name, reason: .last) }
        defer { close(descriptor) }
        var text = text
        let reason: SystemReason? = text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)[...]
            while !rest.isEmpty {
                let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return .last }
                rest = rest.dropFirst(count)
            }
            return nil
        }
        if let reason { throw FileFailure(operation: "write", path: name, reason: reason) }
    }
}

// The C function has the name of a method above.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
