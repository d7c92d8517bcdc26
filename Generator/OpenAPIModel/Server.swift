package import Diagnostics

/// A place where the API is served.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#server-object>
package struct Server: Sendable, Hashable {
    /// With `{name}` for each variable; relative to where the document was found when it has no scheme.
    package let url: Located<String>
    /// Unique among the document's servers (3.2).
    package let name: Located<String>?
    package let description: Located<String>?
    package let variables: [Named<ServerVariable>]
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        url: Located<String>,
        name: Located<String>? = nil,
        description: Located<String>? = nil,
        variables: [Named<ServerVariable>] = [],
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.url = url
        self.name = name
        self.description = description
        self.variables = variables
        self.extensions = extensions
        self.range = range
    }
}

/// What may stand for a `{name}` of a server's address.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#server-variable-object>
package struct ServerVariable: Sendable, Hashable {
    /// The values to choose from; nil when any text will do.
    package let `enum`: Located<[Located<String>]>?
    package let `default`: Located<String>
    package let description: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        `enum`: Located<[Located<String>]>? = nil,
        `default`: Located<String>,
        description: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.enum = `enum`
        self.default = `default`
        self.description = description
        self.extensions = extensions
        self.range = range
    }
}
