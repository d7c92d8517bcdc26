import ChangeModel
import Diagnostics
import OpenAPIModel

/// An operation in one of the documents, with what it inherits from.
struct OperationSite {
    /// The path's template, or the webhook's name.
    let path: Located<String>
    let method: Located<HTTPMethod>
    let pathItem: Referenceable<PathItem>
    let operation: Operation
    let isWebhook: Bool
    /// Index of the path among those of its document.
    let pathIndex: Int

    var title: String { "\(method.value.name) \(path.value)" }

    /// With the method.
    var range: SourceRange { method.range.through(operation.range) }

    var lifecycle: Lifecycle {
        LifecycleExtensions.lifecycle(isDeprecated: operation.deprecated.value, operation.extensions)
    }
}

extension SourceRange {
    /// From the start of a key to the end of its value; the key alone where the value stands in another file.
    func through(_ value: SourceRange) -> SourceRange {
        guard file == value.file, start <= value.end else { return self }
        return SourceRange(file: file, start: start, end: value.end)
    }
}

/// What was, and what is, one operation.
struct OperationPair {
    let old: OperationSite?
    let new: OperationSite?
    /// Whether it stands at another address, or answers another method.
    let isMoved: Bool

    /// For whoever reads about a change.
    func compared() -> ComparedOperation? {
        guard let site = new ?? old else { return nil }
        return ComparedOperation(
            method: site.method.value.name,
            path: site.path.value,
            operationID: site.operation.declaredOperationId?.value,
            tags: site.operation.tags.map(\.value),
            isWebhook: site.isWebhook,
            old: old?.operation.range,
            new: new?.operation.range,
            stability: (old ?? new)?.lifecycle.stability
        )
    }
}
