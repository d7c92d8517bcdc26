/// The address of a path item, `/pets/{petId}/photos/{photo}`, as text with holes.
enum PathTemplate {
    /// The template without the names of its parameters: `/pets/{}/photos/{}`.
    ///
    /// What is never closed is kept as it stands.
    static func anonymised(_ template: String) -> String {
        guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
        var text = ""
        text.reserveCapacity(template.utf8.count)
        pieces(of: template) { piece in
            switch piece {
            case .literal(let literal): text += literal
            case .parameter: text += "{}"
            }
        }
        return text
    }

    /// The names between braces, in order; a name may come twice.
    static func parameters(of template: String) -> [String] {
        guard template.utf8.contains(UInt8(ascii: "{")) else { return [] }
        var names: [String] = []
        pieces(of: template) { piece in
            if case .parameter(let name) = piece { names.append(String(name)) }
        }
        return names
    }

    private enum Piece {
        case literal(Substring)
        case parameter(Substring)
    }

    private static func pieces(of template: String, _ visit: (Piece) -> Void) {
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            visit(.literal(rest[..<open]))
            visit(.parameter(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        visit(.literal(rest))
    }
}
