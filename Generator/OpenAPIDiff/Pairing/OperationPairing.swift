import OpenAPIModel

/// Finds which operation of the old document is which of the new one.
///
/// By method and path, whatever the path's parameters are called; what is left over by `operationId`, then by content.
enum OperationPairing {
    /// In the order of the new document, with those that are gone after what stood before them; webhooks last.
    static func pairs(old: Document, new: Document) -> [OperationPair] {
        var pairing = PathPairing(
            old: paths(of: old),
            new: paths(of: new)
        )
        pairing.findMoved(in: old, new)
        let webhooks = PathPairing(
            old: old.webhooks.enumerated().map { PathSite(webhook: $0.element, index: $0.offset) },
            new: new.webhooks.enumerated().map { PathSite(webhook: $0.element, index: $0.offset) }
        )
        return pairing.pairs + webhooks.pairs
    }

    /// With the operations that no client can be made for: servers may answer them all the same.
    private static func paths(of document: Document) -> [PathSite] {
        let omitted = Dictionary(grouping: document.omitted, by: \.path)
        return document.paths.entries.enumerated()
            .map { index, entry in
                PathSite(entry: entry, index: index, omitted: omitted[entry.template.value] ?? [])
            }
    }
}

/// A path or a webhook of one document.
struct PathSite {
    let path: Located<String>
    let pathItem: Referenceable<PathItem>
    let isWebhook: Bool
    let index: Int
    private let omitted: [OmittedOperation]

    init(entry: PathEntry, index: Int, omitted: [OmittedOperation] = []) {
        self.omitted = omitted
        path = entry.template
        pathItem = entry.pathItem
        isWebhook = false
        self.index = index
    }

    init(webhook: Named<Referenceable<PathItem>>, index: Int) {
        omitted = webhook.value.value.omitted
        path = Located(webhook.name, at: webhook.nameRange)
        pathItem = webhook.value
        isWebhook = true
        self.index = index
    }

    /// What makes it the same as a path of the other document.
    var key: String { isWebhook ? path.value : PathTemplate.anonymised(path.value) }

    var operations: [OperationSite] {
        pathItem.value.operations.map { site($0.method, $0.operation) }
            + omitted.compactMap { omitted in
                omitted.operation.map { site(Located(omitted.method, at: omitted.range), $0.value) }
            }
    }

    private func site(_ method: Located<HTTPMethod>, _ operation: Operation) -> OperationSite {
        OperationSite(
            path: path,
            method: method,
            pathItem: pathItem,
            operation: operation,
            isWebhook: isWebhook,
            pathIndex: index
        )
    }
}

/// The paths of two documents, paired, and the operations of each pair.
struct PathPairing {
    private(set) var pairs: [OperationPair] = []

    mutating func setPairs(_ pairs: [OperationPair]) { self.pairs = pairs }

    init(old: [PathSite], new: [PathSite]) {
        let partners = Self.partners(old, new)
        var followers = Self.followers(old, partners)
        append(followers[-1] ?? [])
        for (index, path) in new.enumerated() {
            append(partners.ofNew[index].map { old[$0] }, path)
            append(followers.removeValue(forKey: index) ?? [])
        }
    }

    private struct Partners {
        var ofNew: [Int?]
        var ofOld: [Int?]
    }

    private static func partners(_ old: [PathSite], _ new: [PathSite]) -> Partners {
        var partners = Partners(
            ofNew: Array(repeating: nil, count: new.count),
            ofOld: Array(repeating: nil, count: old.count)
        )
        func pair(by key: (PathSite) -> String) {
            var waiting: [String: [Int]] = [:]
            for (index, path) in old.enumerated().reversed() where partners.ofOld[index] == nil {
                waiting[key(path), default: []].append(index)
            }
            for (index, path) in new.enumerated() where partners.ofNew[index] == nil {
                guard let partner = waiting[key(path)]?.popLast() else { continue }
                partners.ofNew[index] = partner
                partners.ofOld[partner] = index
            }
        }
        pair(by: \.path.value)
        pair(by: \.key)
        return partners
    }

    /// The paths that are gone, by the new index of the last path before them that is not; -1 for the first ones.
    private static func followers(_ old: [PathSite], _ partners: Partners) -> [Int: [PathSite]] {
        var followers: [Int: [PathSite]] = [:]
        var before = -1
        for (index, path) in old.enumerated() {
            if let partner = partners.ofOld[index] {
                before = partner
            } else {
                followers[before, default: []].append(path)
            }
        }
        return followers
    }

    private mutating func append(_ gone: [PathSite]) {
        for path in gone {
            pairs += path.operations.map { OperationPair(old: $0, new: nil, isMoved: false) }
        }
    }

    private mutating func append(_ old: PathSite?, _ new: PathSite) {
        let before = old?.operations ?? []
        let now = new.operations
        for operation in now {
            let partner = before.first { $0.method.value == operation.method.value }
            pairs.append(OperationPair(old: partner, new: operation, isMoved: false))
        }
        for operation in before where !now.contains(where: { $0.method.value == operation.method.value }) {
            pairs.append(OperationPair(old: operation, new: nil, isMoved: false))
        }
    }
}
