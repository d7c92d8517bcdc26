import ReferenceModel

/// Links from one page of a reference to others.
struct PageLinks {
    private let reference: APIReference
    /// What leads from the page's folder to that of the reference: empty or `../`.
    private let root: String
    /// What leads to the folder of models: `models/`, or nothing within it.
    private let models: String
    /// The group of each operation, by the operation's anchor.
    private let pages: [String: String]

    /// `isModel`: the page is in the folder of models.
    init(_ reference: APIReference, isModel: Bool) {
        self.reference = reference
        root = isModel ? "../" : ""
        models = isModel ? "" : "models/"
        var pages: [String: String] = [:]
        for group in reference.groups {
            for operation in group.operations { pages[operation.anchor] = Self.path(of: group) }
        }
        self.pages = pages
    }

    static func path(of group: APIReference.OperationGroup) -> String { "\(group.anchor).md" }

    /// The file of a model, or of the one that it is nested in, with its anchor there.
    func path(of id: APIReference.ModelID) -> String? {
        guard let model = reference[id] else { return nil }
        let page = Self.page(of: id, in: reference)
        let fragment = page == id ? "" : "#\(model.anchor)"
        return reference[page].map { "\(models)\($0.anchor).md\(fragment)" }
    }

    /// The model of the top level that a model is shown with.
    static func page(of id: APIReference.ModelID, in reference: APIReference) -> APIReference.ModelID {
        var id = id
        // A parent stands before what is nested in it.
        while let parent = reference[id]?.parent, parent.index < id.index { id = parent }
        return id
    }

    func path(ofOperation anchor: String) -> String? { pages[anchor].map { "\(root)\($0)#\(anchor)" } }

    func path(of scheme: APIReference.SecurityScheme) -> String { "\(root)README.md#\(scheme.anchor)" }

    /// A type in the document's words.
    func words(_ type: APIReference.LinkedText) -> String {
        type.pieces.map { piece in
            link(MarkdownText.plain(piece.text), piece.model)
        }.joined()
    }

    /// A type of Swift, as code: one link where it holds one model.
    func code(_ type: APIReference.LinkedText) -> String {
        let models = Set(type.pieces.compactMap(\.model))
        if models.count == 1 { return link(MarkdownText.cellCode(type.text), models.first) }
        return type.pieces.filter { !$0.text.isEmpty }.map { link(MarkdownText.cellCode($0.text), $0.model) }
            .joined()
    }

    private func link(_ text: String, _ model: APIReference.ModelID?) -> String {
        model.flatMap(path(of:)).map { "[\(text)](\($0))" } ?? text
    }
}
