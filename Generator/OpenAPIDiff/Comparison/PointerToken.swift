import OpenAPIModel

extension String {
    /// As a JSON pointer writes it (RFC 6901, section 3).
    var pointerToken: String { JSONPointer.escaped(self) }
}
