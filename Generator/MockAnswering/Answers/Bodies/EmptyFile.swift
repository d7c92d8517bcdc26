/// The smallest files of common kinds that programs take for whole, in place of text that is none.
enum EmptyFile {
    /// Nil for a type of which there is none here.
    static func bytes(of name: MediaTypeName) -> [UInt8]? {
        switch name.essence {
        case "image/png": png
        case "image/gif": gif
        case "image/svg+xml":
            Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n".utf8)
        case "application/pdf": pdf
        case "application/zip", "application/x-zip-compressed":
            [0x50, 0x4B, 0x05, 0x06] + Array(repeating: 0, count: 18)
        case "application/gzip", "application/x-gzip":
            [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        default: nil
        }
    }

    /// One transparent pixel.
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
        0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F, 0x15, 0xC4,
        0x89, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x00, 0x01, 0x00, 0x00,
        0x05, 0x00, 0x01, 0x0D, 0x0A, 0x2D, 0xB4, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
        0x42, 0x60, 0x82,
    ]

    /// One transparent pixel.
    private static let gif: [UInt8] =
        Array("GIF89a".utf8) + [
            0x01, 0x00, 0x01, 0x00, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0x21, 0xF9, 0x04,
            0x01, 0x00, 0x00, 0x00, 0x00, 0x2C, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x02,
            0x01, 0x44, 0x00, 0x3B,
        ]

    /// One empty page.
    private static let pdf: [UInt8] = {
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        ]
        var bytes = Array("%PDF-1.4\n".utf8)
        var table = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(bytes.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            bytes += "\(index + 1) 0 obj\(object)endobj\n".utf8
        }
        let start = bytes.count
        bytes += "xref\n0 4\n\(table)trailer<</Size 4/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }()
}
