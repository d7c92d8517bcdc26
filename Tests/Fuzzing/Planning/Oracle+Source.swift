import SwiftRendering

extension Oracle {
    /// Source has no character that breaks a line elsewhere or shows text in another order than it has.
    static func check(_ files: [RenderedFile]) {
        var paths: Set<String> = []
        for file in files {
            precondition(paths.insert(file.path.lowercased()).inserted, "two files of one name")
            precondition(!file.path.split(separator: "/").contains(".."), "a path that climbs")
            guard let text = String(validating: file.contents, as: UTF8.self) else {
                preconditionFailure("a file that is not UTF-8")
            }
            for scalar in text.unicodeScalars {
                switch scalar.value {
                case 0x0A: continue
                case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
                    preconditionFailure("U+\(String(scalar.value, radix: 16)) in \(file.path)")
                default: continue
                }
            }
        }
    }
}
