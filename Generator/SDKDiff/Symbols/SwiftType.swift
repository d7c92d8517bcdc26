package import SDKModel
import SwiftSpelling

/// The type of a property, an argument or a result, as callers see it.
package indirect enum SwiftType: Sendable {
    case model(TypeReference)
    case optional(SwiftType)
    /// `Nullable<Value>`, the null of what may also be absent.
    case nullable(SwiftType)
    /// A type of the runtime with arguments: `Page<Pet, PagePaging>`.
    case generic(String, [SwiftType])
    /// `[Value]`.
    case list(SwiftType)
    /// A completion handler that gets this value, optional, or an error.
    case handler(SwiftType)
    /// A generated type that is no schema's, by its path: `PetsClient.Server`.
    case generated(String)
    /// Always the same, in Swift's spelling: `UnknownFields`.
    case fixed(String)

    /// Optional, once.
    static func optionally(_ type: SwiftType) -> SwiftType { type.unwrapped == nil ? .optional(type) : type }

    /// What is inside an optional; nil for all else.
    var unwrapped: SwiftType? {
        switch self {
        case .optional(let wrapped): wrapped
        case .model(.optional(let wrapped)): .model(wrapped)
        default: nil
        }
    }

    /// The type without the optional around it.
    var base: SwiftType { unwrapped ?? self }

    /// As a declaration of the module writes it.
    func text(in module: String) -> String {
        switch self {
        case .model(let type): TypeText(module: module)(type)
        case .optional(let wrapped):
            wrapped.unwrapped == nil ? wrapped.text(in: module) + "?" : wrapped.text(in: module)
        case .nullable(let wrapped): "Nullable<\(wrapped.text(in: module))>"
        case .generic(let name, let arguments):
            "\(name)<\(arguments.map { $0.text(in: module) }.joined(separator: ", "))>"
        case .list(let item): "[\(item.text(in: module))]"
        case .handler(let value):
            "@escaping @Sendable (_ response: \(value.text(in: module)), _ error: (any Error)?) -> Void"
        case .generated(let path):
            path.split(separator: ".").map { SwiftText.identifier(String($0), .type) }.joined(separator: ".")
        case .fixed(let text): text
        }
    }

    /// The declared types that it names, in order.
    var declaredTypes: [TypeName] {
        switch self {
        case .model(let type): type.innermostName.map { [$0] } ?? []
        case .optional(let wrapped), .nullable(let wrapped), .list(let wrapped), .handler(let wrapped):
            wrapped.declaredTypes
        case .generic(_, let arguments): arguments.flatMap(\.declaredTypes)
        case .generated, .fixed: []
        }
    }
}
