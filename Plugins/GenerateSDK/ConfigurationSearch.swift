import Foundation

/// Finds the `sdk.yaml` files of a package, and the documents that they are for.
enum ConfigurationSearch {
    /// In the order of their paths; none of hidden folders, of what was built, or of packages within the package.
    static func configurations(in package: URL) -> [URL] {
        var found: [URL] = []
        var folders = [package]
        while let folder = folders.popLast() {
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
                ?? []
            if folder != package, names.contains("Package.swift") { continue }
            for name in names where !name.hasPrefix(".") && name != "Generated" {
                let url = folder.appending(path: name)
                if name == "sdk.yaml" {
                    found.append(url)
                } else if isFolder(url) {
                    folders.append(url)
                }
            }
        }
        return found.sorted { $0.path < $1.path }
    }

    /// The first there is of `openapi.yaml`, `openapi.yml` and `openapi.json`.
    static func document(beside configuration: URL) -> URL? {
        ["yaml", "yml", "json"].map {
            configuration.deletingLastPathComponent().appending(path: "openapi.\($0)")
        }.first { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
    }

    /// From the package's folder, where it is below that: what messages show, and what generated files must not hold.
    static func path(of url: URL, in package: URL) -> String {
        var path = Substring(url.path(percentEncoded: false))
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let root = package.path(percentEncoded: false)
        let prefix = root.hasSuffix("/") ? root : root + "/"
        if path + "/" == prefix { return "." }
        return String(path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : path)
    }

    /// A symbolic link is none, so that the search ends.
    private static func isFolder(_ url: URL) -> Bool {
        let values = try? url.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
        return values?.isDirectory == true && values?.isSymbolicLink != true
    }
}
