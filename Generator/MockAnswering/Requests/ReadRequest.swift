package import OpenAPIModel
package import YAMLModel

/// A request that may call its operation, and that the document has nothing against.
package struct ReadRequest: Sendable {
    package let routed: RoutedRequest
    /// Those that were sent, in the order of the operation's parameters.
    package let parameters: [ReadParameter]
    /// Nil where none was sent.
    package let body: ReadBody?

    package init(_ routed: RoutedRequest, parameters: [ReadParameter] = [], body: ReadBody? = nil) {
        self.routed = routed
        self.parameters = parameters
        self.body = body
    }

    package var request: MockRequest { routed.request }
    package var operation: MockOperation { routed.operation }

    /// The value of a parameter; nil where it was not sent, whatever its default is.
    package func value(of name: String, in location: ParameterLocation) -> YAMLNode? {
        parameters.first { $0.name == name && $0.location == location }?.value
    }
}

/// A parameter's value, by the types of its schema.
package struct ReadParameter: Sendable, Hashable {
    package let name: String
    package let location: ParameterLocation
    package let value: YAMLNode

    package init(name: String, location: ParameterLocation, value: YAMLNode) {
        self.name = name
        self.location = location
        self.value = value
    }
}

/// A body that was sent.
package struct ReadBody: Sendable, Hashable {
    /// As sent.
    package let mediaType: MediaTypeName
    /// Of JSON, forms and multipart the value that the schema describes, of text a string; nil for what has none.
    package let value: YAMLNode?
    package let bytes: [UInt8]

    package init(mediaType: MediaTypeName, value: YAMLNode?, bytes: [UInt8]) {
        self.mediaType = mediaType
        self.value = value
        self.bytes = bytes
    }
}
