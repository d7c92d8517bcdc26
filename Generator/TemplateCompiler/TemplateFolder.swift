#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the files the command line names.
enum TemplateFolder {
    /// Templates below a folder, sorted by path; messages name files with the folder's own name in front.
    static func read(_ folder: String, _ selection: TemplateSelection = .except([])) throws -> [Template] {
        let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let label = root.split(separator: "/").last.map(String.init) ?? root
        let suffix = ".mustache"
        return try paths(below: root, extension: "mustache").compactMap { path in
            let name = String(path.dropFirst(root.utf8.count + 1).dropLast(suffix.utf8.count))
            guard selection.includes(name) else { return nil }
            return try Template(name: name, file: "\(label)/\(name)\(suffix)", source: try text(of: path))
        }
    }

    /// The files below a folder with an extension, sorted by path.
    static func paths(below folder: String, extension suffix: String) throws -> [String] {
        // The slash makes a folder of a symbolic link.
        try FileManager.default.subpathsOfDirectory(atPath: folder + "/")
            .filter { $0.hasSuffix("." + suffix) }
            .sorted()
            .map { folder + "/" + $0 }
    }

    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    }
}
