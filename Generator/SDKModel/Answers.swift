/// How the API wraps its answers: an object with one property that holds the value.
package struct Envelope: Sendable, Hashable {
    /// The type that tells the runtime of it: `DataEnvelope`.
    package let name: SwiftIdentifier
    /// The property on the wire: `data`.
    package let property: String

    package init(name: SwiftIdentifier, property: String) {
        self.name = name
        self.property = property
    }
}

/// How answers come in pages: the type that tells the runtime of it.
package struct PageConvention: Sendable, Hashable {
    /// `PageIndexPaging`.
    package let name: SwiftIdentifier
    /// The property of the answer with the items.
    package let items: String
    /// The property of the answer that tells where the page is.
    package let information: Information?
    /// All query parameters that choose a page, that of its size included.
    package let parameters: [String]
    package let advance: Advance

    package struct Information: Sendable, Hashable {
        package let property: String
        package let type: TypeReference

        package init(property: String, type: TypeReference) {
            self.property = property
            self.type = type
        }
    }

    /// How the next page is found; members are those of the information's type.
    package enum Advance: Sendable, Hashable {
        case page(parameter: String, first: Int, Count)
        case offset(parameter: String, Count)
        case token(parameter: String, member: SwiftIdentifier)
        case cursor(member: SwiftIdentifier, isOptional: Bool, [Field])
    }

    /// The members that count, as far as there are any.
    package struct Count: Sendable, Hashable {
        package let index: SwiftIdentifier?
        package let size: SwiftIdentifier?
        package let total: SwiftIdentifier?

        package init(index: SwiftIdentifier?, size: SwiftIdentifier?, total: SwiftIdentifier?) {
            self.index = index
            self.size = size
            self.total = total
        }
    }

    /// A parameter of the next page and the member of the cursor that has its value.
    package struct Field: Sendable, Hashable {
        package let parameter: String
        package let member: SwiftIdentifier
        /// The length of the page, which says nothing of its place.
        package let isSize: Bool

        package init(parameter: String, member: SwiftIdentifier, isSize: Bool) {
            self.parameter = parameter
            self.member = member
            self.isSize = isSize
        }
    }

    package init(
        name: SwiftIdentifier,
        items: String,
        information: Information?,
        parameters: [String],
        advance: Advance
    ) {
        self.name = name
        self.items = items
        self.information = information
        self.parameters = parameters
        self.advance = advance
    }
}

/// A credential that serves several security schemes with one secret.
package struct SharedCredential: Sendable, Hashable {
    package let name: SwiftIdentifier
    /// Document names, all of API keys or bearer tokens.
    package let schemes: [String]
    package let environment: Environment?
    package let login: Login?

    /// The environment variable that holds the secret.
    package struct Environment: Sendable, Hashable {
        /// `environment`, or another name where an earlier credential has that one.
        package let name: SwiftIdentifier
        package let variable: String

        package init(name: SwiftIdentifier, variable: String) {
            self.name = name
            self.variable = variable
        }
    }

    /// The operation that answers with the secret.
    package struct Login: Sendable, Hashable {
        /// `login`, or another name where an earlier credential has that one.
        package let name: SwiftIdentifier
        /// The group of the operation; nil for one of the client's own.
        package let group: SwiftIdentifier?
        package let method: SwiftIdentifier
        /// The operation's only argument.
        package let argument: Argument
        /// The member of its answer that has the secret.
        package let token: SwiftIdentifier

        package init(
            name: SwiftIdentifier,
            group: SwiftIdentifier?,
            method: SwiftIdentifier,
            argument: Argument,
            token: SwiftIdentifier
        ) {
            self.name = name
            self.group = group
            self.method = method
            self.argument = argument
            self.token = token
        }
    }

    package init(name: SwiftIdentifier, schemes: [String], environment: Environment?, login: Login?) {
        self.name = name
        self.schemes = schemes
        self.environment = environment
        self.login = login
    }
}
