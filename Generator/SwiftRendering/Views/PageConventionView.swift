import SDKModel
import SwiftSpelling

/// The file of a way of paging: where an answer holds its page, and how the next one is asked for.
struct PageConventionView {
    let header: HeaderView
    let documentation: [String]
    let isolation: String
    let access: String
    let name: String
    let information: String
    let layout: String
    let parameters: [String]
    let continuation: [String]

    init(_ convention: PageConvention, in surroundings: Surroundings) {
        header = HeaderView(surroundings, modules: .runtime)
        isolation = surroundings.isolation
        access = surroundings.access
        name = SwiftText.identifier(convention.name, .declaration)
        information = convention.information.map { surroundings.type($0.type) } ?? "NoPageInformation"
        let items = SwiftText.literal(convention.items)
        layout =
            convention.information.map {
                "fields(JSONFields(\(items), \(SwiftText.literal($0.property))))"
            } ?? "beside(JSONFields(\(items)))"
        parameters = SwiftLayout.array(
            "\(surroundings.access)static let parameters = [",
            convention.parameters.map(SwiftText.literal),
            indentation: 4
        )
        documentation = DocumentationComment.lines(
            Documentation(summary: Self.summary(convention)),
            fallback: "A way of paging.",
            indentation: 0
        )
        continuation = Self.continuation(convention)
    }

    private static func summary(_ convention: PageConvention) -> String {
        switch convention.advance {
        case .page(let parameter, let first, _):
            "Pages with numbers, from \(first), in the parameter \(Markdown.codeSpan(parameter))."
        case .offset(let parameter, _):
            "Pages after a number of items, in the parameter \(Markdown.codeSpan(parameter))."
        case .token(let parameter, _):
            "Pages that name the next one by a token, in the parameter \(Markdown.codeSpan(parameter))."
        case .cursor: "Pages that name the next one by cursors, each in a parameter of its own."
        }
    }

    private static func continuation(_ convention: PageConvention) -> [String] {
        switch convention.advance {
        case .page(let parameter, let first, let count):
            return counted("page.numbered(\(SwiftText.literal(parameter)), first: \(first))", count)
        case .offset(let parameter, let count):
            return counted("page.offset(\(SwiftText.literal(parameter)))", count)
        case .token(let parameter, let member):
            let token = "page.information?.\(SwiftText.identifier(member, .member))"
            return SwiftLayout.list("page.token(", [SwiftText.literal(parameter), token], indentation: 8)
        case .cursor(let member, let isOptional, let fields):
            let cursor = "information.\(SwiftText.identifier(member, .member))\(isOptional ? "?" : "")"
            let lines = fields.map { field in
                let value = "\(cursor).\(SwiftText.identifier(field.member, .member))"
                let name = SwiftText.literal(field.parameter)
                return "    cursors.\(field.isSize ? "size" : "place")(\(name), \(value))"
            }
            return ["page.cursors { information, cursors in"] + lines + ["}"]
        }
    }

    private static func counted(_ call: String, _ count: PageConvention.Count) -> [String] {
        let parts = [("index", count.index), ("size", count.size), ("total", count.total)]
        let values = parts.compactMap { label, member in
            member.map { "\(label): $0." + SwiftText.identifier($0, .member) }
        }
        guard !values.isEmpty else { return [call] }
        return ["\(call) {", "    PageCount(\(values.joined(separator: ", ")))", "}"]
    }
}
