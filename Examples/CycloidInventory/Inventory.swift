/// How deep a part of the inventory is: the number of levels down to it, itself included.
enum Level: Int, CaseIterable, Sendable {
    case organization = 1, project, environment, component

    /// `1 project`, `2 projects`.
    func counted(_ count: Int) -> String { "\(count) \(self)\(count == 1 ? "" : "s")" }
}

/// An organization, project, environment or component, and what is below it.
struct InventoryNode: Sendable {
    let level: Level
    /// Unique among its siblings.
    let canonical: String
    let name: String?
    /// What a component deploys, and in which version.
    var stack: String?
    let content: Content

    /// What is below a node.
    enum Content: Sendable {
        /// By canonical, whatever order the server has, so that two runs can be compared.
        case nodes([InventoryNode])
        /// Why it is not known, for people.
        case unread(String)
        /// Nothing was asked for: components have nothing below, other nodes are as deep as was wanted.
        case end
    }
}

/// How much of an inventory was read.
struct InventoryCount: Sendable {
    private var nodes: [Level: Int] = [:]
    /// Nodes whose content is not known.
    private(set) var unread = 0

    /// Counts all that is there.
    init(of nodes: [InventoryNode] = []) {
        for node in nodes { add(node) }
    }

    private mutating func add(_ node: InventoryNode) {
        add(1, node.level)
        switch node.content {
        case .nodes(let nodes): for node in nodes { add(node) }
        case .unread: addUnread()
        case .end: break
        }
    }

    mutating func add(_ count: Int, _ level: Level) { nodes[level, default: 0] += count }

    mutating func addUnread() { unread += 1 }

    /// `1 organization, 2 projects, 1 not read`.
    var text: String {
        let read = Level.allCases.compactMap { level in nodes[level].map(level.counted) }
        guard !read.isEmpty else { return "no organizations" }
        return (read + (unread > 0 ? ["\(unread) not read"] : [])).joined(separator: ", ")
    }
}
