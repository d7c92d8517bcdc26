import ChangeModel
import SDKModel
import SwiftSpelling

extension ModuleSymbols {
    /// The path of a group's struct, or of the client for no group.
    func path(of group: OperationGroup?) -> String {
        group.map { "\(client).\($0.typeName.text)" } ?? client
    }

    func method(_ placed: PlacedOperation) -> Symbol {
        let operation = placed.operation
        var parameters = BoundArgument.all(of: operation).map(parameter)
        if case .events = operation.success.result {
            let names = Set(operation.arguments.map(\.name.text))
            let name = Self.freeName("settings", besides: names)
            parameters.append(
                Parameter(
                    key: .label("settings"),
                    label: name,
                    type: .fixed("EventStreamSettings"),
                    defaultValue: "EventStreamSettings()"
                )
            )
        }
        var effects = " async throws(\(SwiftText.identifier(error, .type)))"
        if case .pages = operation.success.result { effects = "" }
        var symbol = method(
            operation.name.text,
            in: path(of: placed.group),
            Function(parameters: parameters, effects: effects, result: type(of: operation.success.result))
        )
        symbol.origin = operation.origin
        symbol.isDeprecated = operation.deprecation != nil
        symbol.meaning = .other("'\(operation.method) \(operation.template)'")
        return symbol
    }

    /// Nil for `Void`.
    func type(of result: Success.Result) -> SwiftType? {
        switch result {
        case .void: nil
        case .json(let type), .enveloped(let type, isOptional: false): .model(type)
        case .optionalJSON(let type), .enveloped(let type, isOptional: true): .optionally(.model(type))
        case .text, .location: .fixed("String")
        case .bytes: .fixed("HTTPBody")
        case .pages(let convention, let item):
            .generic("Paginated", [.model(item), self.convention(convention), .generated(errorBody)])
        case .page(let convention, let item): .generic("Page", [.model(item), self.convention(convention)])
        case .events(let type, _): .generic("EventStream", [.model(type), .generated(errorBody)])
        case .jsonStream(let type): .generic("JSONStream", [.model(type), .generated(errorBody)])
        case .oneOf(let union): .generated(union.name.text)
        }
    }

    func parameter(_ bound: BoundArgument) -> Parameter {
        let argument = bound.argument
        let type = SwiftType.model(argument.type)
        let name = argument.name.text
        var local: String?
        if ["self", "Self", "inout", "let", "var"].contains(name) { local = name + "Value" }
        return Parameter(
            key: bound.key ?? .label(name),
            label: name,
            localName: local,
            type: argument.isRequired ? type : .optionally(type),
            defaultValue: argument.isRequired ? nil : "nil",
            origin: argument.origin
        )
    }

    static func freeName(_ name: String, besides taken: Set<String>) -> String {
        var free = name
        while taken.contains(free) { free += "_" }
        return free
    }

    private func convention(_ index: Int) -> SwiftType {
        let conventions = sdk.client.pageConventions
        return .generated(conventions.indices.contains(index) ? conventions[index].name.text : "")
    }
}

extension Operation {
    /// The path as the document writes it: `/pets/{id}`.
    var template: String {
        path.map { piece in
            switch piece {
            case .literal(let text): text
            case .parameter(let index):
                "{\(parameters.indices.contains(index) ? parameters[index].wireName : "")}"
            }
        }.joined()
    }
}
