import Console

extension InventoryNode {
    /// The node and all below it, a line each.
    var tree: String { lines(label: "", below: "") }

    /// The labels are what stands in front of the node's own line and of those below it.
    private func lines(label: String, below: String) -> String {
        let own = "\(label)\(title.printable)\n"
        switch content {
        case .end: return own
        case .unread(let reason): return "\(own)\(below)└── ! not read: \(reason.printable)\n"
        case .nodes(let nodes):
            let rest = nodes.dropLast().map { $0.lines(label: "\(below)├── ", below: "\(below)│   ") }
            let last = nodes.last.map { $0.lines(label: "\(below)└── ", below: "\(below)    ") }
            return own + rest.joined() + (last ?? "")
        }
    }

    /// `shop (Web shop)`, `api [acme:go-service 1.4.2]`.
    private var title: String {
        var title = canonical
        if let name, name != canonical { title += " (\(name))" }
        if let stack { title += " [\(stack)]" }
        return title
    }
}
