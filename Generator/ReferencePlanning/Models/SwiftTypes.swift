import ReferenceModel
import SDKModel
import SwiftSpelling

/// Types as Swift writes them, with links to their models.
struct SwiftTypes {
    private let sdk: SDK
    private let models: ModelTable
    private let text: TypeText

    typealias Linked = APIReference.LinkedText

    init(_ sdk: SDK, models: ModelTable) {
        self.sdk = sdk
        self.models = models
        text = TypeText(module: sdk.moduleName)
    }

    func callAsFunction(_ type: TypeReference) -> Linked { Linked(pieces(type)) }

    func optional(_ type: TypeReference) -> Linked {
        if case .optional = type { return self(type) }
        return Linked(pieces(type) + [.init("?")])
    }

    func property(_ property: Property) -> Linked {
        switch property.presence {
        case .required: self(property.type)
        case .requiredNullable, .optional: optional(property.type)
        case .optionalNullable: Linked([.init("Nullable<")] + pieces(property.type) + [.init(">?")])
        }
    }

    private func pieces(_ type: TypeReference) -> [Linked.Piece] {
        switch type {
        case .array(let item): [.init("[")] + pieces(item) + [.init("]")]
        case .dictionary(let value): [.init("[String: ")] + pieces(value) + [.init("]")]
        case .optional(let wrapped): pieces(wrapped) + [.init("?")]
        case .items(let item): [.init("JSONItems<")] + pieces(item) + [.init(">")]
        case .named(let name, _): [.init(text.path(name), model: models[name])]
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .external, .body, .file, .part, .void:
            [.init(text(type))]
        }
    }
}

extension SwiftTypes {
    /// What a method returns; nil for nothing.
    func result(_ result: Success.Result) -> Linked? {
        let error = SwiftText.identifier(sdk.errors.bodyName, .type)
        switch result {
        case .void: return nil
        case .json(let type): return self(type)
        case .optionalJSON(let type): return optional(type)
        case .text, .location: return Linked("String")
        case .bytes: return Linked("HTTPBody")
        case .enveloped(let type, let isOptional): return isOptional ? optional(type) : self(type)
        case .pages(let index, let item):
            return wrapped("Paginated<", item, ", \(convention(index)), \(error)>")
        case .page(let index, let item): return wrapped("Page<", item, ", \(convention(index))>")
        case .events(let type, _): return wrapped("EventStream<", type, ", \(error)>")
        case .jsonStream(let type): return wrapped("JSONStream<", type, ", \(error)>")
        case .oneOf(let union):
            let name = TypeName([union.name])
            return Linked([.init(text.path(name), model: models[name])])
        }
    }

    /// What a case of a union of answers carries; nil for nothing.
    func payload(_ payload: ResponseUnion.Payload) -> Linked? {
        switch payload {
        case .none: nil
        case .json(let type): self(type)
        case .enveloped(let type, let isOptional): isOptional ? optional(type) : self(type)
        case .text: Linked("String")
        case .bytes: Linked("HTTPBody")
        }
    }

    private func wrapped(_ head: String, _ type: TypeReference, _ tail: String) -> Linked {
        Linked([.init(head)] + pieces(type) + [.init(tail)])
    }

    private func convention(_ index: Int) -> String {
        let conventions = sdk.client.pageConventions
        return conventions.indices.contains(index)
            ? SwiftText.identifier(conventions[index].name, .type) : ""
    }
}
