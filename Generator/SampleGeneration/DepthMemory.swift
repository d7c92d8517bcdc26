import OpenAPIModel
import SchemaValidation
import Synchronization

/// How deep the first item of each schema's list is, worked out once.
final class DepthMemory: Sendable {
    private let limits = Mutex<[Key: Int]>([:])

    struct Key: Hashable {
        private let schema: SchemaID
        private let direction: SchemaValidator.Direction
        private let usesExamples: Bool

        init(_ schema: SchemaID, _ direction: SchemaValidator.Direction, _ usesExamples: Bool) {
            self.schema = schema
            self.direction = direction
            self.usesExamples = usesExamples
        }
    }

    func limit(of key: Key, _ find: () -> Int) -> Int {
        if let limit = limits.withLock({ $0[key] }) { return limit }
        let limit = find()
        limits.withLock { $0[key] = limit }
        return limit
    }
}
