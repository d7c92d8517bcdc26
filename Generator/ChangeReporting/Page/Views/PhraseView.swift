/// A piece of a message: words or code.
struct PhraseView: Sendable, Hashable {
    let text: String?
    let code: String?

    init(text: String? = nil, code: String? = nil) {
        self.text = text
        self.code = code
    }
}
