// What goes over the wire: parameters, bodies, answers.

extension APIReference {
    package struct Parameter: Sendable, Hashable {
        /// The name on the wire.
        package let name: String
        package let place: Place
        package let isRequired: Bool
        package let deprecation: Deprecation?
        package let description: CommonMark?
        package let schema: SchemaShape
        /// How an array or object is written, in words: `comma-separated`; nil where there is nothing to say.
        package let style: String?
        /// The argument of the method; nil where the SDK sends it by itself, or has no such method.
        package let argument: SwiftArgument?
        /// Of the document's examples, or made from the schema; as the value is written in a request.
        package let example: String?

        package enum Place: String, Sendable, Hashable, CaseIterable {
            case path, query, header, cookie, querystring
        }

        package init(
            name: String,
            place: Place,
            isRequired: Bool,
            deprecation: Deprecation?,
            description: CommonMark?,
            schema: SchemaShape,
            style: String?,
            argument: SwiftArgument?,
            example: String?
        ) {
            self.name = name
            self.place = place
            self.isRequired = isRequired
            self.deprecation = deprecation
            self.description = description
            self.schema = schema
            self.style = style
            self.argument = argument
            self.example = example
        }
    }

    package struct SwiftArgument: Sendable, Hashable {
        package let name: String
        /// Optional types with their question mark.
        package let type: LinkedText

        package init(name: String, type: LinkedText) {
            self.name = name
            self.type = type
        }
    }

    package struct RequestBody: Sendable, Hashable {
        package let isRequired: Bool
        package let description: CommonMark?
        /// In the order of the document.
        package let contents: [Content]
        /// That of the main method.
        package let argument: SwiftArgument?

        package init(
            isRequired: Bool,
            description: CommonMark?,
            contents: [Content],
            argument: SwiftArgument?
        ) {
            self.isRequired = isRequired
            self.description = description
            self.contents = contents
            self.argument = argument
        }
    }

    /// A body in one media type.
    package struct Content: Sendable, Hashable {
        package let mediaType: String
        /// Nil where the document says nothing of the body.
        package let schema: SchemaShape?
        /// Of one item of a stream, where the body is one.
        package let itemSchema: SchemaShape?
        /// Parts of the body with rules of their own: name and words.
        package let encodings: [Encoding]
        /// At least one where a sample can be made.
        package let samples: [Sample]

        package struct Encoding: Sendable, Hashable {
            package let name: String
            package let words: String

            package init(name: String, words: String) {
                self.name = name
                self.words = words
            }
        }

        package init(
            mediaType: String,
            schema: SchemaShape?,
            itemSchema: SchemaShape?,
            encodings: [Encoding],
            samples: [Sample]
        ) {
            self.mediaType = mediaType
            self.schema = schema
            self.itemSchema = itemSchema
            self.encodings = encodings
            self.samples = samples
        }
    }

    package struct Response: Sendable, Hashable {
        /// `200`, `4XX` or `default`.
        package let status: String
        /// In words what the status means: `Not Found`; nil for ranges, `default` and codes without a name.
        package let reason: String?
        /// Whether the SDK takes it for an answer rather than an error.
        package let isSuccess: Bool
        package let description: CommonMark?
        package let headers: [Header]
        /// Empty for an answer without a body.
        package let contents: [Content]
        /// Operations to go on with.
        package let links: [FollowUp]

        package struct Header: Sendable, Hashable {
            package let name: String
            package let isRequired: Bool
            package let deprecation: Deprecation?
            package let description: CommonMark?
            package let schema: SchemaShape

            package init(
                name: String,
                isRequired: Bool,
                deprecation: Deprecation?,
                description: CommonMark?,
                schema: SchemaShape
            ) {
                self.name = name
                self.isRequired = isRequired
                self.deprecation = deprecation
                self.description = description
                self.schema = schema
            }
        }

        package struct FollowUp: Sendable, Hashable {
            package let name: String
            /// The `operationId`, or the reference, that the link gives.
            package let target: String
            /// The anchor of the operation, where the reference has it.
            package let anchor: String?
            package let description: CommonMark?

            package init(name: String, target: String, anchor: String?, description: CommonMark?) {
                self.name = name
                self.target = target
                self.anchor = anchor
                self.description = description
            }
        }

        package init(
            status: String,
            reason: String?,
            isSuccess: Bool,
            description: CommonMark?,
            headers: [Header],
            contents: [Content],
            links: [FollowUp]
        ) {
            self.status = status
            self.reason = reason
            self.isSuccess = isSuccess
            self.description = description
            self.headers = headers
            self.contents = contents
            self.links = links
        }
    }
}
