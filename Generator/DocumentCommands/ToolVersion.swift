/// The tool's name and version, for `--version` and the lists of generated files.
package enum ToolVersion {
    package static let number = "0.1.0"
    package static let line = "specsmith \(number)"
}
