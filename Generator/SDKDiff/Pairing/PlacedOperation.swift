package import SDKModel

/// An operation and where the client has it.
package struct PlacedOperation: Sendable {
    package let operation: Operation
    /// Nil for a method of the client itself.
    package let group: OperationGroup?

    /// All of a client: its own, then those of its groups, in order.
    static func all(of client: Client) -> [PlacedOperation] {
        client.operations.map { PlacedOperation(operation: $0, group: nil) }
            + client.groups.flatMap { group in
                group.operations.map { PlacedOperation(operation: $0, group: group) }
            }
    }

    /// First by method, path and media types, whatever its parameters are called, then by the name in the document;
    /// variants only by their media types.
    static func match(_ old: Client, _ new: Client) -> Matching<PlacedOperation> {
        Matching(
            all(of: old),
            all(of: new),
            by: [
                \.operation.routeAndTypes, { $0.operation.variant == nil ? $0.operation.route : nil },
                { $0.operation.variant == nil ? $0.operation.operationID : nil },
            ]
        )
    }
}

extension Operation {
    /// `POST /pets`, the media type of the body, and that of the answer of a variant.
    ///
    /// Without the variant of the body, which says only what comes first.
    fileprivate var routeAndTypes: String? {
        var text = (route ?? "") + " "
        if let body {
            let label = arguments.indices.contains(body.argument) ? arguments[body.argument].name.text : ""
            // Of several JSON types one is the body, whatever it is called.
            text += label == "body" ? label : body.contentType
        }
        if case .answer(let type)? = variant { text += " as " + type }
        return text
    }

    /// `GET /pets/{}`.
    var route: String? {
        var text = method + " "
        for piece in path {
            switch piece {
            case .literal(let literal): text += literal
            case .parameter: text += "{}"
            }
        }
        return text
    }
}

extension OperationGroup {
    /// By tag; then a group that is gone goes with the new one that took most of its operations.
    static func match(
        _ old: [OperationGroup],
        _ new: [OperationGroup],
        _ operations: Matching<PlacedOperation>
    ) -> Matching<OperationGroup> {
        let byTag = Matching(old, new, by: [\OperationGroup.tag as (OperationGroup) -> String?])
        if byTag.removed.isEmpty || byTag.added.isEmpty { return byTag }
        let successors = successors(of: byTag.removed, among: byTag.added, operations)
        return Matching(old, new, by: [\.tag, { group in successors[group.tag] }])
    }

    /// A key of their own for groups that go together, by both tags.
    private static func successors(
        of removed: [OperationGroup],
        among added: [OperationGroup],
        _ operations: Matching<PlacedOperation>
    ) -> [String: String] {
        var targets: [String: [String: Int]] = [:]
        for pair in operations.pairs {
            guard let from = pair.old.group?.tag, let to = pair.new.group?.tag else { continue }
            targets[from, default: [:]][to, default: 0] += 1
        }
        let free = Set(added.map(\.tag))
        var successors: [String: String] = [:]
        for group in removed {
            // At most one group has more than half, so that the order of the table does not matter.
            let most = targets[group.tag]?.first { $0.value * 2 > group.operations.count }?.key
            guard let most, free.contains(most), successors[most] == nil else { continue }
            // Tags hold no line break, so that this is nobody's tag.
            let key = "\(group.tag)\n\(most)"
            successors[group.tag] = key
            successors[most] = key
        }
        return successors
    }
}
