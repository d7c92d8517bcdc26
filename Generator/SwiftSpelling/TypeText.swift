package import SDKModel

/// How types are written in the files of one module.
package struct TypeText: Sendable, Hashable {
    private let moduleName: String
    /// The modules of the types that another one declares.
    private let otherModules: [SwiftIdentifier: String]

    /// `otherModules`: the names of modules, by the top-level types that are in them and not in `module`.
    package init(module: SwiftIdentifier, otherModules: [SwiftIdentifier: SwiftIdentifier] = [:]) {
        moduleName = SwiftText.identifier(module, .type)
        self.otherModules = otherModules.mapValues { SwiftText.identifier($0, .type) }
    }

    package init(module: String) {
        moduleName = SwiftText.identifier(module, .type)
        otherModules = [:]
    }

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
        case .external(let type): path(type.name)
        case .array(let item): "[\(self(item))]"
        case .dictionary(let value): "[String: \(self(value))]"
        case .optional(let wrapped): self(wrapped) + "?"
        case .named(let name, let isShadowed): isShadowed ? "\(module(of: name)).\(path(name))" : path(name)
        case .body: "HTTPBody"
        case .file: "FilePart"
        case .part: "MultipartPart"
        case .items(let item): "JSONItems<\(self(item))>"
        case .void: "Void"
        }
    }

    private func module(of name: TypeName) -> String {
        name.components.first.flatMap { otherModules[$0] } ?? moduleName
    }

    /// A generated type from the top level: `Job.Status`.
    package func path(_ name: TypeName) -> String {
        name.components.map { SwiftText.identifier($0, .type) }.joined(separator: ".")
    }
}
