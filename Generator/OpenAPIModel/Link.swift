package import Diagnostics
package import YAMLModel

/// How values of an answer serve as input of another operation.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#link-object>
package struct Link: Sendable, Hashable {
    package let operationRef: Located<String>?
    package let operationId: Located<String>?
    /// Constants or run-time expressions.
    package let parameters: [Named<YAMLNode>]
    package let requestBody: YAMLNode?
    package let description: Located<String>?
    package let server: Server?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        operationRef: Located<String>? = nil,
        operationId: Located<String>? = nil,
        parameters: [Named<YAMLNode>] = [],
        requestBody: YAMLNode? = nil,
        description: Located<String>? = nil,
        server: Server? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.operationRef = operationRef
        self.operationId = operationId
        self.parameters = parameters
        self.requestBody = requestBody
        self.description = description
        self.server = server
        self.extensions = extensions
        self.range = range
    }
}
