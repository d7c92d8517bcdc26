/// Changes with one subject, in the report's order.
struct ChangeGroup: Sendable, Hashable {
    let subject: ChangeSubject
    /// Indices into the report's changes.
    let changes: [Int]
    /// Indices of all operations that meet any of them, ascending.
    let operations: [Int]
}

/// What a change is a change of, as a reader thinks of it.
enum ChangeSubject: Sendable, Hashable {
    /// Servers, security and what else holds for the whole API.
    case document
    /// What several operations of a path, or none, have in common; its template.
    case path(String)
    /// An index into the report's operations.
    case operation(Int)
    /// `schema` and `Pet`; told once for all operations that meet it.
    case component(kind: String, name: String)
    /// A part of a file that no component names.
    case file(String)
}
