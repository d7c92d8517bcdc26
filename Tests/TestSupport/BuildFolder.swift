package import Foundation

/// The folder that the running tests were built into: built tools and modules stand in it.
package enum BuildFolder {
    /// Beside the test bundle, whose path is among the arguments of the process that runs the tests.
    package static func url() throws -> URL {
        for argument in CommandLine.arguments {
            guard let range = argument.range(of: ".xctest") else { continue }
            return URL(filePath: String(argument[..<range.upperBound])).deletingLastPathComponent()
        }
        throw NoTestBundle()
    }

    package struct NoTestBundle: Error {}
}
