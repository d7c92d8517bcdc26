package import ArgumentParser

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension ParsableCommand {
    /// Ends the process with the status of an error, and says what is wrong where the arguments are.
    package static func end(with error: any Error) -> Never {
        if let status = error as? ExitStatus { endProcess(status) }
        // Help, the version and completion scripts come as errors too; their exit code is 0.
        guard exitCode(for: error) != .success else { exit(withError: error) }
        StandardStream.error.write(fullMessage(for: error) + "\n")
        endProcess(.usage)
    }
}

// The C function has the name of a command's method.
private func endProcess(_ status: ExitStatus) -> Never { exit(status.rawValue) }
