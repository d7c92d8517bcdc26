import DocumentCommands
import JSONCoding
import SpecsmithMock
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file with one line of JSON for each exchange, written as they come.
final class RecordFile: Sendable {
    private let path: String
    private let descriptor: Int32
    private let secrets: SecretPlaces
    /// Whether a line could not be written, which is told once.
    private let hasFailed = Mutex(false)

    /// An older file of this name is emptied.
    init(_ path: String, _ secrets: SecretPlaces) throws(CommandFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason = SystemReason.last.text
            throw .message(
                CommandFailure.printable("cannot write '\(path)': \(reason)"),
                hint: nil,
                status: .fileSystem
            )
        }
        self.path = path
        self.descriptor = descriptor
        self.secrets = secrets
    }

    deinit { close(descriptor) }

    func write(_ exchange: MockExchange) {
        var bytes = (try? JSON.encode(ExchangeRecord(exchange, secrets))) ?? []
        bytes.append(0x0A)
        hasFailed.withLock { hasFailed in
            guard !hasFailed, !writeAll(bytes) else { return }
            hasFailed = true
            let reason = SystemReason.last.text
            let name = CommandFailure.printable(path)
            StandardStream.error.write("warning: cannot write to '\(name)' any more: \(reason)\n")
        }
    }

    private func writeAll(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}

// The C function has the name of the method above.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
