import SDKModel
import SwiftSpelling

extension ForwardingWriter {
    /// An earlier method, made of the operation of today.
    func method(_ method: ForwardingMethod) -> ForwardingCode {
        let operation = method.operation
        let names = ForwardedNames(method.arguments)
        let parameters = method.arguments.enumerated().map { index, argument in
            guard let target = operation.arguments[checked: argument.target] else { return "" }
            let type = surroundings.type(target.type)
            let shown = target.isRequired ? type : OperationView.optional(type)
            return "\(names.declarations[index]): \(shown)\(argument.isRequired ? "" : " = nil")"
        }
        var arguments = method.arguments.enumerated().sorted { $0.element.target < $1.element.target }.map {
            index,
            argument in
            let label = operation.arguments[checked: argument.target]?.name.text ?? ""
            return "\(SwiftText.identifier(label, .callLabel)): \(names.locals[index])"
        }
        var settings: [String] = []
        if case .events = operation.success.result {
            let name = Surroundings.freeName("settings", besides: method.arguments.map(\.label.text))
            let label = ArgumentNames(operation.arguments).settingsName
            settings = ["\(name): EventStreamSettings = EventStreamSettings()"]
            arguments.append("\(label): \(name)")
        }
        let effects = OperationView.effects(operation.success.result, surroundings)
        let awaiting = effects.isEmpty ? "" : "try await "
        let call = SwiftLayout.list(
            "\(awaiting)\(receiver(method.target)).\(SwiftText.identifier(operation.name, .member))(",
            arguments,
            indentation: indentation + 4
        )
        return ForwardingCode(
            summary(method),
            attributes(method),
            SwiftLayout.list(
                "\(access)func \(SwiftText.identifier(method.name, .declaration))(",
                parameters + settings,
                ")\(effects)\(OperationView.arrow(operation.success.result, surroundings)) {",
                indentation: indentation
            ) + call.map { "    " + $0 } + ["}"]
        )
    }

    private func receiver(_ target: ForwardingMethod.Target) -> String {
        switch target {
        case .sameType: "self"
        case .client: "\(surroundings.clientName)(core: self.core)"
        case .group(_, let type):
            "\(surroundings.clientName).\(SwiftText.identifier(type, .type))(core: self.core)"
        }
    }

    private func summary(_ method: ForwardingMethod) -> String {
        switch method.target {
        case .sameType where method.name == method.operation.name: "Takes the arguments of earlier."
        case .sameType: "The earlier name of `\(method.operation.name)`."
        case .client, .group: "Is `\(newName(method))` now."
        }
    }

    /// As callers reach it from the client.
    private func newName(_ method: ForwardingMethod) -> String {
        switch method.target {
        case .sameType, .client: method.operation.name.text
        case .group(let property, _): "\(property).\(method.operation.name)"
        }
    }

    private func attributes(_ method: ForwardingMethod) -> [String] {
        let targets = method.arguments.map(\.target)
        let isInOrder = zip(targets, targets.dropFirst()).allSatisfy(<)
        let labels = targets.sorted().map { (method.operation.arguments[checked: $0]?.name.text ?? "") + ":" }
        let name = "\(newName(method))\(labels.isEmpty ? "()" : "(\(labels.joined()))")"
        let availability =
            method.target == .sameType && isInOrder
            ? ForwardingCode.renamed(name, indentation: indentation)
            : ForwardingCode.use(name, indentation: indentation)
        return availability + Self.disfavoring(method.isAmbiguous)
    }

    /// Among functions that fit a call, the compiler takes one without the mark.
    private static func disfavoring(_ isAmbiguous: Bool) -> [String] {
        isAmbiguous ? ["@_disfavoredOverload"] : []
    }

    // MARK: - Initialisers

    /// An earlier initialiser of an object.
    func initializer(_ initializer: ForwardingInitializer) -> ForwardingCode {
        let object = initializer.object
        let names = ForwardedNames(initializer.arguments)
        let rest = RestOfObject(object, in: surroundings)
        var parameters: [String] = []
        for (index, argument) in initializer.arguments.enumerated() {
            let (type, initial) = parameter(argument, object, rest)
            parameters.append(names.declarations[index] + ": " + type + (argument.isRequired ? "" : initial))
        }
        let sorted = initializer.arguments.enumerated().sorted { $0.element.target < $1.element.target }
        let arguments = sorted.map { index, argument in
            let label = Self.label(argument, object)
            return "\(SwiftText.identifier(label, .callLabel)): \(names.locals[index])"
        }
        let targets = initializer.arguments.map(\.target)
        let isInOrder = zip(targets, targets.dropFirst()).allSatisfy(<)
        let name = "init(\(sorted.map { Self.label($0.element, object) + ":" }.joined()))"
        return ForwardingCode(
            "Makes a value from its parts, by their earlier names.",
            (isInOrder ? ForwardingCode.renamed : ForwardingCode.use)(name, indentation)
                + Self.disfavoring(initializer.isAmbiguous),
            SwiftLayout.list(
                "\(access)\(object.isMutable ? "" : "convenience ")init(",
                parameters,
                ") {",
                indentation: indentation
            )
                + SwiftLayout.list("self.init(", arguments, indentation: indentation + 4)
                .map { "    " + $0 } + ["}"]
        )
    }

    private static func label(_ argument: ForwardedArgument, _ object: ObjectType) -> String {
        let property = object.properties[checked: argument.target]?.name
        return (property ?? object.additionalProperties?.name ?? object.unknownFieldsName)?.text ?? ""
    }

    /// The type of a parameter, and what it is where it is left out.
    private func parameter(
        _ argument: ForwardedArgument,
        _ object: ObjectType,
        _ rest: RestOfObject?
    ) -> (type: String, initial: String) {
        guard let property = object.properties[checked: argument.target] else {
            return (
                rest?.type ?? "", " = " + (rest?.initial ?? "UnknownFields()")
            )
        }
        return (
            FieldCode.type(property, surroundings.type(property.type)), FieldCode.initialValue(property)
        )
    }
}

/// The arguments of an earlier function as they are declared, and as its body names them.
private struct ForwardedNames {
    let declarations: [String]
    let locals: [String]

    init(_ arguments: [ForwardedArgument]) {
        let labels = arguments.map(\.label.text)
        let names = arguments.map { ArgumentNames.names(of: $0.label, besides: labels) }
        declarations = names.map(\.declaration)
        locals = names.map(\.local)
    }
}
