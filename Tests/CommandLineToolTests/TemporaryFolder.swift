import Foundation

/// A new folder, removed with the last value that holds it.
final class TemporaryFolder: Sendable {
    let root: URL

    init() throws {
        let name = "specsmith-\(UUID().uuidString)"
        // The real path, as the tool compares real paths.
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        root = base.appending(path: name, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Of a file or folder below this one.
    func url(_ path: String) -> URL { root.appending(path: path) }

    func path(_ path: String) -> String { url(path).path }

    func write(_ path: String, _ text: String) throws {
        let url = url(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

    /// The paths of all files below a folder, sorted.
    func files(below path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(path).path).sorted().filter { name in
            var isFolder: ObjCBool = false
            let full = url(path).appending(path: name).path
            return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    /// A file as it was at some moment.
    struct State: Equatable {
        let path: String
        let contents: Data
        let modified: Date
    }

    /// All files below a folder: equal states mean that nothing was written.
    func states(below path: String) throws -> [State] {
        try files(below: path).map { name in
            let file = url(path).appending(path: name)
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            return State(
                path: name,
                contents: try Data(contentsOf: file),
                modified: attributes[.modificationDate] as? Date ?? .distantPast
            )
        }
    }
}
