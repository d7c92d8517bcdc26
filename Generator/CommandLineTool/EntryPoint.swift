import ArgumentParser
import DocumentCommands

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
        } catch {
            Specsmith.end(with: error)
        }
    }
}
