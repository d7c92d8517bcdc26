/// What a run writes; a folder holds one of these, as each run removes what it does not write again.
package enum OutputContent: String, Sendable, Hashable, CaseIterable {
    case sdk = "swift-sdk"
    case markdownPages = "markdown-pages"
    case htmlPage = "html-page"
    case doccCatalog = "docc-catalog"

    var words: String {
        switch self {
        case .sdk: "an SDK"
        case .markdownPages: "pages of Markdown"
        case .htmlPage: "a page of HTML"
        case .doccCatalog: "a catalog for DocC"
        }
    }
}
