import SDKModel
import SwiftSpelling

/// A type whose properties are the parts of a body.
struct MultipartView {
    let documentation: [String]
    let access: String
    let typeAccess: String
    let name: String
    let properties: [PropertyView]
    let signature: [String]
    let assignments: [String]
    /// The name of the form in the method that writes the parts.
    let parameter: String
    let writing: [String]
    let nested: [DeclarationView]

    init(_ type: ObjectType, _ layout: MultipartLayout, in surroundings: Surroundings, indentation: Int) {
        let inner = indentation + 4
        documentation = DocumentationComment.lines(
            type.header.documentation.noting(type.header.deprecation),
            fallback: "The parts of a body.",
            indentation: indentation
        )
        access = surroundings.access
        typeAccess = surroundings.typeAccess(isNested: indentation > 0)
        name = SwiftText.identifier(type.header.name.last, .declaration)
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
                    keyword: "var",
                    isItem: false,
                    in: surroundings,
                    indentation: inner
                )
            }
            + (rest.map { [PropertyView($0, keyword: "var", in: surroundings, indentation: inner)] } ?? [])
        signature = SwiftLayout.list(
            "\(surroundings.access)init(",
            fields.compactMap(\.parameter) + (rest.map { [$0.parameter] } ?? []),
            ") {",
            indentation: inner
        )
        assignments = fields.compactMap(\.assignment) + (rest.map { [$0.assignment] } ?? [])
        let parameter = Surroundings.freeName("form", besides: names + [layout.othersName?.text ?? ""])
        self.parameter = parameter
        let code = PartCode(form: parameter, indentation: inner + 4)
        writing =
            layout.parts.flatMap { code.lines($0, fields.map(\.value)) }
            + (layout.othersName.map { ["\(parameter).parts(\(SwiftText.identifier($0, .declaration)))"] }
                ?? [])
        nested = DeclarationView.nested(in: type.header, in: surroundings, indentation: indentation)
    }
}

/// The statements that append one part.
private struct PartCode {
    let form: String
    let indentation: Int

    func lines(_ part: MultipartLayout.Part, _ values: [String]) -> [String] {
        let name = part.name.map { SwiftText.literal($0) } ?? "nil"
        let value = values[checked: part.property] ?? "nil"
        return part.headers.flatMap { header in
            call(
                "header",
                [name, SwiftText.literal(header.name), values[checked: header.property] ?? "nil"]
                    + (header.explode ? ["explode: true"] : [])
            )
        } + lines(part.coding, name, value)
    }

    private func lines(_ coding: MultipartLayout.Coding, _ name: String, _ value: String) -> [String] {
        switch coding {
        case .value(let contentType):
            let label = contentType.map { ["contentType: \(SwiftText.literal($0))"] } ?? []
            return call("value", [name, value] + label)
        case .style(let style, let explode):
            return call("value", [name, value, "style: .\(style.rawValue)", "explode: \(explode)"])
        case .file(let contentType):
            return call("file", [name, value, "contentType: \(SwiftText.literal(contentType))"])
        case .files(let contentType):
            return call("files", [name, value, "contentType: \(SwiftText.literal(contentType))"])
        }
    }

    private func call(_ method: String, _ values: [String]) -> [String] {
        SwiftLayout.list("\(form).\(method)(", values, indentation: indentation)
    }
}
