#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A program that runs beside the tool, is asked on its standard input and answers on its standard output.
///
/// It is started without a shell and ended, at the latest, when this value goes away.
struct ChildProcess: ~Copyable {
    private let process: pid_t
    private var input: Int32?
    private let output: Int32
    private let errors: Int32
    /// Read but not yet asked for.
    private var received: [UInt8] = []
    private var position = 0
    private var outputHasEnded = false
    private var errorsHaveEnded = false
    private var complaints: [UInt8] = []

    /// The program is looked for in `PATH` if its name has no slash.
    init(_ program: String, _ arguments: [String]) throws(FileFailure) {
        let input = try Pipe(for: program)
        let output = try Pipe(for: program)
        let errors = try Pipe(for: program)
        do throws(FileFailure) {
            process = try Self.start(
                program,
                arguments,
                streams: [input.reading, output.writing, errors.writing]
            )
        } catch {
            [input, output, errors].forEach { $0.close() }
            throw error
        }
        close(input.reading)
        close(output.writing)
        close(errors.writing)
        self.input = input.writing
        self.output = output.reading
        self.errors = errors.reading
    }

    deinit {
        if let input { close(input) }
        close(output)
        close(errors)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// False if the program does not read any more.
    mutating func send(_ text: String) -> Bool {
        guard let input else { return false }
        var text = text
        return text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)[...]
            while !rest.isEmpty {
                let count = systemWrite(input, UnsafeRawBufferPointer(rebasing: rest))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    mutating func closeInput() {
        if let input { close(input) }
        input = nil
    }

    /// The next line without its line feed; nil where the output has ended.
    mutating func line() -> String? {
        var searched = position
        while true {
            if let end = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: received[position..<end], as: UTF8.self)
                position = end + 1
                return line
            }
            searched = received.count
            let rest = received.count - position
            guard receive() else { return nil }
            // What was read before may have been moved to the front.
            searched = min(searched, position + rest)
        }
    }

    /// So many of the next bytes, of which no more than the limit are kept; nil where there are fewer.
    mutating func bytes(_ count: Int, keeping limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(count, limit))
        var missing = count
        while missing > 0 {
            if position == received.count, !receive() { return nil }
            let part = received[position..<min(received.count, position + missing)]
            bytes.append(contentsOf: part.prefix(limit - bytes.count))
            position += part.count
            missing -= part.count
        }
        return bytes
    }

    /// Closes the program's input and waits for its end: what it still said, its complaints, its exit code.
    consuming func finish() -> (output: [UInt8], complaints: String, succeeded: Bool) {
        closeInput()
        var rest: [UInt8] = []
        while true {
            rest += received[position...]
            position = received.count
            if !receive() { break }
        }
        while !errorsHaveEnded { wait(forOutput: false) }
        var status: Int32 = 0
        // The process is waited for once more when this value goes, which then finds none.
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return (rest, String(decoding: complaints, as: UTF8.self), status == 0)
    }

    /// Waits for more output; false where it has ended.
    private mutating func receive() -> Bool {
        if position > 0 {
            received.removeFirst(position)
            position = 0
        }
        let before = received.count
        while received.count == before, !outputHasEnded { wait(forOutput: true) }
        return received.count > before
    }

    /// Reads from whichever stream has something, so that a program that complains at length never gets stuck.
    private mutating func wait(forOutput: Bool) {
        var streams = [
            pollfd(fd: outputHasEnded || !forOutput ? -1 : output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errorsHaveEnded ? -1 : errors, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&streams, nfds_t(streams.count), -1) >= 0 else {
            if errno != EINTR { (outputHasEnded, errorsHaveEnded) = (true, true) }
            return
        }
        if streams[0].revents != 0 { outputHasEnded = !Self.read(output, into: &received) }
        if streams[1].revents != 0 {
            errorsHaveEnded = !Self.read(errors, into: &complaints)
            if complaints.count > 65_536 { complaints.removeLast(complaints.count - 65_536) }
        }
    }

    private static func read(_ stream: Int32, into bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(stream, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes.append(contentsOf: chunk[..<count])
            return true
        }
    }

    private static func start(
        _ program: String,
        _ arguments: [String],
        streams: [Int32]
    ) throws(FileFailure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, stream) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
        }
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let environment =
            ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + environment).forEach { free($0) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, program, &actions, nil, words, environment)
        guard code == 0 else {
            let reason = SystemReason(text: String(cString: strerror(code)), isMissing: code == ENOENT)
            throw FileFailure(operation: "run", path: program, reason: reason)
        }
        return process
    }
}

/// Both ends of a pipe, which no other program inherits.
private struct Pipe {
    let reading: Int32
    let writing: Int32

    init(for program: String) throws(FileFailure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw FileFailure(operation: "run", path: program, reason: .last)
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }

    func close() {
        systemClose(reading)
        systemClose(writing)
    }
}

// C functions whose names methods above have.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}

private func systemClose(_ descriptor: Int32) { close(descriptor) }
