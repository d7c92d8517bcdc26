package import Diagnostics
package import OpenAPIModel
package import YAMLModel

/// Reads an OpenAPI document and the files that it refers to into one model.
package enum OpenAPIReader {
    /// Reports everything that is found; nil only after an error that leaves nothing to read.
    ///
    /// What does not stop generation is a warning: operations that cannot be called are in `omitted`, and
    /// what cannot be understood is left out. After an error the document may lack what the error names.
    /// - Parameters:
    ///   - root: the document's file, whose path in the library is where relative references start.
    ///   - node: the parsed file.
    ///   - library: gets the files that are read on the way.
    ///   - loader: gets the files that references lead to.
    ///   - options: what the user allows.
    ///   - log: gets all findings.
    /// - Returns: the document, with all files that belong to it.
    package static func read(
        root: SourceFileID,
        node: YAMLNode,
        in library: inout SourceLibrary,
        loader: any DocumentLoading,
        options: OpenAPIReadingOptions = OpenAPIReadingOptions(),
        reporting log: inout DiagnosticLog
    ) -> Document? {
        guard case .mapping(let mapping) = node.content else {
            log.report(.rootNotMapping(node), at: node.range)
            return nil
        }
        guard let (text, version) = VersionReading.version(of: mapping, at: node.range, reporting: &log)
        else {
            return nil
        }
        let sources = SourceTree(
            root: root,
            node: node,
            library: library,
            loader: loader,
            options: options,
            version: version
        )
        var reader = ObjectReader(log: log, sources: sources, version: version)
        reader.isLenient = options.isLenient
        let document = reader.document(node, openapi: text)
        log = reader.log
        library = reader.sources.library
        return document
    }
}
