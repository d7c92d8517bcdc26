import ChangeModel
import Diagnostics
import SDKModel

extension ModuleSymbols {
    func settingsSymbol(of facade: CompletionHandlerFacade) -> Symbol {
        type(.enum, facade.settingsName.text)
    }

    func settingsMembers(of facade: CompletionHandlerFacade) -> [Symbol] {
        let path = facade.settingsName.text
        func variable(_ name: String, _ type: String) -> Symbol {
            property(name, in: path, .fixed(type), .variable, isStatic: true)
        }
        var basePath = variable("basePath", "String")
        basePath.origin = sdk.client.servers.first?.origin
        var token = variable("accessToken", "String?")
        token.origin = sdk.client.securitySchemes.first { $0.schemeName == facade.accessTokenScheme }?.origin
        return [basePath] + (hasAccessToken(facade) ? [token] : []) + [
            variable("customHeaders", "[String: String]"),
            variable("configuration", "ClientConfiguration"),
            variable("transport", "(any HTTPTransport)?"),
            variable("responseQueue", "DispatchQueue?"),
        ]
    }

    func symbol(of facadeClass: CompletionHandlerFacade.FacadeClass) -> Symbol {
        type(.enum, facadeClass.name.text, origin: facadeClass.methods.first?.operation.origin)
    }

    /// Aliases, then methods.
    func members(of facadeClass: CompletionHandlerFacade.FacadeClass) -> [Symbol] {
        let path = facadeClass.name.text
        let aliases = facadeClass.enumerations.map { enumeration in
            Symbol(
                parent: path,
                name: enumeration.alias.text,
                kind: .typealias,
                signature: .alias(.model(.named(enumeration.type, isShadowed: false))),
                origin: originOfAlias(enumeration, in: facadeClass)
            )
        }
        return aliases + facadeClass.methods.map { method($0, in: path) }
    }

    /// An alias is there for the argument of an operation that it is named after.
    private func originOfAlias(
        _ enumeration: CompletionHandlerFacade.Enumeration,
        in facadeClass: CompletionHandlerFacade.FacadeClass
    ) -> SourceRange? {
        for operation in facadeClass.methods.map(\.operation)
        where enumeration.alias.text.hasSuffix("_" + operation.name.text) {
            let argument = BoundArgument.all(of: operation).map(parameter).first {
                $0.type.declaredTypes.contains(enumeration.type)
            }
            guard let argument else { continue }
            // A parameter component stands elsewhere, and may have been there before.
            guard let place = argument.origin, let whole = operation.origin, place.file == whole.file,
                whole.start <= place.start, place.end <= whole.end
            else { return operation.origin }
            return place
        }
        return facadeOrigins[enumeration.type]
    }

    /// The facade's further spellings of enumerations' values, each once for a type.
    func addedCases(of facade: CompletionHandlerFacade) -> [Symbol] {
        var symbols: [Symbol] = []
        var paths: Set<String> = []
        for enumeration in facade.classes.flatMap(\.enumerations) {
            let path = enumeration.type.description
            for added in enumeration.addedCases where paths.insert("\(path).\(added.name.text)").inserted {
                var symbol = property(
                    added.name.text,
                    in: path,
                    .generated(path),
                    .computed,
                    isStatic: true,
                    origin: facadeCases[enumeration.type]?[added.target] ?? facadeOrigins[enumeration.type]
                )
                symbol.meaning = .other("the value '\(added.target.text)'")
                symbols.append(symbol)
            }
        }
        return symbols
    }

    private func method(_ method: CompletionHandlerFacade.Method, in path: String) -> Symbol {
        let operation = method.operation
        let bound = BoundArgument.all(of: operation)
        var parameters = method.arguments.compactMap { argument -> Parameter? in
            guard bound.indices.contains(argument.argument) else { return nil }
            let inner = parameter(bound[argument.argument])
            return Parameter(
                key: inner.key,
                label: argument.label.text,
                type: inner.type,
                defaultValue: inner.defaultValue,
                origin: inner.origin
            )
        }
        let name = Self.freeName("completion", besides: Set(parameters.map(\.label)))
        let handler = SwiftType.handler(handled(operation.success.result))
        parameters.append(Parameter(key: .label("completion"), label: name, type: handler))
        var symbol = self.method(
            method.name.text,
            in: path,
            Function(
                parameters: parameters,
                result: .fixed("Task<Void, Never>"),
                isResultDiscardable: true
            ),
            isStatic: true
        )
        symbol.origin = operation.origin
        symbol.isDeprecated = operation.deprecation != nil
        symbol.meaning = .other("'\(operation.method) \(operation.template)'")
        return symbol
    }

    /// What a completion handler gets.
    private func handled(_ result: Success.Result) -> SwiftType {
        guard case .pages(let convention, let item) = result else {
            return type(of: result).map { SwiftType.optionally($0) } ?? .fixed("Void?")
        }
        return type(of: .page(convention: convention, item: item)).map { .optionally($0) } ?? .fixed("Void?")
    }

    private func hasAccessToken(_ facade: CompletionHandlerFacade) -> Bool {
        let scheme = sdk.client.securitySchemes.first { $0.schemeName == facade.accessTokenScheme }
        switch scheme?.kind {
        case .bearer, .apiKey, .oauth2, .openIDConnect: return true
        case .basic, .other, nil: return false
        }
    }
}
