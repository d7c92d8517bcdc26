package import Diagnostics

/// The stage that a long run is in: one line on the terminal, which the next one replaces.
package struct Progress: Sendable {
    private let isShown: Bool

    /// Shown for documents of a megabyte or more: smaller ones are done before anybody has read the line.
    package init(for library: SourceLibrary, isShown: Bool) {
        self.isShown = isShown && library.files.contains { $0.bytes.count >= 1 << 20 }
    }

    package func show(_ stage: String) {
        if isShown { StandardStream.error.write("\r\u{1B}[K\(CommandFailure.printable(stage)) …") }
    }

    package func clear() {
        if isShown { StandardStream.error.write("\r\u{1B}[K") }
    }
}
