import OpenAPIModel
import SampleGeneration

/// Where a thing stands in an answer, and what identifies it.
struct ObjectPlace: Sendable, Hashable {
    /// The names of the properties that lead to the object; none where the answer is the object.
    let path: [String]
    let schema: SchemaID
    /// The property that has the value of the path's parameter.
    let identifier: String

    /// The object with a property that a parameter means: the answer, or an object in it, with the name of the envelope
    /// first.
    static func find(
        in schema: SchemaID,
        parameter: String,
        envelope: String?,
        _ schemas: SchemaArena
    ) -> ObjectPlace? {
        let members = schemas.members(of: schema)
        var places: [(path: [String], schema: SchemaID)] = [([], schema)]
        let inner = members.filter { schemas.types(of: $0.schema).contains(.object) }
        places += inner.filter { $0.name == envelope }.map { ([$0.name], $0.schema) }
        if inner.count == 1 { places += inner.filter { $0.name != envelope }.map { ([$0.name], $0.schema) } }
        // What the parameter's own name says comes before what is usual.
        for names in [Self.names(for: parameter), CreatedAddress.usualNames] {
            for place in places {
                if let identifier = identifier(in: place.schema, names, schemas) {
                    return ObjectPlace(path: place.path, schema: place.schema, identifier: identifier)
                }
            }
        }
        return nil
    }

    /// The property of an item of a list.
    static func identifier(of items: SchemaID, parameter: String, _ schemas: SchemaArena) -> String? {
        identifier(in: items, names(for: parameter), schemas)
            ?? identifier(in: items, CreatedAddress.usualNames, schemas)
    }

    private static func identifier(in schema: SchemaID, _ names: [String], _ schemas: SchemaArena) -> String?
    {
        let members = schemas.members(of: schema).filter { member in
            let types = schemas.types(of: member.schema)
            return types.contains(.string) || types.contains(.integer)
        }
        for name in names {
            if let member = members.first(where: { PageNames.plain($0.name) == name }) { return member.name }
        }
        return nil
    }

    /// `project_canonical` may be the project's `project_canonical` or its `canonical`.
    private static func names(for parameter: String) -> [String] {
        let tokens = Words.tokens(of: parameter)
        return tokens.indices.map { tokens[$0...].joined() }
    }
}
