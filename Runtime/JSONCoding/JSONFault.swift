/// What went wrong and where, before anybody asked for path, line and column.
struct JSONFault: Error {
    let kind: JSONError.Kind
    let message: String
    let offset: Int
}

extension JSONFault {
    static func syntax(_ message: String, at offset: Int) -> JSONFault {
        JSONFault(kind: .syntax, message: message, offset: offset)
    }

    static func truncated(at offset: Int) -> JSONFault {
        JSONFault(kind: .truncated, message: "the document ends too early", offset: offset)
    }

    /// `byte` in quotes if it can be shown, else by its number.
    static func name(of byte: UInt8) -> String {
        if byte > 0x20, byte < 0x7F { return "'\(Unicode.Scalar(byte))'" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
