import JSONCoding
import OpenAPIModel

/// Why a value cannot be taken out of what was sent.
struct FieldFailure: Error, Sendable, Hashable {
    /// Of the part that is wrong, from the value.
    let pointer: String
    let keyword: String
    let message: String

    private init(_ keyword: String, _ message: String, at pointer: String = "") {
        self.keyword = keyword
        self.message = message
        self.pointer = pointer
    }

    static let encoding = FieldFailure("encoding", "must be percent-encoded UTF-8")
    static let repeated = FieldFailure("style", "must be given once")
    static let text = FieldFailure("encoding", "must be UTF-8")

    static func style(_ message: String) -> FieldFailure { FieldFailure("style", message) }

    static func json(_ error: JSONError) -> FieldFailure {
        FieldFailure(
            "content",
            "must be JSON: \(error.message) (line \(error.line), column \(error.column))"
        )
    }

    /// Of a document of several, counted from 1.
    static func json(_ error: JSONError, inItem number: Int) -> FieldFailure {
        FieldFailure("content", "must be JSON: \(error.message)", at: "/\(number - 1)")
    }

    static func multipart(_ message: String) -> FieldFailure { FieldFailure("content", message) }

    static func contentType(_ sent: String, _ allowed: String) -> FieldFailure {
        FieldFailure("contentType", "must be of the type \(allowed), is \(sent)")
    }

    static func missingHeader(_ name: String) -> FieldFailure {
        FieldFailure("headers", "must have the header '\(name)'")
    }

    /// The same, of a member.
    func at(_ token: String) -> FieldFailure {
        FieldFailure(keyword, message, at: "/" + JSONPointer.escaped(token) + pointer)
    }

    func fault(in place: RequestFault.Place, name: String?) -> RequestFault {
        RequestFault(place: place, name: name, pointer: pointer, keyword: keyword, message: message)
    }
}
