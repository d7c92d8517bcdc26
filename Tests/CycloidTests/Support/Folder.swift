import Foundation
import TestSupport

/// A folder of the package.
struct Folder: Sendable {
    let url: URL

    static let fixtures = Folder(url: PackageFolder.url("Tests/CycloidTests/Fixtures"))
    static let specification = Folder(url: PackageFolder.url("Specs/Cycloid"))

    /// All files with this extension, in this folder and below, by path.
    func files(_ pathExtension: String) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: url.resolvingSymlinksInPath().path())
            .filter { $0.hasSuffix(".\(pathExtension)") }
            .sorted()
            .map { url.appending(path: $0) }
    }
}

extension Folder {
    /// The operations of a specification: whatever stands behind `operationId:` at the beginning of a line.
    func operationIDs() throws -> [String] {
        let key = "operationId:"
        var found: [String] = []
        for file in try files("yaml") {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let text = line.trimmingCharacters(in: .whitespaces)
                guard text.hasPrefix(key) else { continue }
                found.append(text.dropFirst(key.count).trimmingCharacters(in: .whitespaces))
            }
        }
        return found
    }
}
