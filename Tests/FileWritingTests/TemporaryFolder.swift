import FileWriting
import Foundation

/// A folder of one test, and what is in it.
struct TemporaryFolder {
    let path: String

    init() throws {
        let name = "specsmith-tests-" + UUID().uuidString
        path = FileManager.default.temporaryDirectory.appending(path: name).path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var output: OutputFolder {
        OutputFolder(path: path, tool: "specsmith 1.0.0", specification: "v2/openapi.yaml")
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func put(_ name: String, _ text: String) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }

    /// Files and folders, sorted.
    func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }

    /// The text of every file.
    func contents() throws -> [String: String] {
        var contents: [String: String] = [:]
        for name in try names() {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            contents[name] = String(
                decoding: try Data(contentsOf: URL(filePath: path + "/" + name)),
                as: UTF8.self
            )
        }
        return contents
    }

    /// Of every file and folder, the folder itself included.
    func modificationTimes() throws -> [String: Date] {
        var times: [String: Date] = [:]
        for name in try names() + [""] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
            times[name] = attributes[.modificationDate] as? Date
        }
        return times
    }
}
