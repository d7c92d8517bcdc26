package import Foundation

/// The folder of this package: its specifications, documentation and fixtures stand in it.
package enum PackageFolder {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file or a folder by its path in the package.
    package static func url(_ path: String) -> URL { folder.appending(path: path) }
}
