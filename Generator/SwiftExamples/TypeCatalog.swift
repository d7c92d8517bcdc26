import SDKModel

/// The types that an SDK declares, by name, and how deep the smallest value of each is nested.
struct TypeCatalog: Sendable {
    private let declarations: [TypeName: TypeDeclaration]
    /// Models within models of the smallest value; a type that is not here has none.
    private let depths: [TypeName: Int]

    init(_ types: [TypeDeclaration]) {
        var all: [TypeDeclaration] = []
        var rest = types
        while let type = rest.popLast() {
            all.append(type)
            rest += type.header.nested
        }
        declarations = Dictionary(all.map { ($0.header.name, $0) }) { first, _ in first }
        var depths: [TypeName: Int] = [:]
        var unknown = all
        while true {
            let before = unknown.count
            unknown.removeAll { declaration in
                guard let depth = Self.depth(of: declaration, depths) else { return false }
                depths[declaration.header.name] = depth
                return true
            }
            if unknown.count == before { break }
        }
        self.depths = depths
    }

    subscript(name: TypeName) -> TypeDeclaration? { declarations[name] }

    /// The type behind the aliases that the document gives it.
    func resolved(_ type: TypeReference) -> TypeReference {
        var type = type
        for _ in 0..<8 {
            guard case .named(let name, _) = type, case .alias(let alias) = declarations[name] else { break }
            type = alias.type
        }
        return type
    }

    /// Nil for a type of which no value can be written.
    func depth(_ type: TypeReference) -> Int? { Self.depth(type, depths) }

    private static func depth(of declaration: TypeDeclaration, _ known: [TypeName: Int]) -> Int? {
        switch declaration {
        case .enumeration: return 0
        case .object(let type):
            var deepest = 0
            for property in type.properties where property.mustBeGiven && property.presence == .required {
                guard let depth = depth(property.type, known) else { return nil }
                deepest = max(deepest, depth)
            }
            return deepest + 1
        case .union(let type): return type.members.compactMap { depth($0.type, known) }.min().map { $0 + 1 }
        case .wrapper(let type): return depth(type.type, known).map { $0 + 1 }
        case .alias(let type): return depth(type.type, known).map { $0 + 1 }
        }
    }

    private static func depth(_ type: TypeReference, _ known: [TypeName: Int]) -> Int? {
        if case .named(let name, _) = type { known[name] } else { 0 }
    }
}

extension Property {
    /// Whether the initialiser of its object has no default for it.
    var mustBeGiven: Bool {
        switch presence {
        case .required: constant == nil
        case .requiredNullable: true
        case .optional, .optionalNullable: false
        }
    }
}
