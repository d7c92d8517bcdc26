import Diagnostics
package import OpenAPIModel
package import SDKConfiguration
import SDKModel

/// The part of a document that an SDK is made from, with all that it needs.
package struct DocumentSelection: Sendable {
    let document: Document
    /// Nil where nothing is left out.
    let extent: SelectionExtent?

    /// The chosen part with what is deprecated, which is still there for those who compare documents.
    package static func chosen(
        from document: Document,
        by configuration: SDKConfiguration.SelectionConfiguration
    ) -> Document {
        guard configuration.include != nil || configuration.exclude != nil else { return document }
        var filter = DocumentFilter(document, configuration, skipsDeprecated: false)
        var ignored = DiagnosticLog()
        return filter.filtered(reporting: &ignored)
    }

    /// Reports entries that match nothing, and how much is left out.
    init(
        of document: Document,
        by configuration: SDKConfiguration.SelectionConfiguration,
        reporting log: inout DiagnosticLog
    ) {
        guard !configuration.isEverything else {
            (self.document, extent) = (document, nil)
            return
        }
        var filter = DocumentFilter(document, configuration, skipsDeprecated: false)
        let chosen = filter.filtered(reporting: &log)
        if configuration.skipsDeprecated.value {
            var filter = DocumentFilter(
                DeprecatedParts.removed(from: document),
                configuration,
                original: document,
                skipsDeprecated: true
            )
            var ignored = DiagnosticLog()
            self.document = filter.filtered(reporting: &ignored)
        } else {
            self.document = chosen
        }
        let extent = SelectionExtent(
            operations: self.document.operations.count,
            allOperations: document.operations.count,
            schemas: self.document.components.schemas.count,
            allSchemas: document.components.schemas.count
        )
        self.extent = extent
        let range =
            configuration.include?.range ?? configuration.exclude?.range ?? configuration.skipsDeprecated
            .range
            ?? document.info.range
        if extent.operations == 0, extent.allOperations > 0 {
            log.report(.selectionEmpty, at: range)
        } else if extent.leavesOut {
            log.report(.selectionExtent(extent), at: range)
        }
    }
}
