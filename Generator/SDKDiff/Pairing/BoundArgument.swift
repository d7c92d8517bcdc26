package import SDKModel

/// An argument of an operation and what it is on the wire.
package struct BoundArgument: Sendable {
    package let argument: Argument
    /// Index into the operation's `arguments`.
    package let index: Int
    package let binding: Binding

    package enum Binding: Sendable {
        case body(BodyBinding)
        /// `place` counts the path's parameters from 0; nil for one that is not in the path.
        case parameter(ParameterBinding, place: Int?)
        /// A value that no binding mentions.
        case none
    }

    package static func all(of operation: Operation) -> [BoundArgument] {
        var bindings = [Binding](repeating: .none, count: operation.arguments.count)
        var places: [Int: Int] = [:]
        for case .parameter(let parameter) in operation.path where places[parameter] == nil {
            places[parameter] = places.count
        }
        for (index, parameter) in operation.parameters.enumerated() {
            guard let argument = parameter.argument, bindings.indices.contains(argument) else { continue }
            bindings[argument] = .parameter(parameter, place: places[index])
        }
        if let body = operation.body, bindings.indices.contains(body.argument) {
            bindings[body.argument] = .body(body)
        }
        return operation.arguments.enumerated().map { index, argument in
            BoundArgument(argument: argument, index: index, binding: bindings[index])
        }
    }

    /// By location and name on the wire, those of the path by their place in it; what is left by Swift name.
    package static func match(_ old: Operation, _ new: Operation) -> Matching<BoundArgument> {
        Matching(all(of: old), all(of: new), by: [{ $0.key }, { .label($0.argument.name.text) }])
    }

    /// Nil for an argument that no binding mentions.
    var key: Parameter.Key? {
        switch binding {
        case .body: .body
        case .parameter(_, let place?): .path(place)
        case .parameter(let parameter, nil): .parameter(parameter.location, parameter.wireName)
        case .none: nil
        }
    }
}
