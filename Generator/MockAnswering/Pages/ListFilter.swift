import OpenAPIModel
import YAMLModel

/// A parameter of the query that has the name of a property of the items, so that it chooses among them.
struct ListFilter: Sendable, Hashable {
    let parameter: String
    let property: String
    /// Of what the property holds; of an array, of its items.
    let value: SchemaID
    let isList: Bool

    /// The filters among parameters that have nothing to do with pages.
    static func all(among query: [Parameter], of items: SchemaID, _ schemas: SchemaArena) -> [ListFilter] {
        let members = schemas.members(of: items)
        return query.compactMap { parameter in
            let name = PageNames.plain(parameter.name.value)
            guard let member = members.first(where: { PageNames.plain($0.name) == name }) else { return nil }
            let inner =
                schemas.types(of: member.schema).contains(.array) ? schemas.items(of: member.schema) : nil
            let value = inner ?? member.schema
            let types = schemas.types(of: value)
            guard !types.isEmpty, types.allSatisfy({ $0 != .object && $0 != .array }) else { return nil }
            return ListFilter(
                parameter: parameter.name.value,
                property: member.name,
                value: value,
                isList: inner != nil
            )
        }
    }
}

/// What a request wants a property of all items to be: one of these.
struct ItemWish: Sendable, Hashable {
    let filter: ListFilter
    /// At least one.
    let values: [YAMLNode]

    func isMet(by item: YAMLNode) -> Bool {
        guard let own = item.mapping?[filter.property] else { return false }
        let texts = (own.sequence ?? [own]).map(\.plainText)
        return values.contains { texts.contains($0.plainText) }
    }

    /// The same for wishes that are the same.
    var text: String { filter.property + "=" + values.map { $0.jsonText() }.joined(separator: ",") }

    /// An item that was made, with what is wanted of it.
    func fulfilled(in item: YAMLNode, _ index: Int) -> YAMLNode {
        let value = values[index % values.count]
        let whole = filter.isList ? YAMLNode(.sequence([value]), at: value.range) : value
        return item.setting(whole, at: [filter.property])
    }
}
