package import ReferenceModel

/// A DocC catalog for the module of an SDK: a landing page that sorts its symbols, and articles.
package enum DocCCatalog {
    /// In the folder `<module>.docc`, sorted by path.
    ///
    /// Links lead to symbols of a module made from the same SDK; DocC warns of those that it cannot find.
    package static func render(_ guide: ModuleGuide) -> [MarkdownReference.File] {
        var files = [
            file(guide, CatalogLandingView.fileName) { CatalogLandingView(guide).render(into: &$0) },
            file(guide, CatalogArticle.gettingStarted.rawValue) {
                GettingStartedView(guide).render(into: &$0)
            },
            file(guide, CatalogArticle.errors.rawValue) { FailuresView(guide).render(into: &$0) },
        ]
        if let view = AuthenticationView(guide) {
            files.append(file(guide, CatalogArticle.authentication.rawValue) { view.render(into: &$0) })
        }
        if let view = PaginationView(guide) {
            files.append(file(guide, CatalogArticle.pagination.rawValue) { view.render(into: &$0) })
        }
        if let view = StreamingView(guide) {
            files.append(file(guide, CatalogArticle.streaming.rawValue) { view.render(into: &$0) })
        }
        return files.sorted { $0.path < $1.path }
    }

    private static func file(
        _ guide: ModuleGuide,
        _ name: String,
        _ render: (inout TemplateOutput) -> Void
    ) -> MarkdownReference.File {
        var output = TemplateOutput()
        render(&output)
        return MarkdownReference.File(path: "\(guide.module).docc/\(name).md", bytes: output.bytes)
    }
}

/// The articles by their file names, in the order of reading.
///
/// A hyphen is in each, so that no symbol is at the same address.
enum CatalogArticle: String {
    case gettingStarted = "getting-started"
    case authentication = "authenticating-calls"
    case pagination = "lists-in-pages"
    case streaming = "streamed-answers"
    case errors = "handling-errors"

    static func all(of guide: ModuleGuide) -> [Self] {
        [.gettingStarted] + (guide.credentials.isEmpty ? [] : [.authentication])
            + (guide.paging == nil ? [] : [.pagination]) + (guide.streaming == nil ? [] : [.streaming])
            + [.errors]
    }
}
