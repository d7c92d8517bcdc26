import ArgumentParser
import DocumentCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Runs the server and ends the process with one of the exit codes that `--help` documents.
@main
enum EntryPoint {
    static func main() async {
        StandardStream.ignoreBrokenPipes()
        do {
            try await MockCommand.parse().serve()
        } catch let status as ExitStatus {
            exit(status.rawValue)
        } catch {
            // Help, the version and completion scripts come as errors too; their exit code is 0.
            guard MockCommand.exitCode(for: error) != .success else { MockCommand.exit(withError: error) }
            StandardStream.error.write(MockCommand.fullMessage(for: error) + "\n")
            exit(ExitStatus.usage.rawValue)
        }
    }
}
