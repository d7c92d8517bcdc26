import OpenAPIModel
import ReferenceModel
import SDKModel
import SwiftSpelling
import YAMLModel

/// The values of an enumeration or constant, with their names in Swift.
enum AllowedValues {
    typealias Value = APIReference.SchemaShape.AllowedValue

    /// `type`: what the SDK declares for the schema, if anything.
    static func values(of schema: Schema, type: TypeDeclaration?) -> [Value] {
        let nodes = schema.enum?.value ?? schema.const.map { [$0] } ?? []
        guard !nodes.isEmpty else { return type.map(values(of:)) ?? [] }
        let cases = self.cases(of: type)
        let descriptions = lists(schema.extensions, ["x-enum-descriptions", "x-enumDescriptions"])
        return nodes.enumerated().compactMap { index, node in
            if case .null = node.content { return nil }
            let text = ValueText.plain(node)
            let own = cases[text]
            let words = descriptions.indices.contains(index) ? descriptions[index] : nil
            return Value(
                value: text,
                swiftName: own.map { "." + SwiftText.identifier($0.name, .member) },
                description: words.map(APIReference.CommonMark.init)
                    ?? own.flatMap { DocumentationText.commonMark($0.documentation) }
            )
        }
    }

    /// Those of an enumeration of the SDK; none of other types.
    static func values(of type: TypeDeclaration) -> [Value] {
        guard case .enumeration(let enumeration) = type else { return [] }
        return enumeration.cases.map { entry in
            Value(
                value: text(of: entry.value),
                swiftName: "." + SwiftText.identifier(entry.name, .member),
                description: DocumentationText.commonMark(entry.documentation)
            )
        }
    }

    private static func cases(of type: TypeDeclaration?) -> [String: EnumerationType.Case] {
        guard case .enumeration(let enumeration) = type else { return [:] }
        return Dictionary(
            enumeration.cases.map { (text(of: $0.value), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func text(of literal: Literal) -> String {
        switch literal {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object, .member: SwiftText.literal(literal)
        }
    }

    private static func lists(_ extensions: [Extension], _ keys: [String]) -> [String?] {
        for key in keys {
            if let nodes = extensions.first(where: { $0.name == key })?.value.sequence {
                return nodes.map(\.string)
            }
        }
        return []
    }
}

/// Why something should not be used any more.
enum DeprecationReason {
    static func text(in extensions: [Extension]) -> String? {
        for key in [
            "x-deprecated-reason", "x-deprecation-reason", "x-deprecationReason", "x-deprecated", "x-sunset",
        ] {
            if let text = extensions.first(where: { $0.name == key })?.value.string, !text.isEmpty {
                return key == "x-sunset" ? "It goes away on \(text)." : text
            }
        }
        return nil
    }
}
