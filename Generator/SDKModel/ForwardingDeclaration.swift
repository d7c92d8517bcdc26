/// A declaration of an earlier SDK that this one has under another name or in another place.
///
/// It is deprecated and does nothing but use the newer one, with the same meaning on the wire. No declaration of the
/// SDK has its name and its place.
package struct ForwardingDeclaration: Sendable, Hashable {
    package let owner: Owner
    package let content: Content

    package init(_ content: Content, in owner: Owner) {
        self.owner = owner
        self.content = content
    }

    /// What it is declared in, by the names of the new SDK.
    package enum Owner: Sendable, Hashable {
        case module
        case type(TypeName)
        case client
        /// The type of a group, nested in the client.
        case group(SwiftIdentifier)
        case server
        case credential
    }

    package enum Content: Sendable, Hashable {
        /// Another name of a type.
        case alias(SwiftIdentifier, TypeReference)
        /// A property of the client that leads to the group's type.
        case groupProperty(SwiftIdentifier, OperationGroup)
        /// A group that is gone: its property, and the type in which its methods go on.
        case group(property: SwiftIdentifier, type: SwiftIdentifier)
        case method(ForwardingMethod)
        /// Another name of an object's property.
        case property(SwiftIdentifier, Property, of: ObjectType)
        case initializer(ForwardingInitializer)
        /// Another name of an enumeration's value.
        case value(SwiftIdentifier, EnumerationType.Case)
        /// A function that makes a case with a payload of the type.
        case unionCase(SwiftIdentifier, new: SwiftIdentifier, payload: TypeReference)
        case server(SwiftIdentifier, Server)
        case credential(SwiftIdentifier, new: SwiftIdentifier, CredentialForm)
    }
}

/// An earlier method, made of the operation as it is now.
package struct ForwardingMethod: Sendable, Hashable {
    package let name: SwiftIdentifier
    package let arguments: [ForwardedArgument]
    package let operation: Operation
    package let target: Target
    /// A call could mean the operation as well, which has the same name in the same type, and then must.
    package let isAmbiguous: Bool

    /// Where the operation is.
    package enum Target: Sendable, Hashable {
        /// In the type that has the earlier method too.
        case sameType
        case client
        case group(property: SwiftIdentifier, type: SwiftIdentifier)
    }

    package init(
        name: SwiftIdentifier,
        arguments: [ForwardedArgument],
        operation: Operation,
        target: Target,
        isAmbiguous: Bool
    ) {
        self.name = name
        self.arguments = arguments
        self.operation = operation
        self.target = target
        self.isAmbiguous = isAmbiguous
    }
}

/// An earlier initialiser of an object.
package struct ForwardingInitializer: Sendable, Hashable {
    /// Indices are into the object's properties.
    package let arguments: [ForwardedArgument]
    package let object: ObjectType
    /// A call could mean the object's own initialiser as well, and then must.
    package let isAmbiguous: Bool

    package init(arguments: [ForwardedArgument], object: ObjectType, isAmbiguous: Bool) {
        self.arguments = arguments
        self.object = object
        self.isAmbiguous = isAmbiguous
    }
}

/// An argument of an earlier function and the one of today that takes its value, which has the same type.
package struct ForwardedArgument: Sendable, Hashable {
    package let label: SwiftIdentifier
    /// Index into the arguments of today.
    package let target: Int
    /// False where callers could leave it out.
    package let isRequired: Bool

    package init(label: SwiftIdentifier, target: Int, isRequired: Bool) {
        self.label = label
        self.target = target
        self.isRequired = isRequired
    }
}

/// The arguments of a function that makes a credential.
package enum CredentialForm: Sendable, Hashable {
    /// One secret, with the labels of the earlier function and of the newer one; nil for none.
    case secret(label: SwiftIdentifier?, newLabel: SwiftIdentifier?)
    case provider
    case usernameAndPassword
    case clientCredentials(tokenURL: String)
}
