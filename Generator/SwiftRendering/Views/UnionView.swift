import SDKModel
import SwiftSpelling

/// A non-exhaustive enum with a case for each member.
struct UnionView {
    let documentation: [String]
    let access: String
    let unionAccess: String
    /// `indirect `, or empty.
    let indirect: String
    let name: String
    let members: [UnionMemberView]
    let unknownCase: String
    let unknownMember: String
    /// The table by which the shape of a value chooses; none where a discriminator does.
    let hasSelection: Bool
    let selection: [String]
    /// What is switched over to read a value.
    let subject: String
    /// The cases of that switch.
    let reading: [String]
    /// What is done with a value that none of them takes.
    let remaining: [String]
    let nested: [DeclarationView]

    init(_ type: UnionType, in surroundings: Surroundings, indentation: Int) {
        documentation = DocumentationComment.lines(
            type.header.documentation.noting(type.header.deprecation),
            fallback: "One of \(type.members.count) types.",
            indentation: indentation
        )
        access = surroundings.access
        unionAccess = surroundings.unionAccess(isNested: indentation > 0)
        indirect = type.isIndirect ? "indirect " : ""
        name = SwiftText.identifier(type.header.name.last, .declaration)
        unknownCase = SwiftText.identifier(type.unknownName, .declaration)
        unknownMember = SwiftText.identifier(type.unknownName, .member)
        switch type.selection {
        case .discriminator(let key, let values):
            // A member that takes all that is left may hold a value with a name of its own.
            let tagged = values.filter { $0.member != type.fallback }
            subject = "reader.peekString(in: \(SwiftText.literal(key)))"
            hasSelection = false
            selection = []
            reading = type.members.enumerated().flatMap { index, member in
                let patterns = values.filter { $0.member == index }.map { SwiftText.literal($0.value) + "?" }
                return Self.reading(patterns, member, in: surroundings, indentation: indentation + 8)
            }
            members = type.members.enumerated().map { index, member in
                let names = tagged.filter { $0.member == index }.map { SwiftText.literal($0.value) }
                let tag =
                    names.isEmpty
                    ? nil : ", discriminator: \(([SwiftText.literal(key)] + names).joined(separator: ", "))"
                return UnionMemberView(member, tag: tag, in: surroundings, indentation: indentation + 4)
            }
        case .shape:
            subject = "reader.member(of: Self.selection)"
            hasSelection = true
            selection = SwiftLayout.list(
                "static let selection = UnionSelection(",
                type.members.flatMap { $0.shapes.map(UnionShape.expression) },
                indentation: indentation + 4
            )
            var row = 0
            reading = type.members.flatMap { member in
                let rows = (row..<row + member.shapes.count).map { "\($0)" }
                row += rows.count
                return Self.reading(rows, member, in: surroundings, indentation: indentation + 8)
            }
            members = type.members.map {
                UnionMemberView($0, tag: nil, in: surroundings, indentation: indentation + 4)
            }
        }
        remaining = Self.remaining(type, in: surroundings, indentation: indentation + 8)
        nested = DeclarationView.nested(in: type.header, in: surroundings, indentation: indentation)
    }

    /// The last case of the switch: the member for all else, if there is one, then any JSON.
    private static func remaining(
        _ type: UnionType,
        in surroundings: Surroundings,
        indentation: Int
    ) -> [String] {
        let unknown = "self = .\(SwiftText.identifier(type.unknownName, .member))(JSONValue(json: &reader))"
        guard let member = type.fallback.flatMap({ type.members[checked: $0] }) else {
            return ["default: " + unknown]
        }
        let name = SwiftText.identifier(member.name, .member)
        let attempt = SwiftLayout.list(
            "reader.attempt(",
            ["\(surroundings.type(member.type)).self"],
            ").map { .\(name)($0) }",
            indentation: indentation + 8
        )
        return ["default:", "    self ="] + attempt.map { "        " + $0 }
            + ["        ?? \(unknown.dropFirst("self = ".count))"]
    }

    /// Nothing for a member that nothing chooses.
    private static func reading(
        _ patterns: [String],
        _ member: UnionType.Member,
        in surroundings: Surroundings,
        indentation: Int
    ) -> [String] {
        if patterns.isEmpty { return [] }
        let head = "self = .\(SwiftText.identifier(member.name, .member))("
        let value = "\(surroundings.type(member.type))(json: &reader)"
        let lines = SwiftLayout.switchCase(patterns, head + value + ")", indentation: indentation)
        guard let last = lines.last, !SwiftLayout.fits(last, indentation: indentation) else { return lines }
        let statement = SwiftLayout.list(head, [value], indentation: indentation + 4)
        return lines.dropLast() + statement.map { "    " + $0 }
    }
}

/// A case of a union, and how it is written.
struct UnionMemberView {
    let documentation: [String]
    let declaration: [String]
    let writing: [String]

    /// `tag`, further arguments of the call, makes the writer put the discriminator's value into the object.
    init(_ member: UnionType.Member, tag: String?, in surroundings: Surroundings, indentation: Int) {
        let type = surroundings.type(member.type)
        documentation = DocumentationComment.lines(
            member.documentation,
            fallback: "A value of the type `\(type)`.",
            indentation: indentation
        )
        declaration = SwiftLayout.list(
            "case \(SwiftText.identifier(member.name, .declaration))(",
            [type],
            indentation: indentation
        )
        writing = SwiftLayout.switchCase(
            [".\(SwiftText.identifier(member.name, .member))(let value)"],
            tag.map { "writer.write(value\($0))" } ?? "value.write(json: &writer)",
            indentation: indentation + 4
        )
    }
}

/// A row of the table by which the shape of a value chooses a member.
enum UnionShape {
    static func expression(_ shape: UnionType.Shape) -> String {
        var arguments = shape.kinds.map { ".\($0.rawValue)" }
        let others = shape.knownKeys.filter { !shape.requiredKeys.contains($0) }
        if !shape.requiredKeys.isEmpty { arguments.append("required: \(list(shape.requiredKeys))") }
        if !others.isEmpty { arguments.append("optional: \(list(others))") }
        arguments += constants("constants", shape.constants.filter(\.areStrings))
        if let format = shape.stringFormat { arguments.append("format: .\(format.rawValue)") }
        if !shape.strings.isEmpty { arguments.append("strings: \(list(shape.strings))") }
        if !shape.items.isEmpty {
            arguments.append("items: [\(shape.items.map(expression).joined(separator: ", "))]")
        }
        arguments += constants("tokens", shape.constants.filter { !$0.areStrings })
        if !shape.propertyKinds.isEmpty {
            let rows = shape.propertyKinds.map { property in
                let kinds = property.kinds.map { ".\($0.rawValue)" }.joined(separator: ", ")
                return "\(SwiftText.literal(property.key)): [\(kinds)]"
            }
            arguments.append("fieldKinds: [\(rows.joined(separator: ", "))]")
        }
        return "UnionMember(\(arguments.joined(separator: ", ")))"
    }

    private static func constants(_ label: String, _ constants: [UnionType.Constant]) -> [String] {
        if constants.isEmpty { return [] }
        let rows = constants.map { "\(SwiftText.literal($0.key)): \(list($0.values))" }
        return ["\(label): [\(rows.joined(separator: ", "))]"]
    }

    private static func list(_ keys: [String]) -> String {
        "[" + keys.map { SwiftText.literal($0) }.joined(separator: ", ") + "]"
    }
}
