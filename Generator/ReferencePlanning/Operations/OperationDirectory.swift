import Diagnostics
import OpenAPIModel
import ReferenceModel
import SDKModel

/// The operations of a document with their anchors and methods, by tag.
struct OperationDirectory {
    struct Item {
        let id: String
        let anchor: String
        let source: DocumentOperation
        /// The methods of the SDK, the main one first, and the group they are in.
        let methods: [SDKModel.Operation]
        /// Index into the client's groups; nil for methods of the client itself.
        let home: Int?
        let omission: String?
    }

    struct Group {
        let tag: String?
        let object: Tag?
        let anchor: String
        /// `client.jobs`; nil where no operation has a method.
        let access: String?
        let items: [Item]
    }

    private(set) var groups: [Group] = []
    private var anchors: [String: String] = [:]

    init(_ document: Document, sdk: SDK) {
        var anchors = AnchorNames(kind: "operation", reserved: [])
        let methods = MethodTable(sdk)
        var items: [(tag: String?, item: Item)] = []
        for source in document.operations {
            let own = methods.methods(of: source)
            let omission = own.operations.isEmpty ? Self.omission(of: source, sdk) : nil
            items.append(Self.entry(source, own, omission: omission, sdk, &anchors))
        }
        for omitted in document.omitted {
            let reason = omitted.reason.text
            items.append(Self.entry(Self.source(omitted), ([], nil), omission: reason, sdk, &anchors))
        }
        for (_, item) in items where self.anchors[item.id] == nil { self.anchors[item.id] = item.anchor }
        groups = Self.groups(items, document, sdk)
    }

    /// Of the operation with this `operationId`.
    func anchor(of id: String) -> String? { anchors[id] }

    private static func entry(
        _ source: DocumentOperation,
        _ methods: (operations: [SDKModel.Operation], home: Int?),
        omission: String?,
        _ sdk: SDK,
        _ anchors: inout AnchorNames
    ) -> (tag: String?, item: Item) {
        let own = source.operation
        let id =
            methods.operations.first?.operationID ?? own.operationId?.value ?? own.declaredOperationId?.value
            ?? "\(source.method.name) \(source.pathTemplate.value)"
        let home = methods.home.flatMap { home in
            sdk.client.groups.indices.contains(home) ? sdk.client.groups[home].tag : nil
        }
        let item = Item(
            id: id,
            anchor: anchors.claim(id),
            source: source,
            methods: methods.operations,
            home: methods.home,
            omission: omission
        )
        return (home ?? own.tags.first?.value, item)
    }

    /// Tags that the document describes in its order, then the others, then operations without one.
    private static func groups(
        _ items: [(tag: String?, item: Item)],
        _ document: Document,
        _ sdk: SDK
    ) -> [Group] {
        var anchors = AnchorNames(kind: "operations", reserved: ["readme", "models", "index"])
        var byTag: [String?: [Item]] = [:]
        var tags: [String?] = document.tags.map(\.name.value)
        for (tag, item) in items {
            if byTag[tag] == nil, !tags.contains(tag), tag != nil { tags.append(tag) }
            byTag[tag, default: []].append(item)
        }
        tags.append(nil)
        var groups: [Group] = []
        var seen: Set<String?> = []
        for tag in tags where seen.insert(tag).inserted {
            guard let own = byTag[tag] else { continue }
            let group = sdk.client.groups.first { $0.tag == tag }
            let hasMethods = own.contains { !$0.methods.isEmpty }
            groups.append(
                Group(
                    tag: tag,
                    object: document.tags.first { $0.name.value == tag },
                    anchor: anchors.claim(tag ?? "Other-operations"),
                    access: hasMethods
                        ? ["client", group?.propertyName.text].compactMap(\.self).joined(separator: ".")
                        : nil,
                    items: own
                )
            )
        }
        return groups
    }

    private static func omission(of source: DocumentOperation, _ sdk: SDK) -> String {
        let subject = "operation '\(source.method.name) \(source.pathTemplate.value)'"
        return sdk.omissions.first { $0.subject == subject }?.reason ?? "it was not chosen"
    }

    /// What could be read of an operation that cannot be called.
    private static func source(_ omitted: OmittedOperation) -> DocumentOperation {
        let operation =
            omitted.operation?.value
            ?? OpenAPIModel.Operation(
                location: DocumentLocation(file: omitted.range.file, pointer: .root),
                responses: Responses(),
                deprecated: Defaulted(false),
                range: omitted.range
            )
        return DocumentOperation(
            pathTemplate: Located(omitted.path, at: omitted.range),
            method: omitted.method,
            pathItem: PathItem(range: omitted.range),
            operation: operation
        )
    }
}

/// The methods of an SDK by the operation they are of.
private struct MethodTable {
    private var byRange: [SourceRange: [(operation: SDKModel.Operation, home: Int?)]] = [:]

    init(_ sdk: SDK) {
        for (index, group) in sdk.client.groups.enumerated() {
            for operation in group.operations { add(operation, home: index) }
        }
        for operation in sdk.client.operations { add(operation, home: nil) }
    }

    private mutating func add(_ operation: SDKModel.Operation, home: Int?) {
        guard let origin = operation.origin else { return }
        byRange[origin, default: []].append((operation, home))
    }

    /// Paths that share a path item have the same operations at the same place.
    func methods(of source: DocumentOperation) -> (operations: [SDKModel.Operation], home: Int?) {
        let here = byRange[source.operation.range] ?? []
        let ids = Set(here.map(\.operation.operationID))
        let template = source.pathTemplate.value
        let chosen = ids.count < 2 ? here : here.filter { $0.operation.template == template }
        let sorted =
            chosen.filter { $0.operation.variant == nil } + chosen.filter { $0.operation.variant != nil }
        return (sorted.map(\.operation), sorted.first?.home)
    }
}

extension SDKModel.Operation {
    /// The path as its document has it, but for characters that are escaped on the wire.
    fileprivate var template: String {
        path.reduce(into: "") { text, piece in
            switch piece {
            case .literal(let literal): text += literal
            case .parameter(let index):
                text += parameters.indices.contains(index) ? "{\(parameters[index].wireName)}" : ""
            }
        }
    }
}
