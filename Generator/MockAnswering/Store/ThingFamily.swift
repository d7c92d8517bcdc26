import OpenAPIModel
import SDKConfiguration

/// Operations on one kind of things: a collection at `/things` and one of them at `/things/{id}`.
struct ThingFamily: Sendable {
    /// The path's last parameter.
    let parameter: String
    /// Of the parameter itself.
    let parameterSchema: SchemaID?
    /// What is kept of a thing, at its fullest.
    let schema: SchemaID
    /// The property of a thing that the parameter has.
    let identifier: String

    /// What an operation does to the things of its family.
    enum Role: Sendable, Hashable {
        case list, create, read, replace, update, remove

        /// Whether its path is that of one thing.
        var isAboutOne: Bool {
            switch self {
            case .list, .create: false
            case .read, .replace, .update, .remove: true
            }
        }
    }

    struct Part: Sendable {
        let family: Int
        let role: Role
    }
}

/// Finds the families of a document, where its paths make them plain.
struct ThingFamilyFinder {
    let schemas: SchemaArena
    let envelope: String?
    let pages: PageMaker

    /// The families, and what the operations by their indices have to do with them.
    func find(_ operations: [MockOperation]) -> (families: [ThingFamily], parts: [Int: ThingFamily.Part]) {
        var byPath: [String: [MockOperation]] = [:]
        for operation in operations { byPath[Self.path(operation), default: []].append(operation) }
        var families: [ThingFamily] = []
        var parts: [Int: ThingFamily.Part] = [:]
        var seen: Set<String> = []
        for operation in operations where seen.insert(Self.path(operation)).inserted {
            let path = Self.path(operation)
            guard let (collection, parameter) = Self.split(path) else { continue }
            let ones = byPath[path] ?? []
            let several = byPath[collection] ?? []
            guard let family = family(ones, several, parameter) else { continue }
            for one in ones {
                guard let role = Self.role(ofOne: one) else { continue }
                parts[one.index] = ThingFamily.Part(family: families.count, role: role)
            }
            for operation in several {
                guard let role = role(ofSeveral: operation), parts[operation.index] == nil else { continue }
                parts[operation.index] = ThingFamily.Part(family: families.count, role: role)
            }
            families.append(family)
        }
        return (families, parts)
    }

    private static func path(_ operation: MockOperation) -> String {
        let path = operation.documented.pathTemplate.value
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// `/things/{id}` is the parameter `id` of `/things`.
    private static func split(_ path: String) -> (collection: String, parameter: String)? {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
        let last = path[path.index(after: slash)...]
        guard last.hasPrefix("{"), last.hasSuffix("}") else { return nil }
        let name = last.dropFirst().dropLast()
        let collection = path[..<slash]
        guard !name.isEmpty, !name.contains("{"), !collection.hasSuffix("}") else { return nil }
        return (String(collection), String(name))
    }

    private static func role(ofOne operation: MockOperation) -> ThingFamily.Role? {
        switch operation.documented.method {
        case .get: .read
        case .put: .replace
        case .patch: .update
        case .delete: .remove
        default: nil
        }
    }

    private func role(ofSeveral operation: MockOperation) -> ThingFamily.Role? {
        switch operation.documented.method {
        case .get:
            Self.success(operation).contains { pages.plan(of: operation, $0) != nil } ? .list : nil
        case .post: operation.documented.operation.requestBody == nil ? nil : .create
        default: nil
        }
    }

    /// Nil where nothing says what a thing is, or where a thing can be neither listed nor made nor changed.
    private func family(
        _ ones: [MockOperation],
        _ several: [MockOperation],
        _ parameter: String
    ) -> ThingFamily? {
        let reading =
            ones.filter { Self.role(ofOne: $0) == .read } + ones.filter { Self.role(ofOne: $0) != .read }
        let creating = several.filter { role(ofSeveral: $0) == .create }
        let listing = several.filter { role(ofSeveral: $0) == .list }
        guard !creating.isEmpty || !listing.isEmpty || ones.count > 1 else { return nil }
        let declared = ones.flatMap(\.parameters).first {
            $0.name.value == parameter && $0.location.value == .path
        }
        func made(_ schema: SchemaID, _ identifier: String) -> ThingFamily {
            ThingFamily(
                parameter: parameter,
                parameterSchema: declared?.schema,
                schema: schema,
                identifier: identifier
            )
        }
        for operation in reading + creating {
            for schema in Self.success(operation) {
                let place = ObjectPlace.find(in: schema, parameter: parameter, envelope: envelope, schemas)
                if let place { return made(place.schema, place.identifier) }
            }
        }
        for operation in listing {
            for schema in Self.success(operation) {
                guard let items = pages.plan(of: operation, schema)?.place.items else { continue }
                let identifier = ObjectPlace.identifier(of: items, parameter: parameter, schemas)
                if let identifier { return made(items, identifier) }
            }
        }
        return nil
    }

    /// The schemas of what succeeds.
    private static func success(_ operation: MockOperation) -> [SchemaID] {
        operation.documented.operation.responses.entries.flatMap { entry -> [SchemaID] in
            switch entry.status.value {
            case .exact(let code) where !(200..<300).contains(code): []
            case .range(let digit) where digit != 2: []
            case .exact, .range, .default: entry.response.value.content.compactMap(\.value.schema)
            }
        }
    }
}
