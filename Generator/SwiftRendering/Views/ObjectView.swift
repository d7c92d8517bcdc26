import SDKModel
import SwiftSpelling

/// A type for an object: stored properties, and one call for each to read and to write it.
struct ObjectView {
    let documentation: [String]
    let access: String
    let typeAccess: String
    /// `struct`, or `final class` for what never changes: copying and destroying a struct is code for each property.
    let kind: String
    let name: String
    let properties: [PropertyView]
    let signature: [String]
    let assignments: [String]
    let fields: [String]
    /// What is read and written, in words.
    let shape: String
    /// What the methods of the reader and writer are named after.
    let part: String
    let reading: [String]
    let writing: [String]
    let nested: [DeclarationView]

    init(_ type: ObjectType, in surroundings: Surroundings, indentation: Int) {
        let inner = indentation + 4
        documentation = DocumentationComment.lines(
            type.header.documentation.noting(type.header.deprecation),
            fallback: "The \(type.isPositional ? "list" : "object") `\(type.header.name.last)`.",
            indentation: indentation
        )
        access = surroundings.access
        typeAccess = surroundings.typeAccess(isNested: indentation > 0)
        name = SwiftText.identifier(type.header.name.last, .declaration)
        kind = type.isMutable ? "struct" : "final class"
        let keyword = type.isMutable ? "var" : "let"
        let names = type.properties.map(\.name.text)
        let fields = type.properties.enumerated().map { index, property in
            FieldCode(property, index: index, of: type, besides: names, in: surroundings)
        }
        let rest = RestOfObject(type, in: surroundings)
        properties =
            zip(type.properties, fields).map { property, code in
                PropertyView(
                    property,
                    code,
                    keyword: keyword,
                    isItem: type.isPositional,
                    in: surroundings,
                    indentation: inner
                )
            }
            + (rest.map { [PropertyView($0, keyword: keyword, in: surroundings, indentation: inner)] } ?? [])
        signature = SwiftLayout.list(
            "\(surroundings.access)init(",
            fields.compactMap(\.parameter) + (rest.map { [$0.parameter] } ?? []),
            ") {",
            indentation: inner
        )
        assignments = fields.compactMap(\.assignment) + (rest.map { [$0.assignment] } ?? [])
        self.fields = SwiftLayout.list(
            "static let fields = JSONFields(",
            Self.fieldNames(type),
            indentation: inner
        )
        shape = type.isPositional ? "an array, item by item" : "an object, field by field"
        part = type.isPositional ? "Items" : "Object"
        reading = fields.flatMap(\.reading) + [rest?.reading ?? "reader.skipObject(object)"]
        writing = fields.map(\.writing) + ["writer.end\(part)(object\(rest.map { ", " + $0.value } ?? ""))"]
        nested = DeclarationView.nested(in: type.header, in: surroundings, indentation: indentation)
    }

    /// The wire names; places of items are labelled as such.
    private static func fieldNames(_ type: ObjectType) -> [String] {
        let names = type.properties.map { SwiftText.literal($0.wireName) }
        guard type.isPositional, let first = names.first else { return names }
        return ["items: \(first)"] + names.dropFirst()
    }
}

/// A property of an object as it is declared.
struct PropertyView {
    let documentation: [String]
    /// The property, and what stores it if it is not stored as it is.
    let declaration: [String]

    init(
        _ property: Property,
        _ code: FieldCode,
        keyword: String,
        isItem: Bool = false,
        in surroundings: Surroundings,
        indentation: Int
    ) {
        let fallback =
            isItem
            ? "The item at place \(property.wireName)." : "The field \(Markdown.codeSpan(property.wireName))."
        documentation = DocumentationComment.lines(
            property.documentation,
            fallback: fallback,
            indentation: indentation
        )
        declaration =
            Surroundings.attributes(property.deprecation, indentation: indentation)
            + code.declaration(access: surroundings.access, isMutable: keyword == "var")
    }

    init(_ rest: RestOfObject, keyword: String, in surroundings: Surroundings, indentation: Int) {
        documentation = DocumentationComment.lines(
            rest.documentation,
            fallback: rest.fallback,
            indentation: indentation
        )
        declaration = ["\(surroundings.access)\(keyword) \(rest.name): \(rest.type)"]
    }
}

/// The property for the fields that the schema does not list.
struct RestOfObject {
    let name: String
    let type: String
    let documentation: Documentation
    let fallback: String
    /// What it is where it is left out.
    let initial: String
    let parameter: String
    let assignment: String
    let reading: String
    /// How the property is named where it is written.
    let value: String

    /// Nil where such fields are not kept.
    init?(_ object: ObjectType, in surroundings: Surroundings) {
        let identifier: SwiftIdentifier
        if let additional = object.additionalProperties, let rest = object.restType {
            identifier = additional.name
            type = surroundings.type(rest)
            initial = object.isPositional ? "[]" : "[:]"
            documentation = additional.documentation
            fallback = object.isPositional ? "The items behind these." : "All other fields."
        } else if let unknown = object.unknownFieldsName {
            identifier = unknown
            type = "UnknownFields"
            initial = "UnknownFields()"
            documentation = Documentation()
            fallback = "Fields that are not documented; they are sent again as they came."
        } else if let others = object.parts?.othersName {
            identifier = others
            type = "[MultipartPart]"
            initial = "[]"
            documentation = Documentation()
            fallback = "Parts that are not documented, after the others."
        } else {
            return nil
        }
        name = SwiftText.identifier(identifier, .declaration)
        value = FieldCode.value(identifier.text, name)
        parameter = "\(SwiftText.identifier(identifier, .label)): \(type) = \(initial)"
        assignment = "self.\(SwiftText.identifier(identifier, .member)) = \(name)"
        let part = object.isPositional ? "Items" : "Object"
        reading = "self.\(SwiftText.identifier(identifier, .member)) = reader.end\(part)(object)"
    }
}
