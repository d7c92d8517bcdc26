import HTMLWriting
import ReferenceModel

/// A model; the fields that unfold elsewhere are copies of what is here.
struct ModelView {
    let anchor: String
    let name: String
    let kind: String
    let documentName: String?
    let isOfSDK: Bool
    let deprecation: DeprecationView?
    let shape: ShapeView
    let links: [LinkView]
    let hasUses: Bool
    let operations: [AnchorView]
    let models: [AnchorView]
    let otherUses: String?
    let hasCode: Bool
    let code: [CodeView]

    private static let usesShown = 60

    init(_ model: APIReference.Model, _ writer: ShapeWriter) {
        self.anchor = model.anchor
        self.name = model.name
        self.kind = model.kind.rawValue
        self.documentName = model.documentName.flatMap { $0 == model.name ? nil : $0 }
        self.isOfSDK = model.swiftName != nil
        self.deprecation = DeprecationView(model.deprecation)
        self.shape = writer.shape(model.schema)
        self.links = model.links.map { LinkView($0) }
        self.hasUses = !model.uses.isEmpty
        let uses = model.uses.prefix(Self.usesShown)
        self.otherUses = model.uses.count > uses.count ? "and \(model.uses.count - uses.count) more" : nil
        self.operations = uses.compactMap { use in
            guard case .operation(let anchor, let id) = use else { return nil }
            return AnchorView(anchor: anchor, name: id)
        }
        self.models = uses.compactMap { use in
            guard case .model(let id) = use else { return nil }
            return writer.link(id)
        }
        self.code = CodeView.samples(of: model).map { $0.placed(by: writer.repetitions) }
        self.hasCode = !code.isEmpty
    }
}
