import ReferenceModel

extension APIReference.SchemaShape {
    func with(type: APIReference.LinkedText) -> Self {
        changed(type: type, description: description, isNullable: isNullable)
    }

    func with(description: APIReference.CommonMark?) -> Self {
        changed(type: type, description: description, isNullable: isNullable)
    }

    func nullable(_ allowsNull: Bool) -> Self {
        guard allowsNull, !isNullable else { return self }
        return changed(type: TypeWords.nullable(type, true), description: description, isNullable: true)
    }

    /// The same with what another schema says of the same values: its words go first, its rules are added.
    func overlaid(_ other: Self) -> Self {
        let nullable = isNullable || other.isNullable
        return Self(
            type: TypeWords.nullable(type, nullable && !isNullable),
            title: other.title ?? title,
            description: other.description ?? description,
            constraints: constraints + other.constraints.filter { !constraints.contains($0) },
            defaultValue: other.defaultValue ?? defaultValue,
            allowedValues: other.allowedValues.isEmpty ? allowedValues : named(other.allowedValues),
            isNullable: nullable,
            isReadOnly: isReadOnly || other.isReadOnly,
            isWriteOnly: isWriteOnly || other.isWriteOnly,
            deprecation: other.deprecation ?? deprecation,
            structure: structure
        )
    }

    /// Narrowed values keep the names that the type has for them.
    private func named(_ values: [AllowedValue]) -> [AllowedValue] {
        values.map { value in
            guard value.swiftName == nil else { return value }
            let own = allowedValues.first { $0.value == value.value }
            return AllowedValue(
                value: value.value,
                swiftName: own?.swiftName,
                description: value.description ?? own?.description
            )
        }
    }

    private func changed(
        type: APIReference.LinkedText,
        description: APIReference.CommonMark?,
        isNullable: Bool
    ) -> Self {
        Self(
            type: type,
            title: title,
            description: description,
            constraints: constraints,
            defaultValue: defaultValue,
            allowedValues: allowedValues,
            isNullable: isNullable,
            isReadOnly: isReadOnly,
            isWriteOnly: isWriteOnly,
            deprecation: deprecation,
            structure: structure
        )
    }
}
