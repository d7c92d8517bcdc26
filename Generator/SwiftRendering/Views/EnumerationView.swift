import SDKModel
import SwiftSpelling

/// An open enumeration: a struct around its raw value.
struct EnumerationView {
    let documentation: [String]
    let access: String
    let typeAccess: String
    let name: String
    let rawType: String
    let cases: [EnumerationCaseView]
    let knownValues: [String]

    /// `indentation` counts the columns before the declaration.
    init(_ type: EnumerationType, in surroundings: Surroundings, indentation: Int) {
        documentation = DocumentationComment.lines(
            type.header.documentation.noting(type.header.deprecation),
            fallback: "One of the known values, or another one.",
            indentation: indentation
        )
        access = surroundings.access
        typeAccess = surroundings.typeAccess(isNested: indentation > 0)
        name = SwiftText.identifier(type.header.name.last, .declaration)
        rawType = type.rawType.rawValue
        cases = type.cases.map { EnumerationCaseView($0, in: surroundings, indentation: indentation + 4) }
        let known = SwiftText.identifier(type.knownValuesName, .declaration)
        knownValues = SwiftLayout.getter(
            "\(surroundings.access)static var \(known): [Self]",
            type.cases.map { ".\(SwiftText.identifier($0.name, .member))" },
            indentation: indentation + 4
        )
    }
}

/// A known value.
struct EnumerationCaseView {
    let documentation: [String]
    let declaration: [String]

    init(_ enumerationCase: EnumerationType.Case, in surroundings: Surroundings, indentation: Int) {
        let value = SwiftText.literal(enumerationCase.value)
        let isString = value.utf8.first == UInt8(ascii: "\"") && value.utf8.count > 2
        let text = isString ? String(value.dropFirst().dropLast()) : value
        documentation = DocumentationComment.lines(
            enumerationCase.documentation,
            fallback: "The value \(Markdown.codeSpan(text)).",
            indentation: indentation
        )
        declaration = SwiftLayout.braces(
            "\(surroundings.access)static var \(SwiftText.identifier(enumerationCase.name, .declaration)): Self",
            "Self(rawValue: \(value))",
            indentation: indentation
        )
    }
}

extension Documentation {
    /// With a remark where the schema is deprecated: an attribute would warn in every file that mentions the type.
    func noting(_ deprecation: Deprecation?) -> Documentation {
        guard let deprecation else { return self }
        let remark = "Deprecated" + (deprecation.message.map { ": \($0)" } ?? ".")
        return Documentation(summary: summary, discussion: discussion, remarks: remarks + [remark])
    }
}
