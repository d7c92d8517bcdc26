import OpenAPIModel
import SDKConfiguration

/// Where the items of a list stand in an answer.
struct ListPlace: Sendable, Hashable {
    /// The names of the properties that lead to the array; none for an answer that is one.
    let path: [String]
    let list: SchemaID
    let items: SchemaID

    /// The array under a name.
    init?(named name: String, in schema: SchemaID, _ schemas: SchemaArena) {
        guard let list = schemas.member(name, of: schema) else { return nil }
        self.init(list, path: [name], schemas)
    }

    private init?(_ list: SchemaID, path: [String], _ schemas: SchemaArena) {
        let types = schemas.types(of: list)
        guard types.isEmpty || types.contains(.array), let items = schemas.items(of: list) else { return nil }
        self.path = path
        self.list = list
        self.items = items
    }

    /// The one array that an answer is made for: itself, the one with a usual name, or the only one.
    static func find(in schema: SchemaID, _ schemas: SchemaArena) -> ListPlace? {
        if let place = ListPlace(schema, path: [], schemas) { return place }
        let members = schemas.members(of: schema)
        if let place = best(members, path: [], schemas) { return place }
        // {"data": {"items": […]}}
        let inner = members.compactMap { member -> ListPlace? in
            guard schemas.types(of: member.schema).contains(.object) else { return nil }
            return best(schemas.members(of: member.schema), path: [member.name], schemas)
        }
        return inner.count == 1 ? inner.first : nil
    }

    private static func best(
        _ members: [SchemaProperty],
        path: [String],
        _ schemas: SchemaArena
    ) -> ListPlace? {
        let lists = members.compactMap { member in
            ListPlace(member.schema, path: path + [member.name], schemas)
        }
        if lists.count == 1 { return lists.first }
        for name in usualNames {
            if let place = lists.first(where: { $0.path.last.map(PageNames.plain) == name }) { return place }
        }
        return nil
    }

    private static let usualNames = [
        "data", "items", "entities", "results", "values", "records", "entries", "list", "elements", "content",
        "rows", "objects", "hits", "resources", "nodes", "value",
    ]
}
