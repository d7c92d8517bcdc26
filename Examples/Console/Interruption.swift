import Dispatch
import Foundation

/// Does work that Ctrl-C cancels; at the second Ctrl-C the process ends at once.
package func cancelledByInterruption<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    // Else the signal ends the process, whatever the source does.
    signal(SIGINT, SIG_IGN)
    let task = Task { try await work() }
    let source = DispatchSource.makeSignalSource(signal: SIGINT)
    source.setEventHandler {
        guard !task.isCancelled else { exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
    }
    source.resume()
    defer {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
    return try await task.value
}
