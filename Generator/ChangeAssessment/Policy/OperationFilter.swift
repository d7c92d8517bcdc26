import ChangeModel
import Diagnostics

/// Operations by what they are: one match suffices.
struct OperationFilter: Sendable, Hashable {
    let terms: [Term]

    init(_ terms: [Term] = []) { self.terms = terms }

    var isEmpty: Bool { terms.isEmpty }

    func matches(_ operation: ComparedOperation) -> Bool { terms.contains { $0.matches(operation) } }

    /// One entry of one of the lists.
    struct Term: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case tag
            case path(Glob)
            /// By its `operationId`.
            case operation
        }

        let kind: Kind
        /// As written.
        let text: String
        let range: SourceRange

        func matches(_ operation: ComparedOperation) -> Bool {
            switch kind {
            case .tag: operation.tags.contains(text)
            case .path(let glob): glob.matches(operation.path)
            case .operation: operation.operationID == text
            }
        }
    }
}
