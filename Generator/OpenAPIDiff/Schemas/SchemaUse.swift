import ChangeModel

/// An operation that meets a schema, and how.
struct SchemaUse {
    /// Index into the operations of the comparison.
    let operation: Int
    let direction: Direction
    /// What the schema itself is there: `.body`, `.parameter` or `.header`.
    let placement: Change.Placement
    /// In words: `response 200, application/json`.
    let way: String
}
