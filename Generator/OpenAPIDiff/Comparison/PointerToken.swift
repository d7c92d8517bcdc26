import OpenAPIModel

extension String {
    /// As a JSON pointer writes it (RFC 6901, section 3).
    var pointerToken: String { JSONPointer.escaped(self) }
}

extension HTTPMethod {
    /// Where its operation stands in a path item, as the end of a JSON pointer.
    var pointer: String { tokens.map { "/" + $0.pointerToken }.joined() }
}
