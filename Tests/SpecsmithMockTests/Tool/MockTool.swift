import Foundation
import TestSupport
import Testing

/// The built `specsmith-mock`, run as users run it.
final class MockTool {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    init(_ arguments: String...) throws {
        let tool = try BuildFolder.url().appending(path: "specsmith-mock")
        process.executableURL = tool
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    /// Where it listens, once it does; nil if it ended before.
    func address() -> String? {
        let words = Self.line(of: output)
        return words.hasPrefix("listening on ") ? String(words.dropFirst(13)) : nil
    }

    /// The next line on standard error, once it is there.
    func errorLine() -> String { Self.line(of: errors) }

    private static func line(of pipe: Pipe) -> String {
        var line = Data()
        while true {
            let byte = pipe.fileHandleForReading.readData(ofLength: 1)
            if byte.isEmpty || byte == Data("\n".utf8) { break }
            line += byte
        }
        return String(decoding: line, as: UTF8.self)
    }

    func stop(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// The exit code, or minus the signal's number, and what else was said on standard error.
    func end() -> (status: Int32, errors: String) {
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let status = process.terminationStatus
        return (process.terminationReason == .exit ? status : -status, said)
    }
}
