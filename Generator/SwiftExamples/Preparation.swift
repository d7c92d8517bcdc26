import SwiftSpelling

/// What an example needs before the statement that it is about.
struct Preparation: Sendable, Hashable {
    /// Statements for values that have no literal.
    private(set) var statements: [String] = []
    /// To import beside the module of the SDK, in the order of their use.
    private(set) var modules: [String] = []
    private var taken: Set<String>

    init(taken: Set<String>) { self.taken = taken }

    /// A name like the one wanted that nothing in the example has yet.
    mutating func name(_ wanted: String) -> String {
        var name = wanted
        var number = 2
        while taken.contains(name) {
            name = "\(wanted)\(number)"
            number += 1
        }
        taken.insert(name)
        return name
    }

    /// Binds what an initialiser gives that may say no; the name of the value.
    mutating func unwrapping(_ expression: String, as wanted: String) -> ExampleExpression {
        let name = name(wanted)
        let declared = SwiftText.identifier(name, .declaration)
        statements.append("guard let \(declared) = \(expression) else { return }")
        return ExampleExpression(declared)
    }

    /// Binds a value that an expression makes; the name of the value.
    mutating func binding(_ expression: String, as wanted: String) -> ExampleExpression {
        let declared = SwiftText.identifier(name(wanted), .declaration)
        statements.append("let \(declared) = \(expression)")
        return ExampleExpression(declared)
    }

    mutating func need(_ module: String) {
        if !modules.contains(module) { modules.append(module) }
    }
}
