/// A file of an SDK: its text, before it is written.
package struct RenderedFile: Sendable, Hashable {
    /// Below the output folder, with `/`; unique where case is ignored.
    package let path: String
    /// UTF-8, ending in a line feed.
    package let contents: [UInt8]

    package init(path: String, contents: [UInt8]) {
        self.path = path
        self.contents = contents
    }
}

/// What rendering must know beyond the SDK itself.
package struct RenderingOptions: Sendable, Hashable {
    /// Writes a `Package.swift` as well, so that the sources build as they are.
    package let package: PackageReference?
    /// Without this, no README.md.
    package let hasReadme: Bool

    /// Where the package with the runtime is, for a generated `Package.swift`.
    package enum PackageReference: Sendable, Hashable {
        case path(String)
        /// `version` is the lowest that will do.
        case url(String, version: String)
    }

    package init(package: PackageReference? = nil, hasReadme: Bool = true) {
        self.package = package
        self.hasReadme = hasReadme
    }
}
