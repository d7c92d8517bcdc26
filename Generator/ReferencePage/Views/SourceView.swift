/// Where something is written that is the same here.
struct SourceView {
    let id: String
    let owner: String
}
