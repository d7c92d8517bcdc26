package import SDKModel

extension Property {
    /// By the key on the wire.
    package static func match(_ old: [Property], _ new: [Property]) -> Matching<Property> {
        Matching(old, new, by: [\Property.wireName as (Property) -> String?])
    }
}

extension EnumerationType.Case {
    /// By the value on the wire.
    package static func match(_ old: [Self], _ new: [Self]) -> Matching<Self> {
        Matching(old, new, by: [\Self.value as (Self) -> Literal?])
    }
}

extension ResponseUnion.Case {
    /// By status and content type, then by status alone.
    package static func match(_ old: [Self], _ new: [Self]) -> Matching<Self> {
        Matching(
            old,
            new,
            by: [{ Key(status: $0.status, contentType: $0.contentType) }, { Key(status: $0.status) }]
        )
    }

    private struct Key: Hashable {
        let status: StatusPattern
        var contentType: String?
    }
}

extension Server {
    /// By URL, then by name.
    package static func match(_ old: [Server], _ new: [Server]) -> Matching<Server> {
        Matching(old, new, by: [\.template, \.name.text])
    }

    /// The URL as the document writes it, with the names of its variables in braces.
    package var template: String? {
        var text = ""
        for piece in url {
            switch piece {
            case .literal(let literal): text += literal
            case .variable(let index):
                text += "{\(variables.indices.contains(index) ? variables[index].wireName : "")}"
            }
        }
        return text
    }
}

extension Server.Variable {
    /// By the name in braces.
    package static func match(_ old: [Self], _ new: [Self]) -> Matching<Self> {
        Matching(old, new, by: [\Self.wireName as (Self) -> String?])
    }
}

extension SecurityScheme {
    /// By the name in the document, then by Swift name.
    package static func match(_ old: [SecurityScheme], _ new: [SecurityScheme]) -> Matching<SecurityScheme> {
        Matching(old, new, by: [\.schemeName, \.name.text])
    }
}
