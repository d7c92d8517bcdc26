#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Data: JSONReadable, JSONWritable {
    /// Reads base64; line breaks, missing padding and the URL alphabet are taken, too.
    public init(json reader: inout JSONReader) {
        let text = reader.readString()
        guard let bytes = Base64.decode(text) else {
            reader.fail(.invalidValue, "expected base64, found '\(reader.shown(text))'")
            self.init()
            return
        }
        self.init(bytes)
    }

    /// Writes padded base64 (RFC 4648, section 4).
    public func write(json writer: inout JSONWriter) {
        writer.write(Base64.encode(Array(self), alphabet: Base64.standard, isPadded: true))
    }
}

/// Bytes that are sent as base64url: the alphabet of URLs, no padding (RFC 4648, section 5).
public struct Base64URLData: JSONModel {
    /// The bytes themselves.
    public var data: Data

    /// Wraps bytes.
    public init(_ data: Data) { self.data = data }

    /// Reads base64url; padding, line breaks and the standard alphabet are taken, too.
    public init(json reader: inout JSONReader) { data = Data(json: &reader) }

    /// Writes base64url.
    public func write(json writer: inout JSONWriter) { writer.write(description) }

    /// The base64url text.
    public var description: String { Base64.encode(Array(data), alphabet: Base64.url, isPadded: false) }
}
