import ChangeModel
import Diagnostics
import OpenAPIModel

extension DocumentComparison {
    mutating func compareOperations() {
        reportRemovedPaths()
        reportOmitted()
        for (index, pair) in operations.enumerated() {
            let site = pair.new ?? pair.old
            let use = Use.operation(index, isIncoming: site?.isWebhook == true)
            switch (pair.old, pair.new) {
            case (let old?, let new?):
                if pair.isMoved { reportMove(old, new, to: use) }
                compareInherited(old, new, to: use)
                compare(old, new, in: use)
            case (nil, let new?): reportAddition(new, to: use)
            case (let old?, nil): reportRemoval(old, to: use)
            case (nil, nil): break
            }
        }
    }

    /// All that belongs to a call, whether the API or its client makes it.
    mutating func compare(_ old: OperationSite, _ new: OperationSite, in use: Use) {
        compareFacts(old.operation, new.operation, to: use)
        compareParameters(old, new, in: use)
        compareUnplacedParameters(old, new, in: use)
        compareRequestBodies(old.operation, new.operation, in: use)
        compareResponses(old.operation, new.operation, in: use)
        compareCallbacks(old.operation, new.operation, in: use)
    }

    private func location(of site: OperationSite, isOld: Bool) -> String {
        places.text(site.operation.location, isOld: isOld)
    }

    private mutating func reportAddition(_ new: OperationSite, to use: Use) {
        let location = location(of: new, isOld: false)
        if new.isWebhook {
            report(
                .webhookAdded,
                "the webhook '\(new.path.value)' was added",
                at: location,
                new: Change.Side(new.range, value: new.path.value),
                to: use
            )
        } else {
            report(
                .operationAdded,
                "the operation '\(new.title)' was added",
                at: location,
                new: Change.Side(new.range, value: new.title),
                to: use
            )
        }
    }

    private mutating func reportRemoval(_ old: OperationSite, to use: Use) {
        let location = location(of: old, isOld: true)
        if old.isWebhook {
            report(
                .webhookRemoved,
                "the webhook '\(old.path.value)' was removed",
                at: location,
                old: Change.Side(old.range, value: old.path.value),
                to: use
            )
        } else if old.operation.deprecated.value {
            let sunset = LifecycleExtensions.sunset(of: old.operation.extensions)
            report(
                .operationRemovedAfterDeprecation,
                "the deprecated operation '\(old.title)' was removed",
                at: location,
                old: Change.Side(old.range, value: sunset?.value, lifecycle: old.lifecycle),
                to: use
            )
        } else if !isPathGone(old) {
            report(
                .operationRemoved,
                "the operation '\(old.title)' was removed",
                at: location,
                old: Change.Side(old.range, value: old.title, lifecycle: old.lifecycle),
                to: use
            )
        }
    }

    private mutating func reportMove(_ old: OperationSite, _ new: OperationSite, to use: Use) {
        report(
            .operationMoved,
            "the operation '\(old.title)' is '\(new.title)' now",
            at: location(of: new, isOld: false),
            old: Change.Side(
                old.path.value == new.path.value ? old.method.range : old.path.range,
                value: old.title
            ),
            new: Change.Side(
                old.path.value == new.path.value ? new.method.range : new.path.range,
                value: new.title
            ),
            hint: "keep the old address and deprecate it",
            to: use
        )
    }
}

extension DocumentComparison {
    /// A path that is gone is one change, whatever the number of its operations.
    private mutating func reportRemovedPaths() {
        for (index, pair) in operations.enumerated() {
            guard let old = pair.old, pair.new == nil, isPathGone(old), !old.operation.deprecated.value else {
                continue
            }
            report(
                .pathRemoved,
                "the path '\(old.path.value)' was removed",
                at: places.text(old.operation.location, isOld: true).droppingLastToken,
                old: Change.Side(
                    old.path.range.through(old.pathItem.value.range),
                    value: old.path.value
                ),
                to: .operation(index, isIncoming: false)
            )
        }
    }

    /// Operations that are in one document only, which the reader could not make sense of.
    private mutating func reportOmitted() {
        let (oldOmitted, newOmitted) = (old.incomparable, new.incomparable)
        guard !oldOmitted.isEmpty || !newOmitted.isEmpty else { return }
        let formerly = Self.keys(old, oldOmitted)
        let present = Self.keys(new, newOmitted)
        for operation in oldOmitted where !present.contains(operation.key) {
            let isGone = !newPaths.contains(PathTemplate.anonymised(operation.path))
            report(
                isGone ? .pathRemoved : .operationRemoved,
                isGone
                    ? "the path '\(operation.path)' was removed"
                    : "the operation '\(operation.title)' was removed",
                at: isGone ? operation.pathLocation : operation.location,
                old: Change.Side(operation.range, value: isGone ? operation.path : operation.title),
                to: .none
            )
        }
        for operation in newOmitted where !formerly.contains(operation.key) {
            report(
                .operationAdded,
                "the operation '\(operation.title)' was added",
                at: operation.location,
                new: Change.Side(operation.range, value: operation.title),
                to: .none
            )
        }
    }

    private static func keys(_ document: Document, _ omitted: [OmittedOperation]) -> Set<String> {
        let known = document.operations.map {
            PathTemplate.anonymised("\($0.method.name) \($0.pathTemplate.value)")
        }
        return Set(known + omitted.map(\.key))
    }

    /// Whether the new document has nothing at the operation's old address.
    private func isPathGone(_ old: OperationSite) -> Bool {
        !old.isWebhook && !newPaths.contains(PathTemplate.anonymised(old.path.value))
    }
}

extension OmittedOperation {
    fileprivate var title: String { "\(method.name) \(path)" }
    fileprivate var key: String { PathTemplate.anonymised(title) }
    fileprivate var pathLocation: String {
        "#/paths/" + PathTemplate.anonymised(path).pointerToken
    }
    fileprivate var location: String { pathLocation + method.pointer }
}

extension String {
    /// Without the last `/` and what follows it.
    fileprivate var droppingLastToken: String {
        lastIndex(of: "/").map { String(self[..<$0]) } ?? self
    }
}
