import Foundation

/// Where programs tell people what they do, so that standard output holds the result and nothing else.
package enum StandardError {
    /// Whether a line that is shown there can be written over.
    package static var canRewriteLines: Bool {
        guard isatty(STDERR_FILENO) == 1 else { return false }
        let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
        return !terminal.isEmpty && terminal != "dumb"
    }

    /// Writes a text as it is; nobody to read it is no failure.
    package static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}

extension String {
    /// The text without what would steer a terminal: names come from servers.
    package var printable: String {
        var scalars = unicodeScalars
        scalars.removeAll {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
        }
        return String(scalars)
    }
}
