package import ReferenceModel

/// A reference as Markdown files that link to each other: an index, a page for each group of operations, one for each
/// model of the top level.
package enum MarkdownReference {
    package struct File: Sendable, Hashable {
        /// Relative to the folder of the reference, with `/` between its parts: `models/Job.md`.
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Sorted by path; no two paths differ only in case.
    package static func render(_ reference: APIReference) -> [File] {
        let links = PageLinks(reference, isModel: false)
        var files = [file("README.md") { IndexPageView(reference, links: links).render(into: &$0) }]
        for group in reference.groups {
            let view = GroupPageView(group, of: reference, links: links)
            files.append(file(PageLinks.path(of: group)) { view.render(into: &$0) })
        }
        guard !reference.models.isEmpty else { return files.sorted { $0.path < $1.path } }
        files.append(file("models/README.md") { ModelIndexView(reference).render(into: &$0) })
        for page in ModelPageView.pages(of: reference) {
            files.append(file(page.path) { page.render(into: &$0) })
        }
        return files.sorted { $0.path < $1.path }
    }

    private static func file(_ path: String, _ render: (inout TemplateOutput) -> Void) -> File {
        var output = TemplateOutput()
        render(&output)
        return File(path: path, bytes: output.spaced)
    }
}
