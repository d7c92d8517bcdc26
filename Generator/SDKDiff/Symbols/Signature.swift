import Diagnostics
import SDKModel

/// What a declaration says beside its name.
enum Signature: Sendable {
    /// The rest of a type's declaration: its conformances.
    case type(conformances: [String])
    case alias(SwiftType)
    case property(SwiftType, Mutability)
    case function(Function)
    case enumCase(SwiftType?)

    enum Mutability: Sendable {
        /// `let`.
        case constant
        /// `var` without a setter.
        case computed
        /// `var`.
        case variable
    }
}

/// A method or an initialiser.
struct Function: Sendable {
    let parameters: [Parameter]
    var effects = ""
    /// Nil for `Void`.
    var result: SwiftType?
    var isResultDiscardable = false

    /// `(id:limit:)`.
    var labels: String { "(" + parameters.map { $0.label + ":" }.joined() + ")" }
}

/// A parameter of a function; callers see its label, its type and its default.
struct Parameter: Sendable {
    /// What pairs it with that of another SDK.
    let key: Key
    /// `_` for none.
    let label: String
    /// The name inside, where that is another one.
    var localName: String?
    let type: SwiftType
    /// The default in Swift's spelling; nil for none.
    var defaultValue: String?
    /// What the default stands for, where its spelling does not tell: the URL of a server.
    var defaultMeaning: String?
    var origin: SourceRange?

    enum Key: Hashable, Sendable {
        case body
        /// Counts the parameters of the path.
        case path(Int)
        case parameter(ParameterBinding.Location, String)
        case field(String)
        case variable(String)
        /// By its label, of functions that the generator itself thinks of.
        case label(String)
    }
}
