import ChangeModel

/// The page of a rule.
struct RuleView {
    let id: String
    /// For the script.
    let area: String
    let summary: String
    let blocks: [BlockView]

    init(_ rule: ChangeRule) {
        self.id = rule.id
        self.area = rule.area.rawValue
        self.summary = rule.summary
        self.blocks = Markdown.blocks(rule.explanation)
    }
}

/// A block of an explanation; one of the three is there.
struct BlockView: Sendable, Hashable {
    let paragraph: ParagraphView?
    let item: ParagraphView?
    let code: String?

    init(paragraph: [RunView]) {
        self.paragraph = ParagraphView(runs: paragraph)
        self.item = nil
        self.code = nil
    }

    init(item: [RunView]) {
        self.paragraph = nil
        self.item = ParagraphView(runs: item)
        self.code = nil
    }

    init(code: String) {
        self.paragraph = nil
        self.item = nil
        self.code = code
    }
}

/// Words in a row.
struct ParagraphView: Sendable, Hashable {
    let runs: [RunView]
}

/// Words of one kind; one of the four is there.
struct RunView: Sendable, Hashable {
    let text: String?
    let code: String?
    let strong: String?
    let link: LinkView?

    init(text: String? = nil, code: String? = nil, strong: String? = nil, link: LinkView? = nil) {
        self.text = text
        self.code = code
        self.strong = strong
        self.link = link
    }
}

/// A link: to a page of the web in explanations, to a place of the page elsewhere.
struct LinkView: Sendable, Hashable {
    let address: String
    let text: String
}
