import Diagnostics
import OpenAPIModel
import ReferenceModel
import SDKModel

/// Which models there are, before any is described: what mentions one can link to it.
struct ModelTable {
    struct Entry {
        let name: String
        let anchor: String
        let documentName: String?
        /// Where what it says begins; nil for a type that no single schema gives.
        let schema: SchemaID?
        let type: TypeDeclaration?
        /// The answers of an operation.
        let answers: ResponseUnion?
        let parent: APIReference.ModelID?
    }

    private(set) var entries: [Entry] = []
    private var bySchema: [SchemaID: APIReference.ModelID] = [:]
    private var byType: [TypeName: APIReference.ModelID] = [:]
    private let idsByRange: [SourceRange: SchemaID]
    private var anchors = AnchorNames(kind: "model", reserved: ["readme"])
    private var typesByRange: [SourceRange: [TypeDeclaration]] = [:]

    init(_ document: Document, sdk: SDK) {
        let schemas = document.schemas
        idsByRange = Dictionary(
            schemas.ids.map { (schemas[$0].range, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for type in sdk.types {
            if let origin = type.header.origin { typesByRange[origin, default: []].append(type) }
        }
        addComponents(document)
        for type in sdk.types where byType[type.header.name] == nil {
            add(type, schema: type.header.origin.flatMap { idsByRange[$0] }, parent: nil)
        }
        addAnswers(sdk)
        addTargets(schemas)
    }

    /// The model that a schema is, where it is used.
    subscript(id: SchemaID) -> APIReference.ModelID? { bySchema[id] }

    subscript(name: TypeName) -> APIReference.ModelID? { byType[name] }

    subscript(id: APIReference.ModelID) -> Entry? {
        entries.indices.contains(id.index) ? entries[id.index] : nil
    }

    /// The type that the model of a schema has, or that is declared for it where it stands.
    func type(of id: SchemaID) -> TypeDeclaration? { bySchema[id].flatMap { self[$0]?.type } }
}

extension ModelTable {
    private mutating func addComponents(_ document: Document) {
        let schemas = document.schemas
        let components = Set(document.components.schemas.map(\.value))
        for component in document.components.schemas {
            // An entry of an index leads to its schema in another file; one that leads to another entry is an alias.
            var chain = [component.value]
            while let last = chain.last, chain.count <= schemas.count, schemas[last].isBareReference,
                let target = schemas[last].reference?.target, !components.contains(target),
                bySchema[target] == nil
            {
                chain.append(target)
            }
            let declared = chain.flatMap { typesByRange[schemas[$0].range] ?? [] }
            let type = declared.first { byType[$0.header.name] == nil }
            let id = add(
                type,
                schema: chain[chain.count - 1],
                documentName: component.name,
                parent: nil
            )
            for link in chain where bySchema[link] == nil { bySchema[link] = id }
        }
    }

    @discardableResult
    private mutating func add(
        _ type: TypeDeclaration?,
        schema: SchemaID?,
        documentName: String? = nil,
        answers: ResponseUnion? = nil,
        parent: APIReference.ModelID?
    ) -> APIReference.ModelID {
        let name = type?.header.name.description ?? answers?.name.text ?? documentName ?? "schema"
        let id = APIReference.ModelID(index: entries.count)
        entries.append(
            Entry(
                name: name,
                anchor: anchors.claim(name),
                documentName: documentName,
                schema: schema,
                type: type,
                answers: answers,
                parent: parent
            )
        )
        if let schema, bySchema[schema] == nil { bySchema[schema] = id }
        guard let type else { return id }
        byType[type.header.name] = id
        for nested in type.header.nested where byType[nested.header.name] == nil {
            let origin = nested.header.origin.flatMap { idsByRange[$0] }
            add(nested, schema: origin, parent: id)
        }
        return id
    }

    private mutating func addAnswers(_ sdk: SDK) {
        for operation in sdk.client.groups.flatMap(\.operations) + sdk.client.operations {
            guard case .oneOf(let union) = operation.success.result else { continue }
            let name = TypeName([union.name])
            guard byType[name] == nil else { continue }
            byType[name] = add(nil, schema: nil, answers: union, parent: nil)
        }
    }

    /// What references lead to and has parts: described once, whatever leads there, itself included.
    private mutating func addTargets(_ schemas: SchemaArena) {
        for id in schemas.ids {
            guard let target = schemas[id].reference?.target, bySchema[target] == nil else { continue }
            let schema = schemas[target]
            let isPlain =
                schema.properties.isEmpty && schema.items == nil && schema.allOf.isEmpty
                && schema.oneOf.isEmpty
                && schema.anyOf.isEmpty && schema.additionalProperties == nil && schema.prefixItems.isEmpty
                && schema.reference == nil
            if isPlain { continue }
            let name = schema.title?.value ?? schema.location.pointer.last ?? "schema"
            add(nil, schema: target, documentName: name, parent: nil)
        }
    }
}
