package import SDKModel

/// What of two SDKs stands for the same thing of the API, whatever it is called.
///
/// Everything is linear in the size of both, and equal SDKs give equal pairings.
package struct Pairing: Sendable {
    package let operations: Matching<PlacedOperation>
    package let groups: Matching<OperationGroup>
    /// Declared types, nested ones included: by name, then by what they are used for.
    package let types: Matching<TypeDeclaration>
    package let responseUnions: Matching<ResponseUnion>
    package let servers: Matching<Server>
    package let securitySchemes: Matching<SecurityScheme>
    private let names: TypeNames

    package init(old: SDK, new: SDK) {
        let operations = PlacedOperation.match(old.client, new.client)
        self.operations = operations
        groups = OperationGroup.match(old.client.groups, new.client.groups, operations)
        servers = Server.match(old.client.servers, new.client.servers)
        securitySchemes = SecurityScheme.match(old.client.securitySchemes, new.client.securitySchemes)
        var types = TypePairing(old: old, new: new)
        types.follow(operations)
        types.follow(old.errors, new.errors)
        let (matching, names) = types.finished()
        self.types = matching
        self.names = names
        responseUnions = ResponseUnion.match(old.client, new.client, operations)
    }

    /// The new name of a type: another one only where it was renamed or moved; nil where it is gone.
    package func newName(of old: TypeName) -> TypeName? { names.newName(of: old) }

    /// Whether two mentions mean the same type.
    package func isSame(_ old: TypeReference, _ new: TypeReference) -> Bool { names.isSame(old, new) }

    /// By the types of the members, then by discriminator value, then by name.
    package func match(_ old: UnionType, _ new: UnionType) -> Matching<UnionType.Member> {
        UnionType.Member.match(old, new, names)
    }

    /// By type, then by name.
    package func match(_ old: ErrorBodies, _ new: ErrorBodies) -> Matching<ErrorBodies.Member> {
        Matching(
            old.members,
            new.members,
            partners: names.partners(old.members.map(\.type), new.members.map(\.type))
        )
    }
}

/// The names of the same types in two SDKs.
struct TypeNames: Sendable {
    /// Those of which both names differ.
    private let renamed: [TypeName: TypeName]
    private let removed: Set<TypeName>

    init(renamed: [TypeName: TypeName], removed: Set<TypeName>) {
        self.renamed = renamed
        self.removed = removed
    }

    func newName(of old: TypeName) -> TypeName? {
        if let new = renamed[old] { return new }
        return removed.contains(old) ? nil : old
    }

    func isSame(_ old: TypeReference, _ new: TypeReference) -> Bool {
        switch (old, new) {
        case (.named(let old, _), .named(let new, _)): old == new || renamed[old] == new
        case (.array(let old), .array(let new)), (.dictionary(let old), .dictionary(let new)),
            (.optional(let old), .optional(let new)), (.items(let old), .items(let new)):
            isSame(old, new)
        case (.string, .string), (.bool, .bool), (.double, .double), (.float, .float), (.decimal, .decimal),
            (.civilDate, .civilDate), (.dateTime, .dateTime), (.uuid, .uuid), (.base64, .base64),
            (.base64URL, .base64URL), (.json, .json), (.body, .body), (.file, .file),
            (.part, .part), (.void, .void):
            true
        case (.integer(let old), .integer(let new)): old == new
        case (.external(let old), .external(let new)): old == new
        default: false
        }
    }

    /// For each new type the index of the same old one, each used once.
    func partners(_ old: [TypeReference], _ new: [TypeReference]) -> [Int?] {
        let translated = old.map(translate)
        var free: [TypeReference: [Int]] = [:]
        for index in old.indices.reversed() { free[translated[index], default: []].append(index) }
        return new.map { free[$0.unqualified]?.popLast() }
    }

    /// The type under its new name, without module.
    func translate(_ old: TypeReference) -> TypeReference {
        switch old {
        case .named(let name, _): .named(renamed[name] ?? name, isShadowed: false)
        case .array(let item): .array(translate(item))
        case .dictionary(let value): .dictionary(translate(value))
        case .optional(let wrapped): .optional(translate(wrapped))
        case .items(let item): .items(translate(item))
        default: old
        }
    }
}

extension TypeReference {
    /// Without the module's name before shadowed types.
    var unqualified: TypeReference {
        switch self {
        case .named(let name, _): .named(name, isShadowed: false)
        case .array(let item): .array(item.unqualified)
        case .dictionary(let value): .dictionary(value.unqualified)
        case .optional(let wrapped): .optional(wrapped.unqualified)
        case .items(let item): .items(item.unqualified)
        default: self
        }
    }

    /// The declared type at the heart of it: of `[Pet?]`, `Pet`.
    var innermostName: TypeName? {
        var type = self
        while true {
            switch type {
            case .named(let name, _): return name
            case .array(let inner), .dictionary(let inner), .optional(let inner), .items(let inner):
                type = inner
            default: return nil
            }
        }
    }
}
