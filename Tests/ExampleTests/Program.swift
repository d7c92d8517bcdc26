import Foundation
import TestSupport

/// A built example, run as users run it.
struct Program {
    let name: String

    /// What a process left behind.
    struct Outcome: Equatable {
        /// The exit code, or minus the number of the signal that ended the process.
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs the program and waits for its end.
    ///
    /// It gets nothing of the environment of the tests but what processes need. With `interruptedAfter` it
    /// is sent a Ctrl-C when the closure returns.
    func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        errors: ErrorStream = .file,
        interruptedAfter: (() async -> Void)? = nil
    ) async throws -> Outcome {
        let output = try Capture()
        let terminal = errors == .terminal ? try PseudoTerminal() : nil
        let file = try Capture()
        let process = Process()
        process.executableURL = try executable()
        process.arguments = arguments
        process.environment = Self.inherited.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.handle
        process.standardError = terminal?.programSide ?? file.handle
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        if let interruptedAfter {
            await interruptedAfter()
            process.interrupt()
        }
        for await _ in ends {}
        guard !process.isRunning else {
            // The test took too long and was cancelled.
            kill(process.processIdentifier, SIGKILL)
            throw CancellationError()
        }
        return Outcome(
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus,
            output: try output.text(),
            errors: try terminal?.text() ?? file.text()
        )
    }

    enum ErrorStream {
        case file
        case terminal
    }

    private static var inherited: [String: String] {
        let needed = ["PATH", "HOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH"]
        return ProcessInfo.processInfo.environment.filter { needed.contains($0.key) }
    }

    private func executable() throws -> URL {
        let url = try BuildFolder.url().appending(path: name)
        guard FileManager.default.isExecutableFile(atPath: url.path) else { throw NotBuilt(url: url) }
        return url
    }

    struct NotBuilt: Error, CustomStringConvertible {
        let url: URL

        var description: String {
            "\(url.path) is not there: 'swift build --build-tests' builds it, as ExampleTests depends on it"
        }
    }
}

/// A file for what a process writes.
private final class Capture {
    let handle: FileHandle
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "example-\(UUID().uuidString)")
        try Data().write(to: url)
        handle = try FileHandle(forWritingTo: url)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
}
