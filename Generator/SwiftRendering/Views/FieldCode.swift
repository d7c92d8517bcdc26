import SDKModel
import SwiftSpelling

/// The code that one property needs: its storage, its part of the initialiser, one call to read and one to write it.
struct FieldCode {
    /// The parameter of the initialiser; nil for a constant.
    let parameter: String?
    let assignment: String?
    let reading: [String]
    let writing: String
    /// What is stored, as the type's own methods name it.
    let value: String

    private let name: String
    /// The type callers see.
    private let type: String
    private let storage: Storage

    /// How a property is kept.
    private enum Storage {
        case plain
        /// Not at all: its one value is written in its getter.
        case constant(String)
        /// Under another name, as every mention of a deprecated property warns.
        case renamed(String)
        /// Behind a box, under another name.
        case boxed(String, isOptional: Bool)
    }

    init(
        _ property: Property,
        index: Int,
        of object: ObjectType,
        besides names: [String],
        in surroundings: Surroundings
    ) {
        let call = FieldCall.name(property)
        let storage = Self.storage(of: property, in: object, besides: names)
        self.storage = storage
        name = SwiftText.identifier(property.name, .declaration)
        let valueType = surroundings.type(property.type)
        type = Self.type(property, valueType)
        let (declared, local, _) = ArgumentNames.names(of: property.name, besides: names)
        if case .constant(let literal) = storage {
            parameter = nil
            assignment = nil
            reading = ["reader.constant(\(index), \(literal))"]
            writing = "writer.\(call)(\(index), \(literal))"
            value = literal
            return
        }
        parameter = declared + ": \(type)" + Self.initialValue(property)
        let check =
            property.constant.flatMap { Self.checkedLiteral($0, property.type) }.map {
                "reader.\(property.presence == .required ? "constant" : "optionalConstant")(\(index), \($0))"
            }
        let stored: String
        switch storage {
        case .plain, .constant:
            stored = SwiftText.identifier(property.name, .member)
            assignment = "self.\(stored) = \(local)"
            value = name
            writing = "writer.\(call)(\(index), \(Self.value(property.name.text, name)))"
        case .renamed(let other):
            stored = other
            value = other
            assignment = "self.\(other) = \(local)"
            writing = "writer.\(call)(\(index), \(other))"
        case .boxed(let other, let isOptional):
            stored = other
            value = other
            assignment = "self.\(other) = " + (isOptional ? "\(local).map(Box.init)" : "Box(\(local))")
            writing = "writer.\(call)(\(index), \(other)\(isOptional ? "?" : "").value)"
        }
        reading = (check.map { [$0] } ?? []) + ["self.\(stored) = \(Self.read(call, index, storage))"]
    }

    /// The property, and its storage where that is not the property itself.
    func declaration(access: String, isMutable: Bool) -> [String] {
        let keyword = isMutable ? "var" : "let"
        switch storage {
        case .plain: return ["\(access)\(keyword) \(name): \(type)"]
        case .constant(let literal): return ["\(access)var \(name): \(type) { \(literal) }"]
        case .renamed(let other):
            let property = accessors(access, "\(other)", "\(other) = newValue", isMutable: isMutable)
            return property + ["private \(keyword) \(other): \(type)"]
        case .boxed(let other, let isOptional):
            let boxType = isOptional ? "Box<\(type.dropLast())>?" : "Box<\(type)>"
            let setter = isOptional ? "\(other) = newValue.map(Box.init)" : "\(other) = Box(newValue)"
            let property = accessors(
                access,
                other + (isOptional ? "?.value" : ".value"),
                setter,
                isMutable: isMutable
            )
            return property + ["private \(keyword) \(other): \(boxType)"]
        }
    }

    /// A property by its bare name, unless a local name of the generated methods hides it.
    static func value(_ name: String, _ escaped: String) -> String {
        switch name {
        case "writer", "object", "self": "self.\(SwiftText.identifier(name, .member))"
        default: escaped
        }
    }

    private static func read(_ method: String, _ index: Int, _ storage: Storage) -> String {
        let value = "reader.\(method)(\(index))"
        guard case .boxed(_, let isOptional) = storage else { return value }
        return isOptional ? "\(value).map(Box.init)" : "Box(\(value))"
    }

    private func accessors(_ access: String, _ getter: String, _ setter: String, isMutable: Bool) -> [String]
    {
        guard isMutable else { return ["\(access)var \(name): \(type) { \(getter) }"] }
        return ["\(access)var \(name): \(type) {", "    get { \(getter) }", "    set { \(setter) }", "}"]
    }

    private static func storage(
        of property: Property,
        in object: ObjectType,
        besides names: [String]
    ) -> Storage {
        // An object that never changes is a class, which may hold its own kind.
        if property.isBoxed, object.isMutable {
            let isOptional = property.presence != .required
            return .boxed(
                Surroundings.freeName("\(property.name)Box", besides: names),
                isOptional: isOptional
            )
        }
        if property.isFixed, let constant = property.constant,
            let literal = checkedLiteral(constant, property.type)
        {
            return .constant(literal)
        }
        if property.deprecation != nil {
            return .renamed(Surroundings.freeName("\(property.name)Storage", besides: names))
        }
        return .plain
    }

    /// The type that callers see.
    static func type(_ property: Property, _ valueType: String) -> String {
        switch property.presence {
        case .required: valueType
        case .requiredNullable, .optional: OperationView.optional(valueType)
        case .optionalNullable: "Nullable<\(valueType)>?"
        }
    }

    /// What the initialiser takes where it is given nothing.
    static func initialValue(_ property: Property) -> String {
        switch property.presence {
        case .required: property.constant.map { " = \(SwiftText.literal($0))" } ?? ""
        case .requiredNullable: ""
        case .optional, .optionalNullable: " = nil"
        }
    }

    /// The literal of a constant that the runtime can check; nil for other types.
    private static func checkedLiteral(_ constant: Literal, _ type: TypeReference) -> String? {
        switch (constant, type) {
        case (.string, .string), (.bool, .bool), (.number, .integer(.int)): SwiftText.literal(constant)
        default: nil
        }
    }
}

/// The method of the runtime's reader, and of its writer, for a property, by its type and presence.
enum FieldCall {
    static func name(_ property: Property) -> String {
        let method = method(property.type)
        return switch property.presence {
        case .required: method
        case .optional:
            method == "value" ? "optional" : "optional" + method.prefix(1).uppercased() + method.dropFirst()
        case .requiredNullable: "nullable"
        case .optionalNullable: "optionalNullable"
        }
    }

    private static func method(_ type: TypeReference) -> String {
        switch type {
        case .string: "string"
        case .bool: "bool"
        case .integer(.int): "int"
        case .double: "double"
        case .array: "array"
        case .dictionary: "dictionary"
        case .integer, .float, .decimal, .civilDate, .dateTime, .uuid, .base64, .base64URL, .json, .optional,
            .named, .external, .body, .file, .part, .items, .void:
            "value"
        }
    }
}
