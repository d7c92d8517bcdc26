extension YAMLNode {
    /// What stands under these names, one within the other; nil where nothing does.
    package func member(at path: [String]) -> YAMLNode? {
        path.reduce(self) { $0?.mapping?[$1] }
    }

    /// The same with another value there, in its old place if there was one; without the member for nil.
    ///
    /// Objects on the way that are missing are made.
    package func setting(_ value: YAMLNode?, at path: [String]) -> YAMLNode {
        guard let name = path.first else { return value ?? self }
        let entries = mapping?.entries ?? []
        let rest = Array(path.dropFirst())
        if rest.isEmpty, value == nil {
            return YAMLNode(.mapping(YAMLMapping(entries.filter { $0.key != name })), at: range)
        }
        let old = entries.first { $0.key == name }
        let inner = old?.value ?? YAMLNode(.mapping(YAMLMapping([])), at: range)
        let entry = YAMLMapping.Entry(
            key: name,
            keyRange: old?.keyRange ?? range,
            value: inner.setting(value, at: rest)
        )
        let edited = old == nil ? entries + [entry] : entries.map { $0.key == name ? entry : $0 }
        return YAMLNode(.mapping(YAMLMapping(edited)), at: range)
    }
}
