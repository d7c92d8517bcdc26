import SDKModel

extension ForwardingRun {
    /// A type of the new SDK with the module's name before all types that forwarding declarations would hide there.
    func qualified(_ type: TypeDeclaration) -> TypeDeclaration {
        if hidden.isEmpty { return type }
        let name = type.header.name
        var names: Set<SwiftIdentifier> = []
        for count in 1..<max(name.components.count, 1) {
            names.formUnion(hidden[TypeName(Array(name.components.prefix(count)))] ?? [])
        }
        return qualified(type, hiding: names)
    }

    private func qualified(_ type: TypeDeclaration, hiding outer: Set<SwiftIdentifier>) -> TypeDeclaration {
        let names = outer.union(hidden[type.header.name] ?? [])
        let header = TypeHeader(
            name: type.header.name,
            documentation: type.header.documentation,
            deprecation: type.header.deprecation,
            nested: type.header.nested.map { qualified($0, hiding: names) },
            origin: type.header.origin
        )
        switch type {
        case .object(let object): return .object(Self.qualified(object, header, names))
        case .union(let union): return .union(Self.qualified(union, header, names))
        case .wrapper(let wrapper):
            return .wrapper(
                WrapperType(header: header, type: wrapper.type.hiding(names), valueName: wrapper.valueName)
            )
        case .enumeration, .alias: return type
        }
    }

    private static func qualified(
        _ object: ObjectType,
        _ header: TypeHeader,
        _ names: Set<SwiftIdentifier>
    ) -> ObjectType {
        ObjectType(
            header: header,
            properties: object.properties.map { property in
                Property(
                    wireName: property.wireName,
                    name: property.name,
                    type: property.type.hiding(names),
                    presence: property.presence,
                    isBoxed: property.isBoxed,
                    constant: property.constant,
                    documentation: property.documentation,
                    deprecation: property.deprecation,
                    origin: property.origin
                )
            },
            additionalProperties: object.additionalProperties.map {
                ObjectType.AdditionalProperties(
                    name: $0.name,
                    type: $0.type.hiding(names),
                    documentation: $0.documentation
                )
            },
            unknownFieldsName: object.unknownFieldsName,
            isMutable: object.isMutable,
            isPositional: object.isPositional,
            parts: object.parts
        )
    }

    private static func qualified(
        _ union: UnionType,
        _ header: TypeHeader,
        _ names: Set<SwiftIdentifier>
    ) -> UnionType {
        UnionType(
            header: header,
            members: union.members.map {
                UnionType.Member(
                    name: $0.name,
                    type: $0.type.hiding(names),
                    documentation: $0.documentation,
                    shapes: $0.shapes,
                    origin: $0.origin
                )
            },
            selection: union.selection,
            unknownName: union.unknownName,
            isIndirect: union.isIndirect,
            fallback: union.fallback
        )
    }
}

extension TypeReference {
    /// Marks the types whose first name is hidden.
    fileprivate func hiding(_ names: Set<SwiftIdentifier>) -> TypeReference {
        switch self {
        case .named(let name, let isShadowed):
            .named(name, isShadowed: isShadowed || name.components.first.map(names.contains) ?? false)
        case .array(let item): .array(item.hiding(names))
        case .dictionary(let value): .dictionary(value.hiding(names))
        case .optional(let wrapped): .optional(wrapped.hiding(names))
        case .items(let item): .items(item.hiding(names))
        default: self
        }
    }
}
