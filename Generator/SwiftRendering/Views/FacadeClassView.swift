import SDKModel
import SwiftSpelling

/// The file of a facade class: static methods that answer to a completion handler.
struct FacadeClassView {
    let header: HeaderView
    let documentation: [String]
    let isolation: String
    let access: String
    let name: String
    let aliases: [FacadeAliasView]
    let methods: [FacadeMethodView]
    let extensions: [FacadeExtensionView]

    init(
        _ facadeClass: CompletionHandlerFacade.FacadeClass,
        _ facade: CompletionHandlerFacade,
        in surroundings: Surroundings
    ) {
        header = HeaderView(surroundings, modules: facadeClass.methods.map(\.operation).modules)
        documentation = DocumentationComment.lines(
            facadeClass.documentation,
            fallback: "Operations that answer to a completion handler.",
            indentation: 0
        )
        isolation = surroundings.isolation
        access = surroundings.access
        name = SwiftText.identifier(facadeClass.name, .declaration)
        aliases = facadeClass.enumerations.map { FacadeAliasView($0, in: surroundings) }
        methods = facadeClass.methods.map { FacadeMethodView($0, facadeClass, facade, in: surroundings) }
        extensions = FacadeExtensionView.all(facadeClass.enumerations, in: surroundings)
    }
}

/// A facade name for an enumeration.
struct FacadeAliasView {
    let type: String
    let declaration: [String]

    init(_ enumeration: CompletionHandlerFacade.Enumeration, in surroundings: Surroundings) {
        type = surroundings.type.path(enumeration.type)
        declaration = SwiftLayout.continued(
            "\(surroundings.access)typealias \(SwiftText.identifier(enumeration.alias, .declaration)) =",
            type,
            indentation: 4
        )
    }
}

/// The facade's spelling of the values of one type.
struct FacadeExtensionView {
    let isolation: String
    let type: String
    let cases: [FacadeCaseView]

    /// One for each type, as two parameters may share it; a spelling that comes twice is added once.
    static func all(
        _ enumerations: [CompletionHandlerFacade.Enumeration],
        in surroundings: Surroundings
    ) -> [Self] {
        var types: [TypeName] = []
        var casesByType: [TypeName: [CompletionHandlerFacade.AddedCase]] = [:]
        for enumeration in enumerations where !enumeration.addedCases.isEmpty {
            if casesByType[enumeration.type] == nil { types.append(enumeration.type) }
            for added in enumeration.addedCases
            where casesByType[enumeration.type]?.contains(where: { $0.name == added.name }) != true {
                casesByType[enumeration.type, default: []].append(added)
            }
        }
        return types.map { type in
            Self(
                isolation: surroundings.isolation,
                type: surroundings.type.path(type),
                cases: (casesByType[type] ?? []).map { FacadeCaseView($0, in: surroundings) }
            )
        }
    }
}

/// One more name for a value.
struct FacadeCaseView {
    let target: String
    let declaration: [String]

    init(_ added: CompletionHandlerFacade.AddedCase, in surroundings: Surroundings) {
        target = SwiftText.identifier(added.target, .member)
        declaration = SwiftLayout.braces(
            "\(surroundings.access)static var \(SwiftText.identifier(added.name, .declaration)): Self",
            ".\(target)",
            indentation: 4
        )
    }
}

/// A method that starts a call and returns at once.
struct FacadeMethodView {
    let documentation: [String]
    let attributes: [String]
    let signature: [String]
    let settings: String
    let completion: String
    let client: String
    let call: [String]

    init(
        _ method: CompletionHandlerFacade.Method,
        _ facadeClass: CompletionHandlerFacade.FacadeClass,
        _ facade: CompletionHandlerFacade,
        in surroundings: Surroundings
    ) {
        let operation = method.operation
        let labels = method.arguments.map(\.label.text)
        let names = method.arguments.map { ArgumentNames.names(of: $0.label, besides: labels) }
        let completionName = Surroundings.freeName("completion", besides: labels)
        client = Surroundings.freeName("client", besides: labels)
        settings = SwiftText.identifier(facade.settingsName, .declaration)
        attributes = Surroundings.attributes(operation.deprecation, indentation: 4)
        var result = OperationView.resultType(operation.success.result, surroundings) ?? "Void"
        var tail = ")"
        var isOptional = false
        switch operation.success.result {
        case .optionalJSON, .enveloped(_, isOptional: true): isOptional = true
        case .pages(let convention, let item):
            result = surroundings.page(convention, of: item)
            tail = ").page()"
        case .void, .json, .enveloped, .text, .bytes, .page, .events, .jsonStream, .location, .oneOf: break
        }
        completion = isOptional ? "{ \(completionName)($0 ?? nil, $1) }" : completionName
        var parameters = zip(method.arguments, names).map { argument, name in
            Self.parameter(name.declaration, operation.arguments[checked: argument.argument], surroundings)
        }
        parameters.append(
            "\(completionName): @escaping @Sendable (_ response: \(OperationView.optional(result)), _ error: (any Error)?)"
                + " -> Void"
        )
        signature = SwiftLayout.list(
            "\(surroundings.access)static func \(SwiftText.identifier(method.name, .declaration))(",
            parameters,
            ") -> Task<Void, Never> {",
            indentation: 4
        )
        let group = facadeClass.groupProperty.map { ".\(SwiftText.identifier($0, .member))" } ?? ""
        call = SwiftLayout.list(
            "try await \(client)\(group).\(SwiftText.identifier(operation.name, .member))(",
            Self.callArguments(method, names.map(\.local)),
            tail,
            indentation: 12
        )
        documentation = Self.documentation(method, names.map(\.name), completionName: completionName)
    }

    private static func parameter(
        _ name: String,
        _ argument: Argument?,
        _ surroundings: Surroundings
    ) -> String {
        guard let argument else {
            preconditionFailure("SDKPlanning gives facades arguments of their operation")
        }
        let type = surroundings.type(argument.type)
        return argument.isRequired ? "\(name): \(type)" : "\(name): \(OperationView.optional(type)) = nil"
    }

    /// In the order of the operation, whatever the facade's is.
    private static func callArguments(_ method: CompletionHandlerFacade.Method, _ locals: [String])
        -> [String]
    {
        method.operation.arguments.enumerated().compactMap { index, argument in
            guard let place = method.arguments.firstIndex(where: { $0.argument == index }) else { return nil }
            return "\(SwiftText.identifier(argument.name, .callLabel)): \(locals[place])"
        }
    }

    private static func documentation(
        _ method: CompletionHandlerFacade.Method,
        _ names: [String],
        completionName: String
    ) -> [String] {
        var parts = DocumentationComment.Parts()
        let texts = OperationView.argumentTexts(of: method.operation)
        parts.parameters = zip(method.arguments, names).map { argument, name in
            (name, texts[checked: argument.argument]?.text ?? "")
        }
        parts.parameters.append((completionName, "Gets the value or the error."))
        parts.returns = "The running call, to cancel it."
        return DocumentationComment.lines(
            method.operation.documentation,
            fallback: "\(Markdown.codeSpan(method.operation.operationID)).",
            parts: parts,
            indentation: 4
        )
    }
}
