import OpenAPIModel
import TestSupport
import Testing

extension Reading {
    static let swaggerHead = "swagger: '2.0'\ninfo: {title: Pets, version: '1'}\n"

    /// Reads one file of Swagger 2.0; keys `swagger` and `info` are put before the text, on one line each.
    init(swagger text: String) throws {
        try self.init(MarkedSource(Self.swaggerHead + text))
    }

    /// The only operation of a document of Swagger 2.0 without findings, and the document.
    static func swaggerOperation(_ text: String) throws -> (OpenAPIModel.Operation, Document) {
        let reading = try Reading(swagger: text)
        #expect(reading.findings == [])
        let document = try #require(reading.document)
        return (try #require(document.operations.first?.operation), document)
    }
}

extension Document {
    func schema(_ id: SchemaID?) throws -> Schema { schemas[try #require(id)] }
}
