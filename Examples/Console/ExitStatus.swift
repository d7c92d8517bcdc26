/// How a program ended, for scripts: the numbers are those of `sysexits.h` where it has one.
package enum ExitStatus: Int32, Sendable {
    case done = 0
    /// The work was done and its outcome is bad: something could not be read, a job failed.
    case failed = 1
    /// An argument that the API does not take.
    case usage = 64
    /// No answer, or a server that is out of order.
    case unavailable = 69
    /// Not finished yet; to be tried again later.
    case unfinished = 75
    /// An answer that is not what the API's document says.
    case unexpectedAnswer = 76
    /// The credential is not accepted, or does not allow this.
    case noPermission = 77
    /// No credential was given.
    case noCredential = 78
    /// Ctrl-C, as shells count it.
    case interrupted = 130
}

/// Why a program gives up: a sentence for people, a number for scripts.
package struct Failure: Error, Sendable {
    /// Lower case, no full stop.
    package let message: String
    /// What the reader can do about it.
    package let hint: String?
    package let status: ExitStatus

    package init(_ message: String, hint: String? = nil, _ status: ExitStatus) {
        self.message = message
        self.hint = hint
        self.status = status
    }

    /// Tells people on standard error.
    package func report() {
        StandardError.write("error: \(message.printable)\n")
        if let hint { StandardError.write("hint: \(hint.printable)\n") }
    }
}
