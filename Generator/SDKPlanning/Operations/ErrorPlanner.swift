import Diagnostics
import OpenAPIModel
import SDKModel

/// Collects the documented error bodies of all operations into one enum and few tables.
struct ErrorPlanner {
    private(set) var members: [ErrorBodies.Member] = []
    private(set) var tables: [[ErrorBodies.DocumentedError]] = []
    private var memberIndex: [Key: Int] = [:]
    private var tableIndex: [[ErrorBodies.DocumentedError]: Int] = [:]
    private var scope = NameScope(reserved: ReservedNames.unionCases.union(["unknown"]), suffix: "Body")

    private struct Key: Hashable {
        let type: TypeReference
        let isText: Bool
    }

    /// A body as JSON of a type, or as the text that it is.
    mutating func member(_ type: TypeReference, isText: Bool, origin: SourceRange) -> Int {
        let key = Key(type: type, isText: isText)
        if let known = memberIndex[key] { return known }
        var unused = DiagnosticLog()
        let proposed = isText ? "text" : Self.caseName(type)
        let name = scope.claim(
            NameScope.Candidate(
                source: proposed,
                proposed: proposed,
                range: nil,
                fallback: proposed + String(members.count + 1)
            ),
            reporting: &unused
        )
        memberIndex[key] = members.count
        members.append(ErrorBodies.Member(name: name, type: type, isText: isText, origin: origin))
        return members.count - 1
    }

    mutating func table(_ errors: [ErrorBodies.DocumentedError]) -> Int {
        if let known = tableIndex[errors] { return known }
        tableIndex[errors] = tables.count
        tables.append(errors)
        return tables.count - 1
    }

    private static func caseName(_ type: TypeReference) -> String {
        switch type {
        case .named(let name, _): SwiftNaming.lowerCamel(name.components.map(\.text).joined(separator: " "))
        case .array(let item): caseName(item) + "List"
        case .dictionary: "object"
        case .optional(let wrapped): caseName(wrapped)
        case .string: "string"
        case .json: "json"
        case .external(let type): SwiftNaming.lowerCamel(type.name.last)
        case .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64, .base64URL,
            .body, .file, .part, .items, .void:
            "value"
        }
    }
}

extension OperationPlanner {
    /// The index of the operation's table: every documented answer that is no success.
    mutating func planErrors(_ source: DocumentOperation, typeName: String) -> Int {
        let entries = source.operation.responses.entries
        var errors: [ErrorBodies.DocumentedError] = []
        for entry in entries {
            switch entry.status.value {
            case .exact(let code) where code < 300: continue
            case .range(let digit) where digit < 3: continue
            case .exact, .range, .default: break
            }
            errors += errorRows(entry, typeName: typeName)
        }
        return self.errors.table(errors)
    }

    /// One row for each type of body; where there is only one, and that of JSON, its media type does not count.
    private mutating func errorRows(
        _ entry: ResponseEntry,
        typeName: String
    ) -> [ErrorBodies.DocumentedError] {
        let status = pattern(entry.status.value)
        let content = AnswerOptions(entry.response.value.content, preferring: [], in: document.schemas)
            .options.filter { $0.kind == .json || $0.kind == .text }
        var rows: [ErrorBodies.DocumentedError] = []
        for media in content {
            let member = errorMember(media, entry, isFirst: rows.isEmpty, typeName: typeName)
            guard let member, !rows.contains(where: { $0.member == member }) else { continue }
            rows.append(
                ErrorBodies.DocumentedError(
                    status: status,
                    contentType: MediaTypeKind.essence(media.name),
                    member: member
                )
            )
        }
        let hasText = content.contains { $0.kind == .text }
        if rows.count == 1, let row = rows.first, !hasText {
            return [ErrorBodies.DocumentedError(status: status, member: row.member)]
        }
        return rows.isEmpty ? [ErrorBodies.DocumentedError(status: status, member: nil)] : rows
    }

    private mutating func errorMember(
        _ option: AnswerOptions.Option,
        _ entry: ResponseEntry,
        isFirst: Bool,
        typeName: String
    ) -> Int? {
        let origin = entry.response.value.range
        guard option.kind == .json else { return errors.member(.string, isText: true, origin: origin) }
        guard let schema = option.media.schema else { return nil }
        let component = entry.response.reference?.target.pointer.last.map(SwiftNaming.upperCamel)
        let status =
            switch entry.status.value {
            case .exact(let code): String(code)
            case .range(let digit): "\(digit)XX"
            case .default: ""
            }
        let proposed =
            component.map { $0.hasSuffix("Response") ? $0 : $0 + "Response" } ?? typeName + "Error" + status
        let type = types.topLevelType(
            of: schema,
            proposed: isFirst ? proposed : proposed + MediaTypeWords.word(option.name)
        ).value
        received += Self.names(in: type)
        return errors.member(type, isText: false, origin: origin)
    }
}
