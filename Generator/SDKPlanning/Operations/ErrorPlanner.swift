import Diagnostics
import OpenAPIModel
import SDKModel

/// Collects the documented error bodies of all operations into one enum and few tables.
struct ErrorPlanner {
    private(set) var members: [ErrorBodies.Member] = []
    private(set) var tables: [[ErrorBodies.DocumentedError]] = []
    private var memberIndex: [TypeReference: Int] = [:]
    private var tableIndex: [[ErrorBodies.DocumentedError]: Int] = [:]
    private var scope = NameScope(reserved: ReservedNames.unionCases.union(["unknown"]), suffix: "Body")

    mutating func member(_ type: TypeReference, origin: SourceRange) -> Int {
        if let known = memberIndex[type] { return known }
        var unused = DiagnosticLog()
        let proposed = Self.caseName(type)
        let name = scope.claim(
            NameScope.Candidate(
                source: proposed,
                proposed: proposed,
                range: nil,
                fallback: proposed + String(members.count + 1)
            ),
            reporting: &unused
        )
        memberIndex[type] = members.count
        members.append(ErrorBodies.Member(name: name, type: type, origin: origin))
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
        case .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64, .base64URL,
            .body, .void:
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
            errors.append(
                ErrorBodies.DocumentedError(
                    status: pattern(entry.status.value),
                    member: errorMember(entry, typeName: typeName)
                )
            )
        }
        return self.errors.table(errors)
    }

    private mutating func errorMember(_ entry: ResponseEntry, typeName: String) -> Int? {
        let content = entry.response.value.content
        guard let choice = MediaTypeChoice(content, in: document.schemas), choice.kind == .json,
            let schema = choice.media.schema
        else { return nil }
        let component = entry.response.reference?.target.pointer.last.map(SwiftNaming.upperCamel)
        let status =
            switch entry.status.value {
            case .exact(let code): String(code)
            case .range(let digit): "\(digit)XX"
            case .default: ""
            }
        let proposed =
            component.map { $0.hasSuffix("Response") ? $0 : $0 + "Response" } ?? typeName + "Error" + status
        let type = types.topLevelType(of: schema, proposed: proposed).value
        received += Self.names(in: type)
        return errors.member(type, origin: entry.response.value.range)
    }
}
