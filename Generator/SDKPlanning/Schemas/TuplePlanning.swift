import Diagnostics
import OpenAPIModel
import SDKModel

extension TypePlanner {
    /// The items of an array by their place; those behind them are kept, whatever `items` says of them.
    ///
    /// As JSON Schema has it, an array may be shorter than `prefixItems`: only the items that `minItems` counts are
    /// required.
    mutating func tuple(_ flat: FlatSchema, name: TypeName) -> TypeDraft.Content {
        var scope = NameScope(reserved: ReservedNames.members)
        let identifiers = scope.names(
            for: flat.prefixItems.enumerated().map { index, id in
                let title = schemas[id].title?.value ?? ""
                let word = Self.ordinal(index)
                return NameScope.Candidate(
                    source: title.isEmpty ? word : title,
                    proposed: title.isEmpty || title.count > 40 ? word : SwiftNaming.lowerCamel(title),
                    range: schemas[id].range,
                    fallback: word
                )
            },
            reporting: &log
        )
        if flat.minItems < flat.prefixItems.count {
            let first = schemas[flat.prefixItems[flat.minItems]]
            log.report(.shortTuple(required: flat.minItems, of: flat.prefixItems.count), at: first.range)
        }
        let items = zip(flat.prefixItems, identifiers).enumerated().map { index, item in
            planned(
                FlatSchema.Property(name: "\(index)", range: schemas[item.0].range, schemas: [item.0]),
                item.1,
                isRequired: index < flat.minItems,
                owner: name,
                proposed: SwiftNaming.upperCamel(item.1.text)
            )
        }
        let rest = flat.items.flatMap { schemas[$0].boolean == false ? nil : $0 }
        let type = rest.map {
            self.type(of: $0, at: SchemaPlace(owner: name, proposed: "OtherItem", source: "items")).value
        }
        let others = freeName("otherItems", in: &scope) ?? identifiers[0]
        return .tuple(
            items,
            others: ObjectType.AdditionalProperties(
                name: others,
                type: type ?? .json,
                documentation: rest.map { SchemaDocumentation.documentation(of: $0, in: schemas) }
                    ?? Documentation()
            )
        )
    }

    private static func ordinal(_ index: Int) -> String {
        let words = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        ]
        return words.indices.contains(index) ? words[index] : "item\(index + 1)"
    }
}
