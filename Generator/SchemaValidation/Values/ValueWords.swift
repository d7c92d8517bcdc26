import OpenAPIModel
import YAMLModel

/// Values and kinds as messages call them.
enum ValueWords {
    static func name(_ type: SchemaType) -> String {
        switch type {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    static func kind(of value: YAMLNode) -> String {
        switch value.content {
        case .null: "null"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a string"
        case .sequence: "an array"
        case .mapping: "an object"
        }
    }

    /// The first eight.
    static func list(_ values: [YAMLNode]) -> String {
        values.prefix(8).map(quoted).joined(separator: ", ") + (values.count > 8 ? ", …" : "")
    }

    static func quoted(_ value: YAMLNode) -> String {
        switch value.content {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let text), .number(let text): text
        case .string(let text): "'\(text.count > 60 ? text.prefix(60) + "…" : text[...])'"
        case .sequence: "an array"
        case .mapping: "an object"
        }
    }

    static func characters(_ count: Int) -> String { count == 1 ? "1 character" : "\(count) characters" }

    static func items(_ count: Int) -> String { count == 1 ? "1 item" : "\(count) items" }
}
