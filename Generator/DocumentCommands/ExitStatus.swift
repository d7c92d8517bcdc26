/// How a run ended, as the process tells its parent.
package enum ExitStatus: Int32, Error, Sendable {
    case done = 0
    /// Errors in the specification or its configuration, or generated files that differ.
    case findings = 1
    /// Arguments that are not understood.
    case usage = 2
    /// A file that cannot be read or written.
    case fileSystem = 3
    /// Errors in what `diff` compares; its `findings` are those that `--fail-on` names.
    case documents = 4

    package static let help = """
        Exit codes:
          0  done
          1  errors in the input, or generated files that differ
          2  wrong usage
          3  a file cannot be read or written
        """
}
