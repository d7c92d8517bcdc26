package import Diagnostics

/// A type that the SDK declares.
package indirect enum TypeDeclaration: Sendable, Hashable {
    case object(ObjectType)
    case enumeration(EnumerationType)
    case union(UnionType)
    case wrapper(WrapperType)
    case alias(AliasType)

    package var header: TypeHeader {
        switch self {
        case .object(let type): type.header
        case .enumeration(let type): type.header
        case .union(let type): type.header
        case .wrapper(let type): type.header
        case .alias(let type): type.header
        }
    }
}

/// What every declared type has.
package struct TypeHeader: Sendable, Hashable {
    package let name: TypeName
    package let documentation: Documentation
    package let deprecation: Deprecation?
    /// Types declared inside this one, from inline schemas, in source order.
    package let nested: [TypeDeclaration]
    /// The schema, or the named list of values, that the type is made from, as a whole.
    package let origin: SourceRange?

    package init(
        name: TypeName,
        documentation: Documentation,
        deprecation: Deprecation?,
        nested: [TypeDeclaration],
        origin: SourceRange? = nil
    ) {
        self.name = name
        self.documentation = documentation
        self.deprecation = deprecation
        self.nested = nested
        self.origin = origin
    }
}

/// A type for a schema with properties: a class that never changes, or a struct where callers make it.
package struct ObjectType: Sendable, Hashable {
    package let header: TypeHeader
    /// In source order, inherited ones (allOf) first.
    package let properties: [Property]
    /// The dictionary of all other fields, where the schema types them.
    package let additionalProperties: AdditionalProperties?
    /// The property that keeps fields the schema does not know: `unknownFields`, or another name if a
    /// property of the document has that one.
    ///
    /// Absent where `additionalProperties` takes them all.
    package let unknownFieldsName: SwiftIdentifier?
    /// True where callers send the type: its properties are `var`.
    package let isMutable: Bool
    /// True for an array whose items have types by their place (`prefixItems`).
    ///
    /// Each property is the item at the place that its `wireName` gives, `0` being the first, and
    /// `additionalProperties` is the array of those behind them.
    package let isPositional: Bool
    /// Nil for an object of JSON; else what its properties are in a body of several parts.
    package let parts: MultipartLayout?

    package struct AdditionalProperties: Sendable, Hashable {
        package let name: SwiftIdentifier
        /// The type of the values.
        package let type: TypeReference
        package let documentation: Documentation

        package init(name: SwiftIdentifier, type: TypeReference, documentation: Documentation) {
            self.name = name
            self.type = type
            self.documentation = documentation
        }
    }

    package init(
        header: TypeHeader,
        properties: [Property],
        additionalProperties: AdditionalProperties?,
        unknownFieldsName: SwiftIdentifier?,
        isMutable: Bool,
        isPositional: Bool = false,
        parts: MultipartLayout? = nil
    ) {
        self.header = header
        self.properties = properties
        self.additionalProperties = additionalProperties
        self.unknownFieldsName = unknownFieldsName
        self.isMutable = isMutable
        self.isPositional = isPositional
        self.parts = parts
    }

    /// The type of the property for all that has none of its own, where the schema types it.
    package var restType: TypeReference? {
        additionalProperties.map { isPositional ? .array($0.type) : .dictionary($0.type) }
    }
}

/// A property of an object.
package struct Property: Sendable, Hashable {
    /// The key on the wire, any text.
    package let wireName: String
    package let name: SwiftIdentifier
    /// The type of the value itself, without what presence adds.
    package let type: TypeReference
    package let presence: Presence
    /// True where the value leads back to its own type: a struct stores it behind a box.
    package let isBoxed: Bool
    /// The one value the schema allows (`const`): the default of the initialiser, checked when read.
    package let constant: Literal?
    package let documentation: Documentation
    package let deprecation: Deprecation?
    /// From the key to the end of its schema.
    package let origin: SourceRange?

    /// Which of absent, null and value the property tells apart, and its Swift type.
    package enum Presence: Sendable, Hashable {
        /// Always there, never null: `Value`.
        case required
        /// Always there, null allowed: `Value?`, nil is sent as null.
        case requiredNullable
        /// May be absent: `Value?`, nil is not sent, a null received counts as absent.
        case optional
        /// Absent, null or value: `Nullable<Value>?`.
        case optionalNullable
    }

    package init(
        wireName: String,
        name: SwiftIdentifier,
        type: TypeReference,
        presence: Presence,
        isBoxed: Bool,
        constant: Literal?,
        documentation: Documentation,
        deprecation: Deprecation?,
        origin: SourceRange? = nil
    ) {
        self.wireName = wireName
        self.name = name
        self.type = type
        self.presence = presence
        self.isBoxed = isBoxed
        self.constant = constant
        self.documentation = documentation
        self.deprecation = deprecation
        self.origin = origin
    }
}

extension Property {
    /// It is its one value, always: nothing stores it, and no initialiser asks for it.
    package var isFixed: Bool {
        guard presence == .required, deprecation == nil else { return false }
        return switch (constant, type) {
        case (.string, .string), (.bool, .bool), (.number, .integer(.int)): true
        default: false
        }
    }
}

