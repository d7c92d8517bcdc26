import OpenAPIModel

/// The parameters of one operation, its path's among them, by what identifies them in both documents.
struct ParameterList {
    let entries: [Entry]

    struct Entry {
        let key: Key
        let parameter: Referenceable<Parameter>
        /// Whether the path item has it, for all its operations.
        let isInherited: Bool
    }

    /// Path parameters are known by the hole of the path that they fill, headers without regard to case.
    struct Key: Hashable {
        let location: ParameterLocation
        let name: String
    }

    init(_ site: OperationSite) {
        let shared = site.pathItem.value.parameters
        let own = site.operation.parameters
        let holes = PathTemplate.parameters(of: site.path.value)
        if shared.isEmpty {
            entries = own.map {
                Entry(key: Self.key($0.value, holes), parameter: $0, isInherited: false)
            }
            return
        }
        let ownKeys = Set(own.map { Self.key($0.value, holes) })
        entries =
            shared.map { Entry(key: Self.key($0.value, holes), parameter: $0, isInherited: true) }
            .filter { !ownKeys.contains($0.key) }
            + own.map { Entry(key: Self.key($0.value, holes), parameter: $0, isInherited: false) }
    }

    private static func key(_ parameter: Parameter, _ holes: [String]) -> Key {
        let name = parameter.name.value
        switch parameter.location.value {
        case .path:
            let index = holes.firstIndex(of: name)
            return Key(location: .path, name: index.map { "\($0)" } ?? name)
        case .header: return Key(location: .header, name: name.lowercased())
        case .query, .cookie, .querystring: return Key(location: parameter.location.value, name: name)
        }
    }

    /// The entries of two lists that belong together, those that are gone, and those that are new.
    static func paired(_ old: ParameterList, _ new: ParameterList) -> ([(Entry, Entry)], [Entry], [Entry]) {
        let partners = Dictionary(new.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var pairs: [(Entry, Entry)] = []
        var gone: [Entry] = []
        for entry in old.entries {
            if let partner = partners[entry.key] {
                pairs.append((entry, partner))
            } else {
                gone.append(entry)
            }
        }
        if pairs.count == new.entries.count { return (pairs, gone, []) }
        let known = Set(old.entries.map(\.key))
        return (pairs, gone, new.entries.filter { !known.contains($0.key) })
    }
}
