/// A request of which it is known what it calls.
package struct RoutedRequest: Sendable {
    package let request: MockRequest
    package let operation: MockOperation
    /// In the order of the template.
    package let pathParameters: [PathText]
    /// What precedes the operation's path, from the server's address: `/api/v2`, or nothing.
    package let basePath: String
    /// After `?`, percent-encoded; nil without `?`.
    package let query: String?

    package init(
        _ request: MockRequest,
        operation: MockOperation,
        pathParameters: [PathText] = [],
        basePath: String = "",
        query: String? = nil
    ) {
        self.request = request
        self.operation = operation
        self.pathParameters = pathParameters
        self.basePath = basePath
        self.query = query
    }

    /// What stands at a `{name}` of the path.
    package struct PathText: Sendable, Hashable {
        package let name: String
        /// As it was sent, percent-encoded.
        package let text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }
}
