/// The address of a path item, `/pets/{petId}/photos/{photo}`, as text with holes.
enum PathTemplate {
    /// The template without the names of its parameters: `/pets/{}/photos/{}`.
    ///
    /// What is never closed is kept as it stands.
    static func anonymised(_ template: String) -> String {
        guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(template.utf8.count)
        // How many bytes there were when the brace was opened.
        var opened: Int?
        for byte in template.utf8 {
            if byte == UInt8(ascii: "}"), let start = opened {
                bytes.removeSubrange((start + 1)...)
                opened = nil
            } else if byte == UInt8(ascii: "{"), opened == nil {
                opened = bytes.count
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The names between braces, in order; a name may come twice.
    static func parameters(of template: String) -> [String] {
        var names: [String] = []
        var rest = template.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            let name = rest[open...].dropFirst()
            guard let close = name.firstIndex(of: UInt8(ascii: "}")) else { break }
            names.append(String(Substring(name[..<close])))
            rest = name[close...].dropFirst()
        }
        return names
    }
}
