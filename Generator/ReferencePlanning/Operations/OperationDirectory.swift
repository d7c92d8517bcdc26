import Diagnostics
import OpenAPIModel
import ReferenceModel
import SDKModel

/// The operations of a document with their anchors and methods, in groups.
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
        let heading: Heading
        /// What the document says of the tag.
        let object: Tag?
        let anchor: String
        /// `client.jobs`; nil where no operation has a method.
        let access: String?
        let items: [Item]
    }

    /// What the operations of a group have in common.
    enum Heading: Hashable {
        case tag(String)
        /// The segment of a path, in a document without tags.
        case path(String)
        case others

        var tag: String? { if case .tag(let tag) = self { tag } else { nil } }

        var words: String {
            switch self {
            case .tag(let words), .path(let words): words
            case .others: "Other operations"
            }
        }
    }

    private(set) var groups: [Group] = []
    private var anchors: [String: String] = [:]

    init(_ document: Document, sdk: SDK) {
        var anchors = AnchorNames(kind: "operation", reserved: [])
        let methods = MethodTable(sdk)
        let reasons = Dictionary(
            sdk.omissions.map { ($0.subject, $0.reason) },
            uniquingKeysWith: { first, _ in first }
        )
        var items: [Item] = []
        for source in document.operations {
            let own = methods.methods(of: source)
            let subject = "operation '\(source.method.name) \(source.pathTemplate.value)'"
            let omission = own.operations.isEmpty ? reasons[subject] ?? "it was not chosen" : nil
            items.append(Self.item(source, own, omission: omission, &anchors))
        }
        for omitted in document.omitted {
            let source = Self.source(omitted)
            items.append(Self.item(source, ([], nil), omission: omitted.reason.text, &anchors))
        }
        for item in items where self.anchors[item.id] == nil { self.anchors[item.id] = item.anchor }
        groups = Self.groups(items, document, sdk)
    }

    /// Of the operation with this `operationId`.
    func anchor(of id: String) -> String? { anchors[id] }

    private static func item(
        _ source: DocumentOperation,
        _ methods: (operations: [SDKModel.Operation], home: Int?),
        omission: String?,
        _ anchors: inout AnchorNames
    ) -> Item {
        let own = source.operation
        let id =
            methods.operations.first?.operationID ?? own.operationId?.value ?? own.declaredOperationId?.value
            ?? "\(source.method.name) \(source.pathTemplate.value)"
        return Item(
            id: id,
            anchor: anchors.claim(id),
            source: source,
            methods: methods.operations,
            home: methods.home,
            omission: omission
        )
    }

    /// Tags that the document describes in its order, then the others, then operations without one.
    private static func groups(_ items: [Item], _ document: Document, _ sdk: SDK) -> [Group] {
        let headings = headings(of: items, sdk)
        var order = document.tags.map { Heading.tag($0.name.value) }
        var members: [Heading: [Item]] = [:]
        for (item, heading) in zip(items, headings) {
            members[heading, default: []].append(item)
            if heading != .others { order.append(heading) }
        }
        order.append(.others)
        let objects = Dictionary(
            document.tags.map { ($0.name.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let properties = Dictionary(
            sdk.client.groups.map { ($0.tag, $0.propertyName.text) },
            uniquingKeysWith: { first, _ in first }
        )
        var anchors = AnchorNames(kind: "operations", reserved: ["readme", "models", "index"])
        return order.compactMap { heading in
            guard let own = members.removeValue(forKey: heading) else { return nil }
            let property = heading.tag.flatMap { properties[$0] }
            let hasMethods = own.contains { !$0.methods.isEmpty }
            return Group(
                heading: heading,
                object: heading.tag.flatMap { objects[$0] },
                anchor: anchors.claim(heading.words),
                access: hasMethods ? ["client", property].compactMap(\.self).joined(separator: ".") : nil,
                items: own
            )
        }
    }

    /// The tag whose group has the methods, else the first one; in a document without tags, what paths are about.
    private static func headings(of items: [Item], _ sdk: SDK) -> [Heading] {
        let tags = items.map { item in
            let home = item.home.flatMap { home in
                sdk.client.groups.indices.contains(home) ? sdk.client.groups[home].tag : nil
            }
            return home ?? item.source.operation.tags.first?.value
        }
        if tags.contains(where: { $0 != nil }) {
            return tags.map { $0.map(Heading.tag) ?? .others }
        }
        let paths = items.map(\.source.pathTemplate.value)
        let groups = PathGroups(paths)
        return paths.map { groups.name(of: $0).map(Heading.path) ?? .others }
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
