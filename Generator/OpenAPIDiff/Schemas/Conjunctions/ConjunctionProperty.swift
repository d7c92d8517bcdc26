import Diagnostics
import OpenAPIModel

/// A property of a conjunction: all that its parts say of it.
struct ConjunctionProperty {
    let name: String
    let nameRange: SourceRange
    /// The part that names it first.
    let owner: SchemaID
    /// Where the first part describes it.
    let schema: SchemaID
    /// Where other parts do.
    fileprivate(set) var others: [SchemaID] = []

    var schemas: [SchemaID] { [schema] + others }
}

/// What properties without a name of their own may be.
enum OtherProperties {
    /// Anything.
    case open
    /// None.
    case closed
    case schema([SchemaID])
}

extension ConjunctionGraph {
    /// All that applies to the property's value.
    mutating func node(of property: ConjunctionProperty, isOld: Bool) -> ConjunctionID {
        property.others.isEmpty
            ? node(of: property.schema, isOld: isOld) : node(of: property.schemas, isOld: isOld)
    }

    /// In the order in which the parts name them.
    func properties(of node: Conjunction) -> [ConjunctionProperty] {
        guard node.keywords.contains(.properties) else { return [] }
        guard node.parts.count > 1 else {
            let owner = node.parts[0].schema
            return schema(owner, isOld: node.isOld).properties.map {
                ConjunctionProperty(
                    name: $0.name,
                    nameRange: $0.nameRange,
                    owner: owner,
                    schema: $0.schema
                )
            }
        }
        return mergedProperties(of: node)
    }

    private func mergedProperties(of node: Conjunction) -> [ConjunctionProperty] {
        var properties: [ConjunctionProperty] = []
        var indices: [String: Int] = [:]
        for part in node.parts {
            for property in schema(part.schema, isOld: node.isOld).properties {
                if let index = indices[property.name] {
                    properties[index].others.append(property.schema)
                } else {
                    indices[property.name] = properties.count
                    properties.append(
                        ConjunctionProperty(
                            name: property.name,
                            nameRange: property.nameRange,
                            owner: part.schema,
                            schema: property.schema
                        )
                    )
                }
            }
        }
        return properties
    }

    /// In the order in which the parts list them; a name may come twice.
    func required(of node: Conjunction) -> [Located<String>] {
        guard node.keywords.contains(.properties) else { return [] }
        guard node.parts.count > 1 else { return schema(node.parts[0].schema, isOld: node.isOld).required }
        return node.parts.flatMap { schema($0.schema, isOld: node.isOld).required }
    }

    /// With the place of the keyword's value, where it is written.
    func otherProperties(of node: Conjunction) -> (OtherProperties, owner: SchemaID?, range: SourceRange?) {
        guard node.keywords.contains(.additionalProperties) else { return (.open, nil, nil) }
        var schemas: [SchemaID] = []
        var place: (owner: SchemaID, range: SourceRange)?
        for part in node.parts {
            guard let other = schema(part.schema, isOld: node.isOld).additionalProperties else { continue }
            let schema = schema(other, isOld: node.isOld)
            if schema.boolean == false { return (.closed, part.schema, schema.range) }
            place = place ?? (part.schema, schema.range)
            if schema.boolean != true, !isEmpty(schema) { schemas.append(other) }
        }
        return (schemas.isEmpty ? .open : .schema(schemas), place?.owner, place?.range)
    }

    private func isEmpty(_ schema: Schema) -> Bool {
        schema.reference == nil && schema.allOf.isEmpty && schema.anyOf.isEmpty && schema.oneOf.isEmpty
            && KeywordSet(of: schema).isSubset(of: .annotations)
    }
}
