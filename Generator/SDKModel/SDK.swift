package import Diagnostics

/// All that an SDK holds, with every name decided: what rendering turns into files.
package struct SDK: Sendable, Hashable {
    package let moduleName: SwiftIdentifier
    /// The API's title and version, from the Info Object.
    package let title: String
    package let version: String
    package let documentation: Documentation
    /// The specification as generated files name it: its last path components, no folder of this machine.
    package let source: String
    package let accessLevel: AccessLevel
    package let client: Client
    /// Top-level types in source order; inline schemas are nested in them.
    package let types: [TypeDeclaration]
    package let errors: ErrorBodies
    package let facade: CompletionHandlerFacade?
    /// What the document has and the SDK has not, with the reason.
    package let omissions: [Omission]
    /// What arguments must meet beyond their types, by name.
    package let validationRules: [ValidationRule]
    /// What callers of an earlier SDK know under other names.
    package let forwarding: [ForwardingDeclaration]
    package let layout: OutputLayout
    /// Nil where it is made from the whole document.
    package let extent: SelectionExtent?

    package init(
        moduleName: SwiftIdentifier,
        title: String,
        version: String,
        documentation: Documentation,
        source: String,
        accessLevel: AccessLevel,
        client: Client,
        types: [TypeDeclaration],
        errors: ErrorBodies,
        facade: CompletionHandlerFacade?,
        omissions: [Omission],
        validationRules: [ValidationRule] = [],
        forwarding: [ForwardingDeclaration] = [],
        layout: OutputLayout = OutputLayout(),
        extent: SelectionExtent? = nil
    ) {
        self.moduleName = moduleName
        self.title = title
        self.version = version
        self.documentation = documentation
        self.source = source
        self.accessLevel = accessLevel
        self.client = client
        self.types = types
        self.errors = errors
        self.facade = facade
        self.omissions = omissions
        self.validationRules = validationRules
        self.forwarding = forwarding
        self.layout = layout
        self.extent = extent
    }

    /// The same SDK with other types and forwarding declarations.
    package func with(types: [TypeDeclaration], forwarding: [ForwardingDeclaration]) -> SDK {
        SDK(
            moduleName: moduleName,
            title: title,
            version: version,
            documentation: documentation,
            source: source,
            accessLevel: accessLevel,
            client: client,
            types: types,
            errors: errors,
            facade: facade,
            omissions: omissions,
            validationRules: validationRules,
            forwarding: forwarding,
            layout: layout,
            extent: extent
        )
    }
}

package enum AccessLevel: String, Sendable, Hashable, CaseIterable {
    case `public`, package, `internal`
}

/// Something of the document that the SDK leaves out visibly.
package struct Omission: Sendable, Hashable {
    /// `operation GET /a`, `member 'x' of schema 'Y'`.
    package let subject: String
    package let reason: String
    /// `openapi.yaml:12:3`.
    package let place: String

    package init(subject: String, reason: String, place: String) {
        self.subject = subject
        self.reason = reason
        self.place = place
    }
}

/// The documented error bodies of all operations: one enum for the SDK.
package struct ErrorBodies: Sendable, Hashable {
    /// The enum: `InfrastructureAsCodeErrorBody`.
    package let bodyName: SwiftIdentifier
    /// The typealias of `APIError<…ErrorBody>`: `InfrastructureAsCodeError`.
    package let errorName: SwiftIdentifier
    package let members: [Member]
    /// The distinct lists of documented errors; an operation names one by index.
    package let tables: [[DocumentedError]]

    package struct Member: Sendable, Hashable {
        package let name: SwiftIdentifier
        package let type: TypeReference
        /// The body as it is, not a JSON string.
        package let isText: Bool
        /// The Response Object of the first answer that has the body.
        package let origin: SourceRange?

        package init(
            name: SwiftIdentifier,
            type: TypeReference,
            isText: Bool = false,
            origin: SourceRange? = nil
        ) {
            self.name = name
            self.type = type
            self.isText = isText
            self.origin = origin
        }
    }

    package struct DocumentedError: Sendable, Hashable {
        package let status: StatusPattern
        /// Lower case, without parameters; nil for the only row of a status, which is for JSON of any label.
        package let contentType: String?
        /// Index into `members`; nil for an error documented without a body that has a type.
        package let member: Int?

        package init(status: StatusPattern, contentType: String? = nil, member: Int?) {
            self.status = status
            self.contentType = contentType
            self.member = member
        }
    }

    package init(
        bodyName: SwiftIdentifier,
        errorName: SwiftIdentifier,
        members: [Member],
        tables: [[DocumentedError]]
    ) {
        self.bodyName = bodyName
        self.errorName = errorName
        self.members = members
        self.tables = tables
    }
}

/// The statuses a documented response is for; exact beats range beats default.
package enum StatusPattern: Sendable, Hashable {
    case exact(Int)
    /// The first digit: 4 for `4XX`.
    case range(Int)
    case `default`
}

/// The API as the completion-handler style of older SDKs offers it.
package struct CompletionHandlerFacade: Sendable, Hashable {
    /// The type with `basePath` and `accessToken`.
    package let settingsName: SwiftIdentifier
    /// The client's server URL, without slash at the end.
    package let basePath: String
    /// The security scheme that `accessToken` serves, by its document name.
    package let accessTokenScheme: String?
    package let classes: [FacadeClass]

    package struct FacadeClass: Sendable, Hashable {
        package let name: SwiftIdentifier
        package let documentation: Documentation
        /// The property of the client that holds the operations.
        package let groupProperty: SwiftIdentifier?
        package let methods: [Method]
        package let enumerations: [Enumeration]

        package init(
            name: SwiftIdentifier,
            documentation: Documentation,
            groupProperty: SwiftIdentifier?,
            methods: [Method],
            enumerations: [Enumeration]
        ) {
            self.name = name
            self.documentation = documentation
            self.groupProperty = groupProperty
            self.methods = methods
            self.enumerations = enumerations
        }
    }

    package struct Method: Sendable, Hashable {
        package let operation: Operation
        package let name: SwiftIdentifier
        /// The labels of the facade, one for each argument of the operation, in the facade's order.
        package let arguments: [FacadeArgument]

        package init(operation: Operation, name: SwiftIdentifier, arguments: [FacadeArgument]) {
            self.operation = operation
            self.name = name
            self.arguments = arguments
        }
    }

    package struct FacadeArgument: Sendable, Hashable {
        package let label: SwiftIdentifier
        /// Index into the operation's `arguments`.
        package let argument: Int

        package init(label: SwiftIdentifier, argument: Int) {
            self.label = label
            self.argument = argument
        }
    }

    /// A facade name for an enumeration of a parameter, with the facade's spelling of its cases.
    package struct Enumeration: Sendable, Hashable {
        package let alias: SwiftIdentifier
        package let type: TypeName
        /// Members to add to the type: only those whose spelling differs.
        package let addedCases: [AddedCase]

        package init(alias: SwiftIdentifier, type: TypeName, addedCases: [AddedCase]) {
            self.alias = alias
            self.type = type
            self.addedCases = addedCases
        }
    }

    package struct AddedCase: Sendable, Hashable {
        package let name: SwiftIdentifier
        package let target: SwiftIdentifier

        package init(name: SwiftIdentifier, target: SwiftIdentifier) {
            self.name = name
            self.target = target
        }
    }

    package init(
        settingsName: SwiftIdentifier,
        basePath: String,
        accessTokenScheme: String?,
        classes: [FacadeClass]
    ) {
        self.settingsName = settingsName
        self.basePath = basePath
        self.accessTokenScheme = accessTokenScheme
        self.classes = classes
    }
}
