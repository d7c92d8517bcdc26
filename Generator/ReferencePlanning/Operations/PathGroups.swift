/// What the paths of an API are about, where no tag says it.
struct PathGroups {
    /// How many segments all paths begin with: two for `/api/v1/pets` and `/api/v1/owners/{id}`.
    private let base: Int

    init(_ paths: [String]) {
        let all = paths.map(Self.segments).filter { !$0.isEmpty }
        guard let first = all.first else {
            base = 0
            return
        }
        base = all.dropFirst().reduce(first.count) { count, segments in
            zip(first.prefix(count), segments).prefix { $0 == $1 }.count
        }
    }

    /// The first fixed segment behind what all paths begin with, else the last one before; nil for `/`.
    func name(of path: String) -> String? {
        let segments = Self.segments(path)
        return segments.dropFirst(base).lazy.compactMap(Self.fixed).first
            ?? segments.prefix(base).reversed().lazy.compactMap(Self.fixed).first
    }

    private static func segments(_ path: String) -> [Substring] { path.split(separator: "/") }

    /// `users` of `users`, `users:purge` and `users('{id}')`; nil for `{id}`.
    private static func fixed(_ segment: Substring) -> String? {
        let name = segment.prefix { !":({".contains($0) }
        return name.isEmpty ? nil : String(name)
    }
}
