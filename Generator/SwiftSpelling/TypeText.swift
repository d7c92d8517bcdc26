package import SDKModel

/// How types are written in the files of one module.
package struct TypeText: Sendable, Hashable {
    private let moduleName: String

    package init(module: SwiftIdentifier) { self.init(module: module.text) }

    package init(module: String) { moduleName = SwiftText.identifier(module, .type) }

    package func callAsFunction(_ type: TypeReference) -> String {
        switch type {
        case .string: "String"
        case .bool: "Bool"
        case .integer(let integer): integer.rawValue
        case .double: "Double"
        case .float: "Float"
        case .decimal: "Decimal"
        case .civilDate: "CivilDate"
        case .dateTime: "DateTime"
        case .uuid: "UUID"
        case .base64: "Data"
        case .base64URL: "Base64URLData"
        case .json: "JSONValue"
        case .array(let item): "[\(self(item))]"
        case .dictionary(let value): "[String: \(self(value))]"
        case .optional(let wrapped): self(wrapped) + "?"
        case .named(let name, let isShadowed): isShadowed ? "\(moduleName).\(path(name))" : path(name)
        case .body: "HTTPBody"
        case .void: "Void"
        }
    }

    /// A generated type from the top level: `Job.Status`.
    package func path(_ name: TypeName) -> String {
        name.components.map { SwiftText.identifier($0, .type) }.joined(separator: ".")
    }
}
