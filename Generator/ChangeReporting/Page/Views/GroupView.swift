/// Changes with one cause: a component, an operation, a part of the document.
struct GroupView {
    let kind: String
    let name: String
    let entries: [EntryView]
}
