package import Diagnostics
package import YAMLModel

/// A header of a response or of a part: a parameter whose name and place are known.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#header-object>
package struct Header: Sendable, Hashable {
    package let description: Located<String>?
    package let required: Defaulted<Bool>
    package let deprecated: Defaulted<Bool>
    /// Always `simple`.
    package let style: Defaulted<ParameterStyle>
    package let explode: Defaulted<Bool>
    package let schema: SchemaID?
    /// At most one entry; empty when `schema` applies.
    package let content: [Named<MediaType>]
    package let example: YAMLNode?
    package let examples: [Named<Referenceable<Example>>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        description: Located<String>? = nil,
        required: Defaulted<Bool>,
        deprecated: Defaulted<Bool>,
        style: Defaulted<ParameterStyle>,
        explode: Defaulted<Bool>,
        schema: SchemaID? = nil,
        content: [Named<MediaType>] = [],
        example: YAMLNode? = nil,
        examples: [Named<Referenceable<Example>>] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.description = description
        self.required = required
        self.deprecated = deprecated
        self.style = style
        self.explode = explode
        self.schema = schema
        self.content = content
        self.example = example
        self.examples = examples
        self.extensions = extensions
        self.range = range
    }
}
