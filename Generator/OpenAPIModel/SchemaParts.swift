package import Diagnostics
package import YAMLModel

/// A `$ref` of a schema as written, and the schema that it names, which may be a reference again.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#schema-object>, JSON Schema 2020-12 section 8.2.3
package struct SchemaReference: Sendable, Hashable {
    package let text: Located<String>
    package let target: SchemaID

    package init(text: Located<String>, target: SchemaID) {
        self.text = text
        self.target = target
    }
}

/// A member that an object may have.
package struct SchemaProperty: Sendable, Hashable {
    package let name: String
    package let nameRange: SourceRange
    package let schema: SchemaID

    package init(name: String, nameRange: SourceRange, schema: SchemaID) {
        self.name = name
        self.nameRange = nameRange
        self.schema = schema
    }
}

/// The types of JSON values, with integers apart from other numbers.
package enum SchemaType: String, Sendable, Hashable, CaseIterable {
    case null, boolean, integer, number, string, array, object

    /// That of a value as it is written: `1.0` is a number.
    package init(of value: YAMLNode) {
        switch value.content {
        case .null: self = .null
        case .bool: self = .boolean
        case .integer: self = .integer
        case .number: self = .number
        case .string: self = .string
        case .sequence: self = .array
        case .mapping: self = .object
        }
    }
}

/// Which member tells the alternatives of a schema apart.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
package struct Discriminator: Sendable, Hashable {
    package let propertyName: Located<String>
    /// In source order.
    package let mapping: [Mapping]
    /// For values that are not in the mapping (3.2).
    package let defaultMapping: Mapping?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        propertyName: Located<String>,
        mapping: [Mapping] = [],
        defaultMapping: Mapping? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.propertyName = propertyName
        self.mapping = mapping
        self.defaultMapping = defaultMapping
        self.extensions = extensions
        self.range = range
    }

    /// A value of the member and the schema it stands for.
    package struct Mapping: Sendable, Hashable {
        package let key: Located<String>
        /// A reference, or the name of a component.
        package let text: Located<String>
        /// Nil when nothing is found, which is reported as `discriminator-mapping-not-found`.
        package let target: SchemaID?

        package init(key: Located<String>, text: Located<String>, target: SchemaID? = nil) {
            self.key = key
            self.text = text
            self.target = target
        }
    }
}

/// How a value looks in XML.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#xml-object>
package struct XML: Sendable, Hashable {
    package let name: Located<String>?
    package let namespace: Located<String>?
    package let prefix: Located<String>?
    package let attribute: Defaulted<Bool>
    package let wrapped: Defaulted<Bool>
    /// Takes the place of `attribute` and `wrapped` (3.2).
    package let nodeType: Located<XMLNodeType>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        name: Located<String>? = nil,
        namespace: Located<String>? = nil,
        prefix: Located<String>? = nil,
        attribute: Defaulted<Bool>,
        wrapped: Defaulted<Bool>,
        nodeType: Located<XMLNodeType>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.attribute = attribute
        self.wrapped = wrapped
        self.nodeType = nodeType
        self.extensions = extensions
        self.range = range
    }
}

/// What a value becomes in XML (3.2).
///
/// Source: <https://spec.openapis.org/oas/v3.2.0#xml-node-types>
package enum XMLNodeType: String, Sendable, Hashable, CaseIterable {
    case element, attribute, text, cdata
    /// Nothing of its own: what is in it stands in the node around it.
    case none
}
