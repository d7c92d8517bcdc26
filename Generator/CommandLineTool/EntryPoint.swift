import ArgumentParser
import DocumentCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Runs a command and ends the process with one of the exit codes that `--help` documents.
@main
enum EntryPoint {
    static func main() {
        StandardStream.ignoreBrokenPipes()
        LargeStack.run(runCommand)
    }

    @Sendable
    private static func runCommand() {
        do {
            var command = try Specsmith.parseAsRoot()
            try command.run()
        } catch let status as ExitStatus {
            exit(status.rawValue)
        } catch {
            // Help, the version and completion scripts come as errors too; their exit code is 0.
            guard Specsmith.exitCode(for: error) != .success else { Specsmith.exit(withError: error) }
            StandardStream.error.write(Specsmith.fullMessage(for: error) + "\n")
            exit(ExitStatus.usage.rawValue)
        }
        exit(ExitStatus.done.rawValue)
    }
}
