import SDKConfiguration

/// Names of members that `sdk.yaml` gives, by the type they are in and the document's name.
struct GivenNames {
    private let names: [String: String]
    private var used: Set<String> = []

    init(_ renames: [SDKConfiguration.Rename]) {
        names = Dictionary(renames.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    }

    var isEmpty: Bool { names.isEmpty }

    mutating func name(of member: String, in owner: String) -> String? {
        let key = "\(owner).\(member)"
        guard let name = names[key] else { return nil }
        used.insert(key)
        return name
    }

    /// Whether the name has been asked for.
    func isUsed(_ rename: SDKConfiguration.Rename) -> Bool { used.contains(rename.from) }
}
