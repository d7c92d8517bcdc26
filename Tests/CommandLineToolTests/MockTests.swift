import Foundation
import TestSupport
import Testing

@Suite struct `specsmith mock` {
    @Test func `is specsmith-mock with the same arguments`() async throws {
        let run = try await Pets.tool()("mock", "openapi.yaml", "--port", "70000")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: --port takes 0 to 65535\n"))
        let help = try await Pets.tool()("mock", "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("USAGE: specsmith-mock"))
    }

    @Test func `says how the server is built where it is missing`() async throws {
        let built = try BuildFolder.url()
        let folder = built.appending(path: "without-mock-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let alone = folder.appending(path: "specsmith")
        // A second name of the same file, as it is large.
        try FileManager.default.linkItem(at: built.appending(path: "specsmith"), to: alone)
        let process = Process()
        let errors = Pipe()
        process.executableURL = alone
        process.arguments = ["mock", "openapi.yaml"]
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = folder.path
        process.environment = environment
        process.standardError = errors
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 3)
        #expect(
            said == """
                error: cannot run 'specsmith-mock': no such program
                hint: it is built by 'swift build --product specsmith-mock', and looked for beside specsmith and on \
                the PATH

                """
        )
    }
}
