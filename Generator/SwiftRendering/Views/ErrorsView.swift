import SDKModel
import SwiftSpelling

/// The file of the SDK's errors: the enum of documented bodies, and the tables that choose among them.
struct ErrorsView {
    let header: HeaderView
    let access: String
    let unionAccess: String
    let error: String
    let body: String
    let members: [ErrorMemberView]
    let unknownCase: String
    let unknownMember: String
    let tables: [[String]]

    init(_ errors: ErrorBodies, in surroundings: Surroundings) {
        let modules: ImportedModules = errors.members.map(\.type.modules).reduce(.runtime) { $0.union($1) }
        header = HeaderView(surroundings, modules: modules)
        access = surroundings.access
        unionAccess = surroundings.unionAccess()
        error = surroundings.errorName
        body = surroundings.errorBodyName
        let unknown = Surroundings.freeName("unknown", besides: errors.members.map(\.name.text))
        unknownCase = SwiftText.identifier(unknown, .declaration)
        unknownMember = SwiftText.identifier(unknown, .member)
        members = errors.members.enumerated().map { ErrorMemberView($1, index: $0, in: surroundings) }
        tables = errors.tables.enumerated().map { index, rows in
            SwiftLayout.rows(
                "\(surroundings.sharedAccess)static let \(Self.tableName(index)): [DocumentedError] = [",
                rows.map(Self.row),
                indentation: 4
            )
        }
    }

    static func tableName(_ index: Int) -> String { "table\(index)" }

    private static func row(_ error: ErrorBodies.DocumentedError) -> String {
        let values =
            [error.status.expression] + [error.contentType.map(SwiftText.literal)].compactMap(\.self)
            + ["member: \(error.member.map(String.init) ?? "nil")"]
        return "DocumentedError(\(values.joined(separator: ", ")))"
    }
}

/// A documented error body.
struct ErrorMemberView {
    let type: String
    let declaration: [String]
    let reading: [String]

    init(_ member: ErrorBodies.Member, index: Int, in surroundings: Surroundings) {
        type = surroundings.type(member.type)
        declaration = SwiftLayout.list(
            "case \(SwiftText.identifier(member.name, .declaration))(",
            [type],
            indentation: 4
        )
        let value =
            member.isText
            ? "String(decoding: bytes, as: UTF8.self)" : "try JSON.decode(\(type).self, from: bytes)"
        reading = SwiftLayout.switchCase(
            [String(index)],
            "self = .\(SwiftText.identifier(member.name, .member))(\(value))",
            indentation: 8
        )
    }
}

extension StatusPattern {
    /// The runtime's pattern: `.exact(404)`.
    var expression: String {
        switch self {
        case .exact(let code): ".exact(\(code))"
        case .range(let digit): ".range(\(digit))"
        case .default: ".default"
        }
    }

    /// As documents write it: `404`, `4XX`.
    var text: String {
        switch self {
        case .exact(let code): String(code)
        case .range(let digit): "\(digit)XX"
        case .default: "default"
        }
    }
}
