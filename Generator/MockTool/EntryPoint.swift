import ArgumentParser
import DocumentCommands

/// Runs the server and ends the process with one of the exit codes that `--help` documents.
@main
enum EntryPoint {
    static func main() async {
        StandardStream.ignoreBrokenPipes()
        do {
            try await MockCommand.parse().serve()
        } catch {
            MockCommand.end(with: error)
        }
    }
}
