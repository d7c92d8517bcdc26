package import Diagnostics
package import OpenAPIReading

/// A document that is in the library, with what reading the rest of it needs.
package struct OpenedDocument: Sendable {
    /// What reports call it: a path, `stdin`, `git:HEAD~3:openapi.yaml`.
    package let name: String
    package let root: SourceFileID
    /// The SDK's `sdk.yaml`.
    package let configuration: SourceFileID?
    package let overlays: OverlaySource
    package let loader: any DocumentLoading
    /// As `OpenAPIReadingOptions` takes them.
    package let allowedRoots: [String]
    /// As `OpenAPIReadingOptions` takes it.
    package let isLenient: Bool
    /// What stands before the paths of its files in messages, `HEAD~3:`; nil for files of the disk.
    package let revisionPrefix: String?
}
