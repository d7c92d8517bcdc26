package import Diagnostics
package import YAMLModel

/// One parameter of an operation, unique within it by `name` and `location`.
///
/// `required` is always true in `.path`. Either `schema` or `content` says what it holds; a parameter with neither
/// is reported and has no schema. Source: <https://spec.openapis.org/oas/v3.1.1#parameter-object>
package struct Parameter: Sendable, Hashable {
    package let name: Located<String>
    /// The keyword `in`.
    package let location: Located<ParameterLocation>
    package let description: Located<String>?
    package let required: Defaulted<Bool>
    package let deprecated: Defaulted<Bool>
    package let allowEmptyValue: Defaulted<Bool>
    package let style: Defaulted<ParameterStyle>
    package let explode: Defaulted<Bool>
    package let allowReserved: Defaulted<Bool>
    package let schema: SchemaID?
    /// At most one entry; empty when `schema` applies.
    package let content: [Named<MediaType>]
    package let example: YAMLNode?
    package let examples: [Named<Referenceable<Example>>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        name: Located<String>,
        location: Located<ParameterLocation>,
        description: Located<String>? = nil,
        required: Defaulted<Bool>,
        deprecated: Defaulted<Bool>,
        allowEmptyValue: Defaulted<Bool>,
        style: Defaulted<ParameterStyle>,
        explode: Defaulted<Bool>,
        allowReserved: Defaulted<Bool>,
        schema: SchemaID? = nil,
        content: [Named<MediaType>] = [],
        example: YAMLNode? = nil,
        examples: [Named<Referenceable<Example>>] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.name = name
        self.location = location
        self.description = description
        self.required = required
        self.deprecated = deprecated
        self.allowEmptyValue = allowEmptyValue
        self.style = style
        self.explode = explode
        self.allowReserved = allowReserved
        self.schema = schema
        self.content = content
        self.example = example
        self.examples = examples
        self.extensions = extensions
        self.range = range
    }

    /// What makes a parameter the same as another one of its operation.
    package struct Identity: Sendable, Hashable {
        package let name: String
        package let location: ParameterLocation
    }

    package var identity: Identity { Identity(name: name.value, location: location.value) }
}

/// Where a request carries a parameter: the keyword `in`.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#parameter-locations>
package enum ParameterLocation: String, Sendable, Hashable, CaseIterable {
    case query, header, path, cookie
    /// The whole query as one value (3.2).
    case querystring

    /// What applies where the document says nothing: `form` or `simple`.
    package var defaultStyle: ParameterStyle {
        switch self {
        case .query, .cookie, .querystring: .form
        case .path, .header: .simple
        }
    }

    /// What the table of style values allows in this place.
    package var allowedStyles: [ParameterStyle] {
        switch self {
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .path: [.simple, .label, .matrix]
        case .header: [.simple]
        case .cookie: [.form, .cookie]
        case .querystring: []
        }
    }
}

/// How a parameter's value becomes text.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#style-values>
package enum ParameterStyle: String, Sendable, Hashable, CaseIterable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
    /// As `form`, with values as they are and pairs joined as a `Cookie` header has them (3.2).
    case cookie

    /// True for `form` and `cookie`.
    package var defaultExplode: Bool { self == .form || self == .cookie }
}
