package import Diagnostics
package import YAMLModel

/// A body or parameter in one media type.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#media-type-object>
package struct MediaType: Sendable, Hashable {
    package let schema: SchemaID?
    /// One item of a stream (3.2).
    package let itemSchema: SchemaID?
    package let example: YAMLNode?
    package let examples: [Named<Referenceable<Example>>]
    /// By property of the schema.
    package let encoding: [Named<Encoding>]
    /// By place in an array: of the items that come first (3.2).
    package let prefixEncoding: [Encoding]
    /// Of the other items of an array (3.2).
    package let itemEncoding: Encoding?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        schema: SchemaID? = nil,
        itemSchema: SchemaID? = nil,
        example: YAMLNode? = nil,
        examples: [Named<Referenceable<Example>>] = [],
        encoding: [Named<Encoding>] = [],
        prefixEncoding: [Encoding] = [],
        itemEncoding: Encoding? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.schema = schema
        self.itemSchema = itemSchema
        self.example = example
        self.examples = examples
        self.encoding = encoding
        self.prefixEncoding = prefixEncoding
        self.itemEncoding = itemEncoding
        self.extensions = extensions
        self.range = range
    }
}

/// How one property of a form or multipart body is sent.
///
/// If one of `style`, `explode` and `allowReserved` is written, all three apply and `contentType` does not (in
/// forms). Source: <https://spec.openapis.org/oas/v3.1.1#encoding-object>
package struct Encoding: Sendable, Hashable {
    /// One media type or several, separated by commas.
    package let contentType: Located<String>?
    package let headers: [Named<Referenceable<Header>>]
    package let style: Defaulted<ParameterStyle>
    package let explode: Defaulted<Bool>
    package let allowReserved: Defaulted<Bool>
    /// Of the properties of the property, where its own content type calls for them (3.2).
    package let encoding: [Named<Encoding>]
    /// By place in an array: of the items that come first (3.2).
    package let prefixEncoding: [Encoding]
    /// Of the other items of an array (3.2).
    package let itemEncoding: Boxed<Encoding>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        contentType: Located<String>? = nil,
        headers: [Named<Referenceable<Header>>] = [],
        style: Defaulted<ParameterStyle>,
        explode: Defaulted<Bool>,
        allowReserved: Defaulted<Bool>,
        encoding: [Named<Encoding>] = [],
        prefixEncoding: [Encoding] = [],
        itemEncoding: Encoding? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.contentType = contentType
        self.headers = headers
        self.style = style
        self.explode = explode
        self.allowReserved = allowReserved
        self.encoding = encoding
        self.prefixEncoding = prefixEncoding
        self.itemEncoding = itemEncoding.map(Boxed.init)
        self.extensions = extensions
        self.range = range
    }
}