/// An open enumeration: a struct around its raw value with a static member for each known one.
package struct EnumerationType: Sendable, Hashable {
    package let header: TypeHeader
    package let rawType: RawType
    package let cases: [Case]
    /// The static list of known values: `knownValues`, which `JSONEnumeration` asks for.
    package let knownValuesName: SwiftIdentifier

    package enum RawType: String, Sendable, Hashable {
        case string = "String"
        case integer = "Int"
        case double = "Double"
        /// Values of several kinds, as any JSON.
        case json = "JSONValue"
    }

    package struct Case: Sendable, Hashable {
        package let name: SwiftIdentifier
        package let value: Literal
        package let documentation: Documentation
        /// The value in the list of values.
        package let origin: SourceRange?

        package init(
            name: SwiftIdentifier,
            value: Literal,
            documentation: Documentation,
            origin: SourceRange? = nil
        ) {
            self.name = name
            self.value = value
            self.documentation = documentation
            self.origin = origin
        }
    }

    package init(header: TypeHeader, rawType: RawType, cases: [Case], knownValuesName: SwiftIdentifier) {
        self.header = header
        self.rawType = rawType
        self.cases = cases
        self.knownValuesName = knownValuesName
    }
}

/// A non-exhaustive enum from oneOf, anyOf, several types, or a base schema with a discriminator.
package struct UnionType: Sendable, Hashable {
    package let header: TypeHeader
    package let members: [Member]
    package let selection: Selection
    /// The case that keeps a value no member takes, as `JSONValue`: `unknown`, or another free name.
    package let unknownName: SwiftIdentifier
    /// True where a member leads back to the union itself: `indirect enum`.
    package let isIndirect: Bool
    /// The member, by its index, for values whose discriminator is absent or not listed.
    ///
    /// A value that it cannot take is kept as unknown.
    package let fallback: Int?

    package struct Member: Sendable, Hashable {
        package let name: SwiftIdentifier
        package let type: TypeReference
        package let documentation: Documentation
        /// What its values look like: several where the member is a union itself.
        package let shapes: [Shape]
        /// The member in the list of schemas; the schema itself where it lists types.
        package let origin: SourceRange?

        package init(
            name: SwiftIdentifier,
            type: TypeReference,
            documentation: Documentation,
            shapes: [Shape],
            origin: SourceRange? = nil
        ) {
            self.name = name
            self.type = type
            self.documentation = documentation
            self.shapes = shapes
            self.origin = origin
        }
    }

    /// How a received value chooses its member.
    package enum Selection: Sendable, Hashable {
        /// By the string at this key; a value that is not listed is kept as unknown. A member sent carries its
        /// (first) value at that key, whatever its property says.
        case discriminator(key: String, values: [DiscriminatorValue])
        /// By shape: JSON kind, then required keys and constants, then the most known and fewest unknown keys.
        case shape
    }

    package struct DiscriminatorValue: Sendable, Hashable {
        package let value: String
        /// Index into `members`.
        package let member: Int

        package init(value: String, member: Int) {
            self.value = value
            self.member = member
        }
    }

    /// What a value of a member looks like.
    package struct Shape: Sendable, Hashable {
        package let kinds: [Kind]
        /// Keys an object of this member must have.
        package let requiredKeys: [String]
        /// All keys it declares.
        package let knownKeys: [String]
        /// Keys whose string value must be one of a list (`const`, or an enum of the document).
        package let constants: [Constant]
        /// Strings of one of these, where strings of another member are free.
        package let stringFormat: StringFormat?
        /// The strings of an enumeration; others are its too, where no other member knows them.
        package let strings: [String]
        /// What the items of an array look like; none where they may be anything.
        package let items: [Shape]
        /// Keys whose values are of another kind in another member.
        package let propertyKinds: [PropertyKinds]

        package init(
            kinds: [Kind],
            requiredKeys: [String] = [],
            knownKeys: [String] = [],
            constants: [Constant] = [],
            stringFormat: StringFormat? = nil,
            strings: [String] = [],
            items: [Shape] = [],
            propertyKinds: [PropertyKinds] = []
        ) {
            self.kinds = kinds
            self.requiredKeys = requiredKeys
            self.knownKeys = knownKeys
            self.constants = constants
            self.stringFormat = stringFormat
            self.strings = strings
            self.items = items
            self.propertyKinds = propertyKinds
        }
    }

    package struct Constant: Sendable, Hashable {
        package let key: String
        package let values: [String]
        /// False for numbers and booleans, which stand in `values` as JSON writes them.
        package let areStrings: Bool

        package init(key: String, values: [String], areStrings: Bool = true) {
            self.key = key
            self.values = values
            self.areStrings = areStrings
        }
    }

    package struct PropertyKinds: Sendable, Hashable {
        package let key: String
        package let kinds: [Kind]

        package init(key: String, kinds: [Kind]) {
            self.key = key
            self.kinds = kinds
        }
    }

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case null, bool, integer, number, string, array, object
    }

    package enum StringFormat: String, Sendable, Hashable {
        case dateTime, civilDate, uuid
    }

    package init(
        header: TypeHeader,
        members: [Member],
        selection: Selection,
        unknownName: SwiftIdentifier,
        isIndirect: Bool,
        fallback: Int? = nil
    ) {
        self.header = header
        self.members = members
        self.selection = selection
        self.unknownName = unknownName
        self.isIndirect = isIndirect
        self.fallback = fallback
    }
}

/// A struct around one value: an array or dictionary that contains itself.
package struct WrapperType: Sendable, Hashable {
    package let header: TypeHeader
    package let type: TypeReference
    /// `values`, the stored property.
    package let valueName: SwiftIdentifier

    package init(header: TypeHeader, type: TypeReference, valueName: SwiftIdentifier) {
        self.header = header
        self.type = type
        self.valueName = valueName
    }
}

/// A typealias from a named schema that is a plain Swift type.
package struct AliasType: Sendable, Hashable {
    package let header: TypeHeader
    package let type: TypeReference

    package init(header: TypeHeader, type: TypeReference) {
        self.header = header
        self.type = type
    }
}
