import Diagnostics
import SDKConfiguration
import SDKModel

/// Plans the completion-handler style: the same operations under the names of the older SDK.
struct FacadePlanning {
    let configuration: SDKConfiguration.FacadeConfiguration
    let types: [TypeDeclaration]

    func plan(_ client: Client) -> CompletionHandlerFacade? {
        guard let settings = SwiftIdentifier(configuration.settings) else { return nil }
        var classes = client.groups.compactMap { group in
            facadeClass(
                named: SwiftNaming.upperCamel(group.tag),
                group.operations,
                property: group.propertyName,
                documentation: group.documentation
            )
        }
        if let own = facadeClass(
            named: "Default",
            client.operations,
            property: nil,
            documentation: Documentation()
        ) {
            classes.append(own)
        }
        return CompletionHandlerFacade(
            settingsName: settings,
            basePath: basePath(client.servers.first),
            accessTokenScheme: configuration.accessToken,
            classes: classes
        )
    }

    private func basePath(_ server: Server?) -> String {
        guard let server else { return "" }
        return server.url.map { piece in
            switch piece {
            case .literal(let text): text
            case .variable(let index): defaultText(server.variables[index])
            }
        }.joined()
    }

    private func defaultText(_ variable: Server.Variable) -> String {
        switch variable.defaultValue {
        case .string(let text): text
        case .member(let name):
            variable.enumeration?.cases.first { $0.name == name }.flatMap {
                if case .string(let text) = $0.value { text } else { nil }
            } ?? ""
        case .null, .bool, .number, .array, .object: ""
        }
    }

    private func facadeClass(
        named name: String,
        _ operations: [SDKModel.Operation],
        property: SwiftIdentifier?,
        documentation: Documentation
    ) -> CompletionHandlerFacade.FacadeClass? {
        // The older SDK has one method for each operation.
        let operations = operations.filter { $0.variant == nil }
        guard !operations.isEmpty, let identifier = SwiftIdentifier(name + configuration.classSuffix) else {
            return nil
        }
        return CompletionHandlerFacade.FacadeClass(
            name: identifier,
            documentation: documentation,
            groupProperty: property,
            methods: operations.map(method),
            enumerations: operations.flatMap(enumerations)
        )
    }

    private func method(_ operation: SDKModel.Operation) -> CompletionHandlerFacade.Method {
        CompletionHandlerFacade.Method(
            operation: operation,
            name: operation.name,
            arguments: operation.arguments.enumerated().map { index, argument in
                CompletionHandlerFacade.FacadeArgument(label: spelled(argument.name), argument: index)
            }
        )
    }

    /// The older generator puts `_` before names that were reserved to it.
    private func spelled(_ name: SwiftIdentifier) -> SwiftIdentifier {
        guard ReservedNames.facade.contains(name.text) else { return name }
        if name.text == "id" || name.text == "description" || name.text == "in" {
            return SwiftIdentifier("_" + name.text) ?? name
        }
        return name
    }

    private func enumerations(_ operation: SDKModel.Operation) -> [CompletionHandlerFacade.Enumeration] {
        operation.parameters.compactMap { parameter in
            guard let index = parameter.argument, case .named(let name, _) = operation.arguments[index].type,
                let type = enumeration(name),
                let alias = SwiftIdentifier(aliasName(parameter.wireName) + "_" + operation.name.text)
            else { return nil }
            var taken = Set(type.cases.map(\.name))
            return CompletionHandlerFacade.Enumeration(
                alias: alias,
                type: name,
                addedCases: type.cases.compactMap { entry in
                    guard case .string(let text) = entry.value,
                        let spelling = SwiftIdentifier(caseName(text)),
                        taken.insert(spelling).inserted
                    else { return nil }
                    return CompletionHandlerFacade.AddedCase(name: spelling, target: entry.name)
                }
            )
        }
    }

    private func enumeration(_ name: TypeName) -> EnumerationType? {
        guard name.components.count == 1 else { return nil }
        for type in types {
            if case .enumeration(let enumeration) = type, enumeration.header.name == name {
                return enumeration
            }
            if case .alias(let alias) = type, alias.header.name == name,
                case .named(let target, _) = alias.type
            {
                return self.enumeration(target)
            }
        }
        return nil
    }

    private func aliasName(_ wireName: String) -> String {
        let name = SwiftNaming.upperCamel(wireName)
        return ["Type", "Protocol", "Self"].contains(name) ? "Model" + name : name
    }

    /// `enUs` for `en-US`, `datesubmitted` for `dateSubmitted`, `_id` for `id`.
    private func caseName(_ value: String) -> String {
        let words = value.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        let name = words.enumerated().map { index, word in
            index == 0 ? word : word.prefix(1).uppercased() + word.dropFirst()
        }.joined()
        let prefixed = name.first?.isNumber == true ? "_" + name : name
        return ReservedNames.facade.contains(prefixed) ? "_" + prefixed : prefixed
    }
}
