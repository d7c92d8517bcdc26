import SDKModel

// Short ways to write values of the model in tests; what a test is not about has a default.

extension SwiftIdentifier: ExpressibleByStringLiteral {
    /// For tests alone.
    public init(stringLiteral text: String) {
        guard let identifier = SwiftIdentifier(text) else {
            preconditionFailure("'\(text)' is no identifier")
        }
        self = identifier
    }
}

extension TypeName: ExpressibleByStringLiteral {
    /// For tests alone.
    public init(stringLiteral text: String) {
        self.init(text.split(separator: ".").map { SwiftIdentifier(stringLiteral: String($0)) })
    }
}

extension Documentation: ExpressibleByStringLiteral {
    /// For tests alone.
    public init(stringLiteral text: String) { self.init(summary: text) }
}

extension TypeReference {
    static func named(_ name: TypeName) -> TypeReference { .named(name, isShadowed: false) }
}

extension TypeHeader {
    static func make(
        _ name: TypeName,
        _ documentation: Documentation = Documentation(),
        deprecation: Deprecation? = nil,
        nested: [TypeDeclaration] = []
    ) -> TypeHeader {
        TypeHeader(name: name, documentation: documentation, deprecation: deprecation, nested: nested)
    }
}

extension Property {
    static func make(
        _ name: SwiftIdentifier,
        _ type: TypeReference,
        _ presence: Presence = .required,
        wireName: String? = nil,
        isBoxed: Bool = false,
        constant: Literal? = nil,
        _ documentation: Documentation = Documentation(),
        deprecation: Deprecation? = nil
    ) -> Property {
        Property(
            wireName: wireName ?? name.text,
            name: name,
            type: type,
            presence: presence,
            isBoxed: isBoxed,
            constant: constant,
            documentation: documentation,
            deprecation: deprecation
        )
    }
}

extension TypeDeclaration {
    static func object(
        _ name: TypeName,
        _ properties: [Property],
        _ documentation: Documentation = Documentation(),
        additional: ObjectType.AdditionalProperties? = nil,
        unknownFieldsName: SwiftIdentifier? = "unknownFields",
        isMutable: Bool = false,
        deprecation: Deprecation? = nil,
        nested: [TypeDeclaration] = []
    ) -> TypeDeclaration {
        .object(
            ObjectType(
                header: .make(name, documentation, deprecation: deprecation, nested: nested),
                properties: properties,
                additionalProperties: additional,
                unknownFieldsName: unknownFieldsName,
                isMutable: isMutable
            )
        )
    }

    static func enumeration(
        _ name: TypeName,
        _ cases: [(SwiftIdentifier, Literal)],
        _ documentation: Documentation = Documentation(),
        rawType: EnumerationType.RawType = .string
    ) -> TypeDeclaration {
        .enumeration(.make(name, cases, documentation, rawType: rawType))
    }

    static func union(
        _ name: TypeName,
        _ members: [UnionType.Member],
        _ selection: UnionType.Selection,
        _ documentation: Documentation = Documentation(),
        isIndirect: Bool = false,
        nested: [TypeDeclaration] = []
    ) -> TypeDeclaration {
        .union(
            UnionType(
                header: .make(name, documentation, nested: nested),
                members: members,
                selection: selection,
                unknownName: "unknown",
                isIndirect: isIndirect
            )
        )
    }
}

extension EnumerationType {
    static func make(
        _ name: TypeName,
        _ cases: [(SwiftIdentifier, Literal)],
        _ documentation: Documentation = Documentation(),
        rawType: RawType = .string
    ) -> EnumerationType {
        EnumerationType(
            header: .make(name, documentation),
            rawType: rawType,
            cases: cases.map { Case(name: $0, value: $1, documentation: Documentation()) },
            knownValuesName: "knownValues"
        )
    }
}

extension UnionType.Member {
    static func make(
        _ name: SwiftIdentifier,
        _ type: TypeReference,
        _ shape: UnionType.Shape = UnionType.Shape(kinds: [.object])
    ) -> Self {
        Self(name: name, type: type, documentation: Documentation(), shapes: [shape])
    }
}

extension Operation {
    static func make(
        _ name: SwiftIdentifier,
        _ method: String = "GET",
        path: [PathPiece] = [.literal("/things")],
        _ documentation: Documentation = Documentation(),
        deprecation: Deprecation? = nil,
        arguments: [Argument] = [],
        parameters: [ParameterBinding] = [],
        body: BodyBinding? = nil,
        accept: [String] = [],
        result: Success.Result = .void,
        otherStatuses: [StatusPattern] = [],
        errorTable: Int = 0,
        security: Int? = nil,
        server: String? = nil
    ) -> Operation {
        Operation(
            operationID: name.text,
            name: name,
            method: method,
            path: path,
            documentation: documentation,
            deprecation: deprecation,
            arguments: arguments,
            parameters: parameters,
            body: body,
            success: Success(accept: accept, result: result, otherStatuses: otherStatuses),
            errorTable: errorTable,
            security: security,
            server: server
        )
    }
}

extension Argument {
    static func make(
        _ name: SwiftIdentifier,
        _ type: TypeReference = .string,
        isRequired: Bool = true,
        _ documentation: Documentation = Documentation()
    ) -> Argument {
        Argument(name: name, type: type, isRequired: isRequired, documentation: documentation)
    }
}

extension ParameterBinding {
    static func make(
        _ wireName: String,
        _ location: Location,
        _ argument: Int?,
        style: Style? = nil,
        explode: Bool? = nil,
        allowReserved: Bool = false,
        allowEmptyValue: Bool = false,
        isJSON: Bool = false,
        constant: Literal? = nil
    ) -> ParameterBinding {
        let isForm = location == .query || location == .cookie
        return ParameterBinding(
            wireName: wireName,
            location: location,
            serialization: isJSON
                ? .json
                : .style(
                    style ?? (isForm ? .form : .simple),
                    explode: explode ?? isForm,
                    allowReserved: allowReserved,
                    allowEmptyValue: allowEmptyValue
                ),
            argument: argument,
            constant: constant
        )
    }
}

extension SDK {
    static func make(
        types: [TypeDeclaration] = [],
        operations: [Operation] = [],
        groups: [OperationGroup] = [],
        servers: [Server] = [],
        securitySchemes: [SecurityScheme] = [],
        securityRequirements: [SecurityRequirement] = [],
        errorMembers: [ErrorBodies.Member] = [],
        errorTables: [[ErrorBodies.DocumentedError]] = [[]],
        facade: CompletionHandlerFacade? = nil,
        omissions: [Omission] = [],
        documentation: Documentation = Documentation(),
        accessLevel: AccessLevel = .public
    ) -> SDK {
        SDK(
            moduleName: "Zoo",
            title: "Zoo API",
            version: "1.2",
            documentation: documentation,
            source: "zoo/openapi.yaml",
            accessLevel: accessLevel,
            client: Client(
                name: "ZooClient",
                servers: servers,
                securitySchemes: securitySchemes,
                securityRequirements: securityRequirements,
                groups: groups,
                operations: operations
            ),
            types: types,
            errors: ErrorBodies(
                bodyName: "ZooErrorBody",
                errorName: "ZooError",
                members: errorMembers,
                tables: errorTables
            ),
            facade: facade,
            omissions: omissions
        )
    }
}
