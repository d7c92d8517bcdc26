import OpenAPIModel
import SDKConfiguration

/// Says which operations a choice names, and keeps which of its entries have named any.
struct OperationChoice {
    private let choice: SDKConfiguration.Choice
    private let patterns: [PathPattern]
    private var usedTags: Set<String> = []
    private var usedPaths: Set<String> = []
    private var usedOperations: Set<String> = []

    init(_ choice: SDKConfiguration.Choice) {
        self.choice = choice
        patterns = choice.paths.map { PathPattern($0.value) }
    }

    /// `path` is nil for what the service calls.
    mutating func contains(_ operation: Operation, _ method: HTTPMethod, _ path: String?) -> Bool {
        var isNamed = false
        for tag in choice.tags where operation.tags.contains(where: { $0.value == tag.value }) {
            usedTags.insert(tag.value)
            isNamed = true
        }
        if let path {
            for (entry, pattern) in zip(choice.paths, patterns) where pattern.matches(path) {
                usedPaths.insert(entry.value)
                isNamed = true
            }
        }
        for entry in choice.operations where names(entry.value, operation, method, path) {
            usedOperations.insert(entry.value)
            isNamed = true
        }
        return isNamed
    }

    private func names(
        _ entry: String,
        _ operation: Operation,
        _ method: HTTPMethod,
        _ path: String?
    ) -> Bool {
        if let id = (operation.operationId ?? operation.declaredOperationId)?.value, id == entry {
            return true
        }
        guard let path, let space = entry.firstIndex(of: " ") else { return false }
        return entry[..<space].uppercased() == method.name.uppercased()
            && entry[entry.index(after: space)...].drop { $0 == " " } == path
    }

    /// The entries that have named nothing so far.
    var unused: [(kind: String, setting: SDKConfiguration.Setting<String>)] {
        choice.tags.filter { !usedTags.contains($0.value) }.map { ("tag", $0) }
            + choice.paths.filter { !usedPaths.contains($0.value) }.map { ("path", $0) }
            + choice.operations.filter { !usedOperations.contains($0.value) }.map { ("operation", $0) }
    }
}
