import ChangeModel

/// What the whole page has once, however many reports are in it.
struct PageIndex {
    /// In the order in which operations name them.
    private(set) var tags: [String] = []
    /// In the order in which changes follow them.
    private(set) var rules: [ChangeRule] = []
    private var tagPlaces: [String: Int] = [:]
    private var ruleIDs: Set<String> = []
    private var areasFound: Set<ChangeRule.Area> = []

    var areas: [ChangeRule.Area] { ChangeRule.Area.allCases.filter { areasFound.contains($0) } }

    mutating func add(_ rule: ChangeRule) {
        areasFound.insert(rule.area)
        if ruleIDs.insert(rule.id).inserted { rules.append(rule) }
    }

    /// The place of a tag among `tags`.
    mutating func place(ofTag tag: String) -> Int {
        if let place = tagPlaces[tag] { return place }
        tagPlaces[tag] = tags.count
        tags.append(tag)
        return tags.count - 1
    }
}
