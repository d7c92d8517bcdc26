/// A path with its pieces in braces: `/pets/{petId}`.
struct PathTemplate: Sendable, Hashable {
    /// The names in braces, in order of appearance.
    let names: [String]
    /// The same for all templates that match the same addresses: names are left out.
    let shape: String

    /// Nil when braces do not pair up or are empty.
    init?(_ text: String) {
        var names: [String] = []
        var shape = ""
        var name: String?
        for character in text {
            switch (character, name) {
            case ("{", nil):
                name = ""
                shape.append("{")
            case ("}", .some(let complete)):
                guard !complete.isEmpty else { return nil }
                names.append(complete)
                name = nil
                shape.append("}")
            case ("{", .some), ("}", nil): return nil
            case (_, .some(let begun)): name = begun + String(character)
            case (_, nil): shape.append(character)
            }
        }
        guard name == nil else { return nil }
        self.names = names
        self.shape = shape
    }

    /// Names that stand in braces more than once, each once.
    var repeatedNames: [String] {
        var seen: Set<String> = []
        var repeated: [String] = []
        for name in names where !seen.insert(name).inserted && !repeated.contains(name) {
            repeated.append(name)
        }
        return repeated
    }
}
