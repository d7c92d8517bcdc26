import Diagnostics
import OpenAPIReading

/// A document that is in the library, with what reading the rest of it needs.
struct OpenedDocument: Sendable {
    /// What reports call it: a path, `stdin`, `git:HEAD~3:openapi.yaml`.
    let name: String
    let root: SourceFileID
    /// The SDK's `sdk.yaml`.
    let configuration: SourceFileID?
    let overlays: OverlaySource
    let loader: any DocumentLoading
    /// As `OpenAPIReadingOptions` takes them.
    let allowedRoots: [String]
    /// As `OpenAPIReadingOptions` takes it.
    let isLenient: Bool
    /// What stands before the paths of its files in messages, `HEAD~3:`; nil for files of the disk.
    let revisionPrefix: String?
}
