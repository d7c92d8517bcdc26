import Diagnostics
package import FileWriting

/// Why a command ends early.
package enum CommandFailure: Error, Sendable {
    /// The findings, which are reported already.
    case findings
    /// Errors in documents to be compared, which are reported already.
    case documents
    /// The world outside, or files in the way; not reported yet.
    case message(String, hint: String?, status: ExitStatus)

    package init(_ error: FileFailure) {
        self = .message(
            "cannot \(error.operation) '\(Self.printable(error.path))': \(error.reason.text)",
            hint: nil,
            status: .fileSystem
        )
    }

    package init(_ error: FileWritingError, in folder: String) {
        let status: ExitStatus
        switch error {
        case .editedByHand, .foreignFiles, .otherContent, .pathNotAllowed, .pathsCollide: status = .findings
        case .symbolicLink, .notAFolder, .notAFile, .manifestNotReadable, .anotherRun, .system:
            status = .fileSystem
        }
        self = .message(
            Self.printable("\(error.description) (output folder '\(folder)')"),
            hint: error.hint,
            status: status
        )
    }

    package var status: ExitStatus {
        switch self {
        case .findings: .findings
        case .documents: .documents
        case .message(_, _, let status): status
        }
    }

    /// Text from outside on one line, without characters that steer a terminal.
    package static func printable(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
