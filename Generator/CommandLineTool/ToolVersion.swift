/// The tool's name and version, for `--version` and the lists of generated files.
enum ToolVersion {
    static let number = "0.1.0"
    static let line = "specsmith \(number)"
}
