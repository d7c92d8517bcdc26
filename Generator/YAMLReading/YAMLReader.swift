package import Diagnostics
package import YAMLModel

/// Reads one YAML or JSON document into nodes that know their places.
package enum YAMLReader {
    /// What a document may cost at most; every limit that is passed is an error with a place.
    package struct Limits: Sendable, Hashable {
        /// In bytes.
        package let fileSize: Int
        /// How many collections may stand in each other, aliases followed.
        package let depth: Int
        /// How many nodes aliases may stand for in total, each counted as often as it is reached.
        package let aliasedNodes: Int

        package init(fileSize: Int = 128 << 20, depth: Int = 512, aliasedNodes: Int = 1_000_000) {
            self.fileSize = fileSize
            self.depth = depth
            self.aliasedNodes = aliasedNodes
        }
    }

    /// Reads a file as JSON if its name ends in `.json`, else as whichever of JSON and YAML it is.
    ///
    /// The result is nil only after an error. After errors that leave the rest readable (a duplicate key, a
    /// tag that does not fit) there is both a report and a result, so that later stages can report as well.
    package static func read(
        _ file: SourceFileID,
        in library: SourceLibrary,
        limits: Limits = Limits(),
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        let place = SourceRange(at: .start, in: file)
        guard library.files.indices.contains(Int(file.index)) else {
            log.report(.emptyDocument, at: place)
            return nil
        }
        let source = library.files[Int(file.index)]
        guard source.bytes.count <= limits.fileSize else {
            log.report(.fileTooLarge(size: source.bytes.count, limit: limits.fileSize), at: place)
            return nil
        }
        guard let text = SourceText(source.bytes, of: file, reporting: &log) else { return nil }
        if source.path.lowercased().hasSuffix(".json") {
            return JSONDocument.read(text, limits: limits, reporting: &log)
        }
        if text.looksLikeJSON {
            // Flow-style YAML starts with the same characters, so a failed try leaves no report.
            var attempt = log
            if let node = JSONDocument.read(text, limits: limits, reporting: &attempt) {
                log = attempt
                return node
            }
        }
        return readYAML(text, limits: limits, reporting: &log)
    }

    private static func readYAML(
        _ text: SourceText,
        limits: Limits,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        guard text.allowsYAML(reporting: &log) else { return nil }
        let input = ParserInput(for: text, reporting: &log)
        return input.bytes.withUnsafeBufferPointer { bytes in
            var document = YAMLDocument(text: text, mask: input.mask, limits: limits)
            return document.read(bytes, reporting: &log)
        }
    }
}

extension SourcePosition {
    static let start = Self(line: 1, column: 1)
}

extension SourceRange {
    init(at position: SourcePosition, in file: SourceFileID) {
        self.init(file: file, start: position, end: position)
    }
}
