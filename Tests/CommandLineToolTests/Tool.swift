import Foundation
import TestSupport

/// The built `specsmith`, run as users run it.
struct Tool {
    /// What a process left behind.
    struct Outcome: Equatable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Where the process starts; relative paths in arguments begin here.
    let folder: TemporaryFolder

    func callAsFunction(
        _ arguments: String...,
        input: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Outcome {
        try await outcome(of: arguments, input: input, environment: environment)
    }

    /// The same, for arguments in a list.
    func outcome(
        of arguments: [String],
        input: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Outcome {
        let captured = try TemporaryFolder()
        try captured.write("input", input ?? "")
        try captured.write("output", "")
        try captured.write("errors", "")
        let output = try FileHandle(forWritingTo: captured.url("output"))
        let errors = try FileHandle(forWritingTo: captured.url("errors"))
        let status = try await run(
            arguments,
            input: try FileHandle(forReadingFrom: captured.url("input")),
            output: output,
            errors: errors,
            environment: environment
        )
        return Outcome(
            status: status,
            output: try captured.text("output"),
            errors: try captured.text("errors")
        )
    }

    /// Starts the tool on any streams and waits for its end; gives the exit code, or minus the signal's number.
    func run(
        _ arguments: [String],
        input: FileHandle = .nullDevice,
        output: FileHandle,
        errors: FileHandle,
        environment: [String: String] = [:]
    ) async throws -> Int32 {
        let process = Process()
        process.executableURL = try Self.executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder.root
        // Nothing of the environment in which the tests run, such as NO_COLOR, but what a process needs.
        let inherited = ProcessInfo.processInfo.environment
        let needed = ["PATH", "HOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH"]
        let kept = inherited.filter { needed.contains($0.key) }
        process.environment = kept.merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    private static func executable() throws -> URL {
        let tool = try BuildFolder.url().appending(path: "specsmith")
        guard FileManager.default.isExecutableFile(atPath: tool.path) else { throw ToolIsNotBuilt() }
        return tool
    }

    struct ToolIsNotBuilt: Error {}
}
