package import Diagnostics

/// Where the overlays of a document are.
package struct OverlaySource: Sendable {
    /// Named on the command line, in the order in which they are applied: after those of `sdk.yaml`.
    package let files: [SourceFileID]
    /// A file beside `sdk.yaml`, or that itself: where the paths in it start.
    package let neighbour: DocumentSource
    package let repository: String?

    /// Opens a file that `sdk.yaml` names; nil if there is none.
    package func open(_ path: String, into library: inout SourceLibrary) throws(CommandFailure)
        -> SourceFileID?
    {
        if path.hasPrefix("/") || path.hasPrefix(GitAddress.prefix) {
            return try DocumentSource.add(path, repository: repository, to: &library)
        }
        return try neighbour.openNeighbour(path, repository: repository, into: &library)
    }
}
