import ReferenceModel

/// The members of an object as rows of a table; those of objects within, by their path.
struct PropertyRows {
    let links: PageLinks

    typealias Shape = APIReference.SchemaShape

    struct Row {
        let name: String
        let type: String
        /// As code; empty where the SDK has none.
        let swift: String
        let required: String
        let notes: String
    }

    /// None for what has no members of its own.
    func rows(_ shape: Shape) -> [Row] {
        switch shape.structure {
        case .object(let object): rows(object, path: "", depth: 0)
        case .array(let item): rows(within: item, path: "[]", depth: 0)
        case .alternatives(let alternatives): alternatives.common.map { rows($0, path: "", depth: 0) } ?? []
        case .tuple(let items, _):
            items.enumerated().map { index, item in row("[\(index)]", item, isRequired: true, swift: nil) }
        case .plain, .model: []
        }
    }

    private func rows(_ object: APIReference.ObjectShape, path: String, depth: Int) -> [Row] {
        var rows: [Row] = []
        for property in object.properties {
            let name = path.isEmpty ? property.name : "\(path).\(property.name)"
            rows.append(row(name, property.schema, isRequired: property.isRequired, swift: property.swift))
            rows += self.rows(within: property.schema, path: name, depth: depth + 1)
        }
        guard let others = object.others, others.type.text != "any JSON" || object.properties.isEmpty else {
            return rows
        }
        let name = path.isEmpty ? "any other key" : "\(path).*"
        rows.append(row(name, others, isRequired: false, swift: nil))
        return rows + self.rows(within: others, path: "\(path.isEmpty ? "" : path + ".")*", depth: depth + 1)
    }

    private func rows(within shape: Shape, path: String, depth: Int) -> [Row] {
        guard depth < 12 else { return [] }
        switch shape.structure {
        case .object(let object):
            // A map of plain values is told by its type.
            if object.properties.isEmpty, object.others?.structure == .plain { return [] }
            return rows(object, path: path, depth: depth)
        case .array(let item):
            return rows(within: item, path: path.hasSuffix("[]") ? path : path + "[]", depth: depth)
        case .plain, .model, .tuple, .alternatives: return []
        }
    }

    private func row(
        _ name: String,
        _ shape: Shape,
        isRequired: Bool,
        swift: APIReference.SwiftArgument?
    ) -> Row {
        let notes = SchemaNotes(links: links)
        return Row(
            name: MarkdownText.cellCode(name),
            type: links.words(shape.type),
            swift: swift.map { MarkdownText.cellCode("\($0.name): \($0.type.text)") } ?? "",
            required: isRequired ? "yes" : "no",
            notes: notes.cell(shape.description, notes.facts(shape))
        )
    }
}
