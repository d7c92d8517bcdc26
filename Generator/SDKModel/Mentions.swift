// Which top-level types the parts of an SDK mention: what files import, and what must be declared where.

extension TypeReference {
    /// Calls the closure with the first component of every generated type in the reference.
    package func forEachMention(_ visit: (SwiftIdentifier) -> Void) {
        switch self {
        case .named(let name, _): if let first = name.components.first { visit(first) }
        case .array(let type), .dictionary(let type), .optional(let type), .items(let type):
            type.forEachMention(visit)
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .json, .external, .body, .file, .part, .void:
            break
        }
    }
}

extension TypeDeclaration {
    /// The same for all that a declaration holds, the types nested in it included.
    package func forEachMention(_ visit: (SwiftIdentifier) -> Void) {
        switch self {
        case .object(let type):
            for property in type.properties { property.type.forEachMention(visit) }
            type.additionalProperties?.type.forEachMention(visit)
        case .enumeration: break
        case .union(let type): for member in type.members { member.type.forEachMention(visit) }
        case .wrapper(let type): type.type.forEachMention(visit)
        case .alias(let type): type.type.forEachMention(visit)
        }
        for nested in header.nested { nested.forEachMention(visit) }
    }
}

extension Operation {
    /// The same for its arguments and its result, the union of its answers included.
    package func forEachMention(_ visit: (SwiftIdentifier) -> Void) {
        for argument in arguments { argument.type.forEachMention(visit) }
        switch success.result {
        case .json(let type), .optionalJSON(let type), .enveloped(let type, _), .pages(_, let type),
            .page(_, let type), .events(let type, _), .jsonStream(let type):
            type.forEachMention(visit)
        case .oneOf(let union):
            visit(union.name)
            union.forEachMention(visit)
        case .void, .text, .bytes, .location: break
        }
    }
}

extension ResponseUnion {
    /// The same for what its cases carry.
    package func forEachMention(_ visit: (SwiftIdentifier) -> Void) {
        for answer in cases {
            switch answer.payload {
            case .json(let type), .enveloped(let type, _): type.forEachMention(visit)
            case .none, .text, .bytes: break
            }
        }
    }
}

extension ForwardingDeclaration.Content {
    /// The same for the types in its signature.
    package func forEachMention(_ visit: (SwiftIdentifier) -> Void) {
        switch self {
        case .alias(_, let type), .unionCase(_, _, let type): type.forEachMention(visit)
        case .method(let method): method.operation.forEachMention(visit)
        case .property(_, let property, _): property.type.forEachMention(visit)
        case .initializer(let initializer):
            for argument in initializer.arguments
            where initializer.object.properties.indices.contains(argument.target) {
                initializer.object.properties[argument.target].type.forEachMention(visit)
            }
        case .groupProperty, .group, .value, .server, .credential: break
        }
    }
}
