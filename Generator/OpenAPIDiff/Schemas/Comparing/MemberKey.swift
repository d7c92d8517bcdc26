import OpenAPIModel
import YAMLModel

/// What an alternative is known by, so that reordered lists are the same.
enum MemberKey: Hashable {
    /// The name of the schema that a `$ref` leads to.
    case reference(String)
    case title(String)
    /// A property with one value only.
    case tag(String)
    /// Types and format: several alternatives may share it.
    case shape(String)

    init(_ id: SchemaID, in schemas: SchemaArena) {
        let schema = schemas[id]
        if let reference = schema.reference {
            self = .reference(ReferenceName.short(reference.text.value))
        } else if let title = schema.title?.value {
            self = .title(title)
        } else if let tag = Self.tag(of: schema, in: schemas) {
            self = .tag(tag)
        } else {
            let types = schema.type?.value.map(\.rawValue).sorted().joined(separator: ",") ?? ""
            self = .shape(types + ":" + (schema.format?.value ?? ""))
        }
    }

    private static func tag(of schema: Schema, in schemas: SchemaArena) -> String? {
        if let value = schema.const { return ValueText.canonical(value) }
        for property in schema.properties {
            let child = schemas[property.schema]
            if let value = child.const { return property.name + "=" + ValueText.canonical(value) }
            if let values = child.enum?.value, values.count == 1 {
                return property.name + "=" + ValueText.canonical(values[0])
            }
        }
        return nil
    }

    var isReference: Bool {
        if case .reference = self { true } else { false }
    }

    var isShape: Bool {
        if case .shape = self { true } else { false }
    }

    /// What a message or a way calls the alternative; nil for what only a place tells.
    var name: String? {
        switch self {
        case .reference(let name), .title(let name), .tag(let name): name
        case .shape(let text): text == ":" ? nil : String(text.split(separator: ":")[0])
        }
    }
}
