import SDKModel
import SwiftSpelling

/// The file of a response union: an enum with a case for each documented answer.
struct ResponseUnionView {
    /// Nil where others stand before it in the file.
    let header: HeaderView?
    let documentation: [String]
    let access: String
    let unionAccess: String
    let name: String
    let cases: [ResponseCaseView]
    let undocumentedCase: String
    let undocumentedMember: String
    let match: [String]

    init(_ union: ResponseUnion, hasHeader: Bool = true, in surroundings: Surroundings) {
        header = hasHeader ? HeaderView(surroundings, modules: surroundings.modules(of: union)) : nil
        documentation = DocumentationComment.lines(
            union.documentation,
            fallback: "What the server answers.",
            indentation: 0
        )
        access = surroundings.access
        unionAccess = surroundings.unionAccess()
        name = SwiftText.identifier(union.name, .declaration)
        cases = union.cases.enumerated().map { ResponseCaseView($1, index: $0, in: surroundings) }
        undocumentedCase = SwiftText.identifier(union.undocumentedName, .declaration)
        undocumentedMember = SwiftText.identifier(union.undocumentedName, .member)
        let rows = union.cases.map { answer in
            "DocumentedResponse(\(answer.status.expression), \(answer.contentType.map(SwiftText.literal) ?? "nil"))"
        }
        match = SwiftLayout.rows("let rows = [", rows, indentation: 8)
    }
}

/// A documented answer.
struct ResponseCaseView {
    let documentation: [String]
    /// With its payload: `case ok(Job)`.
    let declaration: [String]
    /// `case 0: self = .ok(try await response.json(Job.self))`.
    let reading: [String]

    init(_ answer: ResponseUnion.Case, index: Int, in surroundings: Surroundings) {
        documentation = DocumentationComment.lines(
            answer.documentation,
            fallback: "The answer with status `\(answer.status.text)`.",
            indentation: 4
        )
        let name = SwiftText.identifier(answer.name, .declaration)
        let member = SwiftText.identifier(answer.name, .member)
        let payload: (type: String, value: String)? =
            switch answer.payload {
            case .none: nil
            case .json(let type):
                (surroundings.type(type), "try await response.json(\(surroundings.type(type)).self)")
            case .enveloped(let type, let isOptional): Self.enveloped(type, isOptional, surroundings)
            case .text: ("String", "try await response.text()")
            case .bytes: ("HTTPBody", "response.bytes()")
            }
        declaration =
            payload.map { SwiftLayout.list("case \(name)(", [$0.type], indentation: 4) } ?? ["case \(name)"]
        reading = SwiftLayout.switchCase(
            [String(index)],
            "self = .\(member)" + (payload.map { "(\($0.value))" } ?? ""),
            indentation: 8
        )
    }

    private static func enveloped(
        _ type: TypeReference,
        _ isOptional: Bool,
        _ surroundings: Surroundings
    ) -> (type: String, value: String) {
        let wrapper = isOptional ? "OptionallyEnveloped" : "Enveloped"
        let text = surroundings.type(type)
        return (
            isOptional ? OperationView.optional(text) : text,
            "try await response.json(\(wrapper)<\(text), \(surroundings.envelopeName)>.self).value"
        )
    }
}
