package import ReferenceModel

/// A reference as one HTML file that needs nothing else: no network, no script to be read, no server.
///
/// Without JavaScript all is there and unfolds but for the fields of models, which are links then. Every operation,
/// tag, model and credential is an address: `#operation/…`, `#tag/…`, `#model/…`, `#security/…` and its anchor.
package enum ReferencePage {
    /// The page as UTF-8.
    package static func render(_ reference: APIReference) -> [UInt8] {
        let operations = reference.groups.reduce(0) { $0 + $1.operations.count }
        var output = TemplateOutput(capacity: 65_536 + 4096 * (operations + reference.models.count))
        PageView(reference).render(into: &output)
        return output.bytes
    }
}
