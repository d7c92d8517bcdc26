import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

extension TypePlanner {
    /// The properties of a struct, named and typed; inline schemas are declared inside `name`.
    mutating func object(_ flat: FlatSchema, name: TypeName) -> TypeDraft.Content {
        var merged = flat
        var optional: Set<String> = []
        for group in flat.alternatives {
            log.report(
                .unsupportedKeyword(
                    group.keyword,
                    effect: "the properties of all its members are optional ones"
                ),
                at: group.range
            )
            for member in group.members {
                for property in flattening.flatten([member]).properties {
                    if !merged.properties.contains(where: { $0.name == property.name }) {
                        optional.insert(property.name)
                    }
                    for schema in property.schemas {
                        merged.add(
                            SchemaProperty(name: property.name, nameRange: property.range, schema: schema)
                        )
                    }
                }
            }
        }
        var scope = NameScope(reserved: ReservedNames.members)
        let identifiers = scope.names(
            for: merged.properties.map { candidate($0, in: name) },
            reporting: &log
        )
        let properties = zip(merged.properties, identifiers).map { property, identifier in
            planned(
                property,
                identifier,
                isRequired: flat.isRequired(property.name) && !optional.contains(property.name),
                owner: name
            )
        }
        let additional = additionalProperties(flat, owner: name, scope: &scope)
        let unknown = additional == nil ? freeName("unknownFields", in: &scope) : nil
        return .object(properties: properties, additionalProperties: additional, unknownFieldsName: unknown)
    }

    private mutating func candidate(_ property: FlatSchema.Property, in owner: TypeName)
        -> NameScope.Candidate
    {
        if !propertyNames.isEmpty,
            let override = propertyNames.name(of: property.name, in: sourceName(of: owner))
        {
            return NameScope.Candidate(source: property.name, proposed: override, range: property.range)
        }
        return NameScope.Candidate(
            source: property.name,
            proposed: SwiftNaming.lowerCamel(property.name),
            range: property.range
        )
    }

    /// The document's name of a declared type: of its schema, or for a nested one the Swift path.
    func sourceName(of type: TypeName) -> String {
        named.values.first { $0.name == type }?.entry.source ?? type.description
    }

    mutating func planned(
        _ property: FlatSchema.Property,
        _ identifier: SwiftIdentifier,
        isRequired: Bool,
        owner: TypeName,
        proposed: String? = nil
    ) -> Property {
        reportConflict(property)
        let type =
            property.isAny
            ? ResolvedType(.json)
            : type(
                ofAll: property.schemas,
                at: SchemaPlace(
                    owner: owner,
                    proposed: proposed ?? SwiftNaming.upperCamel(property.name),
                    source: property.name
                )
            )
        let isAny = type.reference == .json
        let presence: Property.Presence =
            switch (isRequired, type.isNullable && !isAny) {
            case (true, false): .required
            case (true, true): .requiredNullable
            case (false, false): .optional
            case (false, true): .optionalNullable
            }
        let isDeprecated = property.schemas.contains { schemas[$0].deprecated?.value == true }
        return Property(
            wireName: property.name,
            name: identifier,
            type: type.reference,
            presence: presence,
            isBoxed: false,
            constant: isRequired ? constant(of: property, type.reference) : nil,
            documentation: SchemaDocumentation.property(property.schemas, in: schemas),
            deprecation: isDeprecated ? Deprecation() : nil,
            origin: origin(of: property)
        )
    }

    /// From the key to the end of its schema; the schema alone where an alias has it from elsewhere.
    private func origin(of property: FlatSchema.Property) -> SourceRange {
        let schema = schemas[property.schemas[0]].range
        guard property.range.file == schema.file, property.range.start < schema.end else { return schema }
        return SourceRange(file: schema.file, start: property.range.start, end: schema.end)
    }

    private mutating func reportConflict(_ property: FlatSchema.Property) {
        guard property.schemas.count > 1, flattening.flatten(property.schemas).isNever else { return }
        let kinds = property.schemas.map { id in
            (id: id, types: flattening.flatten([id]).types ?? [])
        }.filter { !$0.types.isEmpty }
        guard let first = kinds.first, let last = kinds.last else { return }
        log.report(
            .allOfConflict(
                property.name,
                first.types.map(\.rawValue).joined(separator: " or "),
                last.types.map(\.rawValue).joined(separator: " or ")
            ),
            at: schemas[last.id].range,
            notes: [Diagnostic.Note("the other type is here", at: schemas[first.id].range)]
        )
    }

    /// The value of a required `const`, in the form that the property's type takes.
    private func constant(of property: FlatSchema.Property, _ type: TypeReference) -> Literal? {
        let flat = flattening.flatten(property.schemas)
        guard let const = flat.const, flat.enumeration == nil else { return nil }
        switch (const.content, type) {
        case (.string(let text), .string): return .string(text)
        case (.bool(let value), .bool): return .bool(value)
        case (.integer(let text), .integer(let kind)):
            return NumberSpelling.json(text).flatMap { NumberSpelling.fits($0, kind) ? .number($0) : nil }
        case (.integer(let text), .double), (.number(let text), .double):
            return NumberSpelling.double(text).map { .number($0) }
        default: return nil
        }
    }

    private mutating func additionalProperties(
        _ flat: FlatSchema,
        owner: TypeName,
        scope: inout NameScope
    ) -> ObjectType.AdditionalProperties? {
        guard let value = valueSchema(of: flat)?.schema else { return nil }
        let type = type(
            of: value,
            at: SchemaPlace(owner: owner, proposed: "AdditionalProperty", source: "additionalProperties")
        )
        return freeName("additionalProperties", in: &scope).map {
            ObjectType.AdditionalProperties(
                name: $0,
                type: type.value,
                documentation: SchemaDocumentation.documentation(of: value, in: schemas)
            )
        }
    }

    /// A generated member's name, which yields to those of the document.
    func freeName(_ name: String, in scope: inout NameScope) -> SwiftIdentifier? {
        var unused = DiagnosticLog()
        return scope.claim(
            NameScope.Candidate(source: name, proposed: name, range: nil, fallback: name + "Value"),
            reporting: &unused
        )
    }
}
