import SDKModel

/// The modules whose types a file shows to others: these it imports publicly.
struct ImportedModules: Sendable, Hashable, ExpressibleByArrayLiteral {
    private let known: Known
    /// Modules of the user.
    private let others: Set<SwiftIdentifier>

    private struct Known: OptionSet, Sendable, Hashable {
        let rawValue: Int
    }

    static let runtime = ImportedModules(Known(rawValue: 1))
    static let foundation = ImportedModules(Known(rawValue: 2))
    /// The module of the client, for files of the others.
    static let client = ImportedModules(Known(rawValue: 4))

    static func other(_ module: SwiftIdentifier) -> ImportedModules { ImportedModules([], [module]) }

    init(arrayLiteral modules: ImportedModules...) {
        self = modules.reduce(ImportedModules([], [])) { $0.union($1) }
    }

    private init(_ known: Known, _ others: Set<SwiftIdentifier> = []) {
        self.known = known
        self.others = others
    }

    func union(_ modules: ImportedModules) -> ImportedModules {
        ImportedModules(known.union(modules.known), others.union(modules.others))
    }

    mutating func insert(_ modules: ImportedModules) { self = union(modules) }

    func contains(_ modules: ImportedModules) -> Bool {
        known.isSuperset(of: modules.known) && others.isSuperset(of: modules.others)
    }

    /// By name.
    var ownModules: [SwiftIdentifier] { others.sorted { $0.text < $1.text } }
}

extension TypeReference {
    var modules: ImportedModules {
        switch self {
        case .decimal, .uuid, .base64: .foundation
        case .civilDate, .dateTime, .base64URL, .json, .body, .file, .part: .runtime
        case .items(let type): type.modules.union(.runtime)
        case .array(let type), .dictionary(let type), .optional(let type): type.modules
        case .external(let type): type.module.map(ImportedModules.other) ?? []
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
            case .pages(_, let type), .page(_, let type), .events(let type, _), .jsonStream(let type):
                type.modules.union(.runtime)
            case .bytes: .runtime
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
