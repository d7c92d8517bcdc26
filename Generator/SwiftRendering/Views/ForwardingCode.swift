import SDKModel
import SwiftSpelling

/// The text of one forwarding declaration.
struct ForwardingCode {
    /// What it was, in a sentence.
    let summary: String
    let attributes: [String]
    let lines: [String]

    init(_ content: ForwardingDeclaration.Content, in surroundings: Surroundings, indentation: Int) {
        let code = ForwardingWriter(surroundings: surroundings, indentation: indentation)
        switch content {
        case .alias(let name, let type): self = code.alias(name, type)
        case .groupProperty(let name, let group): self = code.groupProperty(name, group)
        case .group(let property, let type): self = code.group(property, type)
        case .method(let method): self = code.method(method)
        case .property(let name, let property, let object): self = code.property(name, property, object)
        case .initializer(let initializer): self = code.initializer(initializer)
        case .value(let name, let value): self = code.value(name, value)
        case .unionCase(let name, let new, let payload): self = code.unionCase(name, new, payload)
        case .server(let name, let server): self = code.server(name, server)
        case .credential(let name, let new, let form): self = code.credential(name, new, form)
        }
    }

    init(_ summary: String, _ attributes: [String], _ lines: [String]) {
        self.summary = summary
        self.attributes = attributes
        self.lines = lines
    }

    /// `@available(*, deprecated, renamed: "…")`, by which the compiler can correct a caller.
    static func renamed(_ name: String, indentation: Int) -> [String] {
        attribute("renamed", name, indentation: indentation)
    }

    /// Where a correction of the name alone would not do.
    static func use(_ name: String, indentation: Int) -> [String] {
        attribute("message", "use '\(name)'", indentation: indentation)
    }

    private static func attribute(_ label: String, _ text: String, indentation: Int) -> [String] {
        SwiftLayout.list(
            "@available(",
            ["*", "deprecated", "\(label): \(SwiftText.literal(text))"],
            indentation: indentation
        )
    }
}

/// Writes declarations at one indentation.
struct ForwardingWriter {
    let surroundings: Surroundings
    let indentation: Int

    var access: String { surroundings.access }
}

extension ForwardingWriter {
    fileprivate func alias(_ name: SwiftIdentifier, _ type: TypeReference) -> ForwardingCode {
        let text = surroundings.type(type)
        return ForwardingCode(
            "The earlier name of `\(text)`.",
            type.isNamed
                ? ForwardingCode.renamed(text, indentation: indentation)
                : ForwardingCode.use(text, indentation: indentation),
            SwiftLayout.continued(
                "\(access)typealias \(SwiftText.identifier(name, .declaration)) =",
                text,
                indentation: indentation
            )
        )
    }

    fileprivate func groupProperty(_ name: SwiftIdentifier, _ group: OperationGroup) -> ForwardingCode {
        let type = SwiftText.identifier(group.typeName, .type)
        return ForwardingCode(
            "The earlier name of `\(group.propertyName)`.",
            ForwardingCode.renamed(group.propertyName.text, indentation: indentation),
            SwiftLayout.braces(
                "\(access)var \(SwiftText.identifier(name, .declaration)): \(type)",
                "\(type)(core: core)",
                indentation: indentation
            )
        )
    }

    fileprivate func group(_ property: SwiftIdentifier, _ type: SwiftIdentifier) -> ForwardingCode {
        let name = SwiftText.identifier(type, .declaration)
        let core = "core: ClientCore<\(surroundings.errorBodyName)>"
        return ForwardingCode(
            "Operations that are in other groups now.",
            ["@available(*, deprecated)"],
            SwiftLayout.braces(
                "\(access)var \(SwiftText.identifier(property, .declaration)): \(name)",
                "\(name)(core: core)",
                indentation: indentation
            ) + [
                "",
                "/// Operations that are in other groups now.",
                "@available(*, deprecated)",
                "\(access)struct \(name): APIClient {",
                "    /// The server, credentials, transport and configuration of all calls.",
                "    \(access)let \(core)",
                "",
                "    /// Makes a group around the core of a client.",
                "    \(access)init(\(core)) { self.core = core }",
                "}",
            ]
        )
    }

    fileprivate func property(
        _ name: SwiftIdentifier,
        _ property: Property,
        _ object: ObjectType
    ) -> ForwardingCode {
        let type = FieldCode.type(property, surroundings.type(property.type))
        let member = "self.\(SwiftText.identifier(property.name, .member))"
        let head = "\(access)var \(SwiftText.identifier(name, .declaration)): \(type)"
        return ForwardingCode(
            "The earlier name of `\(property.name)`.",
            ForwardingCode.renamed(property.name.text, indentation: indentation),
            object.isMutable && !property.isFixed
                ? ["\(head) {", "    get { \(member) }", "    set { \(member) = newValue }", "}"]
                : SwiftLayout.braces(head, member, indentation: indentation)
        )
    }

    fileprivate func value(_ name: SwiftIdentifier, _ value: EnumerationType.Case) -> ForwardingCode {
        ForwardingCode(
            "The earlier name of `\(value.name)`.",
            ForwardingCode.renamed(value.name.text, indentation: indentation),
            SwiftLayout.braces(
                "\(access)static var \(SwiftText.identifier(name, .declaration)): Self",
                ".\(SwiftText.identifier(value.name, .member))",
                indentation: indentation
            )
        )
    }

    fileprivate func unionCase(
        _ name: SwiftIdentifier,
        _ new: SwiftIdentifier,
        _ payload: TypeReference
    ) -> ForwardingCode {
        ForwardingCode(
            "The earlier name of the case `\(new)`; in a pattern, only the new one will do.",
            ForwardingCode.renamed("\(new)(_:)", indentation: indentation),
            SwiftLayout.braces(
                "\(access)static func \(SwiftText.identifier(name, .declaration))"
                    + "(_ value: \(surroundings.type(payload))) -> Self",
                ".\(SwiftText.identifier(new, .member))(value)",
                indentation: indentation
            )
        )
    }

    fileprivate func server(_ name: SwiftIdentifier, _ server: Server) -> ForwardingCode {
        let parameters = ServerMemberView.parameters(of: server)
        let target = SwiftText.identifier(server.name, .member)
        let declared = SwiftText.identifier(name, .declaration)
        let arguments = ServerMemberView.arguments(of: server)
        return ForwardingCode(
            "The earlier name of `\(server.name)`.",
            ForwardingCode.renamed(
                parameters.isEmpty
                    ? server.name.text : "\(server.name)(\(arguments.map { "\($0.label):" }.joined()))",
                indentation: indentation
            ),
            parameters.isEmpty
                ? SwiftLayout.braces(
                    "\(access)static var \(declared): Self",
                    ".\(target)",
                    indentation: indentation
                )
                : SwiftLayout.list(
                    "\(access)static func \(declared)(",
                    parameters,
                    ") -> Self {",
                    indentation: indentation
                )
                    + SwiftLayout.list(
                        ".\(target)(",
                        arguments.map { "\($0.label): \($0.value)" },
                        indentation: indentation + 4
                    ).map { "    " + $0 } + ["}"]
        )
    }
}

extension TypeReference {
    fileprivate var isNamed: Bool {
        if case .named = self { true } else { false }
    }
}
