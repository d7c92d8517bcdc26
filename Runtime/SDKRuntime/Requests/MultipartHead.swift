import HTTPTypes

/// The head of a part: its place in the form, its media type, further fields.
struct MultipartHead {
    private var lines: [String] = []

    /// A part of a form is `form-data`; of one without a name, only a file name is told.
    init(name: String?, fileName: String?) {
        var disposition = name.map { "form-data; name=\"\(Self.quoted($0))\"" }
        if let fileName {
            disposition = (disposition ?? "attachment") + "; filename=\"\(Self.quoted(fileName))\""
        }
        if let disposition { lines.append("Content-Disposition: \(disposition)") }
    }

    /// False if the field cannot be sent as it is.
    mutating func append(_ name: String, _ value: String) -> Bool {
        guard let name = HTTPField.Name(name), HeaderText.isValid(value) else { return false }
        lines.append("\(name.rawName): \(value)")
        return true
    }

    /// With the empty line that ends it.
    var text: String { lines.map { $0 + "\r\n" }.joined() + "\r\n" }

    /// As browsers quote names: UTF-8 as it is, and the three characters that would end the name as triples.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
