package import ChangeModel
package import Diagnostics
import SDKModel
import SwiftSpelling

/// A public declaration of a generated module, with all that callers can tell of it.
package struct Symbol: Sendable {
    /// The path of what it is declared in, empty for the module: `Pet`.
    package let parent: String
    /// Without backticks and labels: `nick`, `init`.
    let name: String
    package let kind: SymbolKind
    let signature: Signature
    /// What it is made from in the document.
    package var origin: SourceRange?
    var isDeprecated = false
    /// What it stands for on the wire; nil where nothing does.
    var meaning: Meaning?
    /// The constant it returns, in Swift's spelling.
    var constant: String?
    /// An initializer whose arguments are the properties beside it: what is no break is told there.
    var mirrorsProperties = false
    /// Distinguishes overloads where callers choose among them by labels.
    var isOverloaded = false

    /// `Pet.nick`, `Pet.init(id:name:)`: as in a symbol graph of the compiler.
    package var path: String { parent.isEmpty ? fullName : "\(parent).\(fullName)" }

    /// The last component of the path.
    var fullName: String {
        switch signature {
        case .function(let function): name + function.labels
        case .enumCase(_?): name + "(_:)"
        case .type, .alias, .property, .enumCase(nil): name
        }
    }

    /// The path as messages show it: without labels, where none are needed to tell it from others.
    var shortPath: String { parent.isEmpty ? callName : "\(parent).\(callName)" }

    enum Meaning: Hashable, Sendable, CustomStringConvertible {
        /// The key of an object.
        case field(String)
        /// The value of an enumeration.
        case value(Literal)
        /// Anything else, in words.
        case other(String)

        /// In words that follow `stands for`: `the field 'nick'`.
        var description: String {
            switch self {
            case .field(let key): "the field '\(key)'"
            case .value(let value): "the value \(SwiftText.literal(value))"
            case .other(let words): words
            }
        }
    }

    /// By what callers find it beside its siblings.
    var callName: String { isOverloaded ? fullName : name }
}

/// Writes declarations as the generator does, on one line.
struct DeclarationText {
    let module: String
    /// With its space; empty for internal.
    let access: String

    func callAsFunction(_ symbol: Symbol) -> String {
        let name = SwiftText.identifier(symbol.name, .declaration)
        switch symbol.signature {
        case .type(let conformances):
            let keyword = Self.keyword(symbol.kind)
            let attribute = symbol.isExtensible && !access.isEmpty ? "@nonexhaustive " : ""
            let list = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
            return "\(attribute)\(access)\(keyword) \(name)\(list)"
        case .alias(let type): return "\(access)typealias \(name) = \(text(type))"
        case .property(let type, let mutability): return property(symbol, name, type, mutability)
        case .function(let function): return self.function(symbol, name, function)
        case .enumCase(let payload): return "case \(name)" + (payload.map { "(\(text($0)))" } ?? "")
        }
    }

    func text(_ type: SwiftType) -> String { type.text(in: module) }

    private func property(
        _ symbol: Symbol,
        _ name: String,
        _ type: SwiftType,
        _ mutability: Signature.Mutability
    ) -> String {
        let head = access + (symbol.kind == .staticProperty ? "static " : "")
        let tail =
            switch mutability {
            case .constant, .variable: ""
            case .computed: symbol.constant.map { " { \($0) }" } ?? " { get }"
            }
        let keyword = mutability == .constant ? "let" : "var"
        return "\(head)\(keyword) \(name): \(text(type))\(tail)"
    }

    private func function(_ symbol: Symbol, _ name: String, _ function: Function) -> String {
        let parameters = function.parameters.map(parameter).joined(separator: ", ")
        let head =
            switch symbol.kind {
            case .initializer: "init"
            case .staticMethod: "static func \(name)"
            default: "func \(name)"
            }
        let result = function.result.map { " -> \(text($0))" } ?? ""
        return "\(access)\(head)(\(parameters))\(function.effects)\(result)"
    }

    private func parameter(_ parameter: Parameter) -> String {
        let local = parameter.localName.map { " \($0)" } ?? ""
        let value = parameter.defaultValue.map { " = \($0)" } ?? ""
        return "\(SwiftText.identifier(parameter.label, .label))\(local): \(text(parameter.type))\(value)"
    }

    static func keyword(_ kind: SymbolKind) -> String { kind == .class ? "final class" : kind.rawValue }
}

extension Symbol {
    /// An enum that may get more cases, which callers' switches must provide for.
    var isExtensible: Bool {
        guard kind == .enum, case .type(let conformances) = signature else { return false }
        return conformances.contains { ["JSONModel", "ResponseUnion", "DocumentedErrorBody"].contains($0) }
    }
}
