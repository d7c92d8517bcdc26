#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: JSONReadable, JSONWritable {
    /// Reads a UUID, its letters of either case.
    public init(json reader: inout JSONReader) {
        let text = reader.readString()
        guard let value = UUID(uuidString: text) else {
            reader.fail(.invalidValue, "expected a UUID, found '\(reader.shown(text))'")
            self.init(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
            return
        }
        self = value
    }

    /// Writes it in lower case, as RFC 9562 (section 4) has it.
    public func write(json writer: inout JSONWriter) { writer.write(uuidString.lowercased()) }
}
