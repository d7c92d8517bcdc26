import SDKModel

/// The modules whose types a file shows to others: these it imports publicly.
struct ImportedModules: OptionSet, Sendable, Hashable {
    let rawValue: Int

    static let runtime = ImportedModules(rawValue: 1)
    static let foundation = ImportedModules(rawValue: 2)
}

extension TypeReference {
    var modules: ImportedModules {
        switch self {
        case .decimal, .uuid, .base64: .foundation
        case .civilDate, .dateTime, .base64URL, .json, .body: .runtime
        case .array(let type), .dictionary(let type), .optional(let type): type.modules
        case .string, .bool, .integer, .double, .float, .named, .void: []
        }
    }
}

extension TypeDeclaration {
    var modules: ImportedModules {
        let own: ImportedModules =
            switch self {
            case .object(let type):
                type.properties.map(\.type.modules)
                    .reduce(type.additionalProperties?.type.modules ?? []) { $0.union($1) }.union(.runtime)
            case .enumeration: .runtime
            case .union(let type): type.members.map(\.type.modules).reduce(.runtime) { $0.union($1) }
            case .wrapper(let type): type.type.modules.union(.runtime)
            case .alias(let type): type.type.modules
            }
        return header.nested.map(\.modules).reduce(own) { $0.union($1) }
    }
}

extension Operation {
    /// Of its arguments and its result, without the error it throws.
    var modules: ImportedModules {
        let result: ImportedModules =
            switch success.result {
            case .json(let type), .optionalJSON(let type): type.modules
            case .enveloped(let type, _): type.modules
            case .bytes, .pages, .page, .events: .runtime
            case .void, .text, .location, .oneOf: []
            }
        return arguments.map(\.type.modules).reduce(result) { $0.union($1) }
    }
}

extension ResponseUnion {
    var modules: ImportedModules {
        cases.map { answer in
            switch answer.payload {
            case .json(let type), .enveloped(let type, _): type.modules
            case .none, .text, .bytes: []
            }
        }.reduce(.runtime) { $0.union($1) }
    }
}

extension Sequence<Operation> {
    var modules: ImportedModules { map(\.modules).reduce([]) { $0.union($1) } }
}
