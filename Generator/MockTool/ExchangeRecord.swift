import HTTPTypes
import JSONCoding
import SpecsmithMock

/// An exchange as a line of a record.
///
/// Bodies are texts where they are UTF-8, else `{"bytes": "4d5a…"}` in hexadecimal digits; those of places that give
/// tokens are left out.
struct ExchangeRecord: JSONWritable {
    private let exchange: MockExchange
    private let secrets: SecretPlaces

    init(_ exchange: MockExchange, _ secrets: SecretPlaces) {
        self.exchange = exchange
        self.secrets = secrets
    }

    func write(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.write(key: "number")
        writer.write(exchange.number)
        if let operation = exchange.operationID { write("operation", operation, to: &writer) }
        writer.write(key: "request")
        writer.beginObject()
        write("method", exchange.request.method.rawValue, to: &writer)
        write("path", secrets.shown(target: exchange.request.path ?? "/"), to: &writer)
        write(exchange.request.headerFields, exchange.requestBody, to: &writer)
        writer.endObject()
        writer.write(key: "answer")
        writer.beginObject()
        writer.write(key: "status")
        writer.write(exchange.response.status.code)
        write(exchange.response.headerFields, exchange.responseBody, to: &writer)
        writer.endObject()
        if let problem = exchange.problem { write("problem", problem, to: &writer) }
        if !exchange.faults.isEmpty {
            writer.write(key: "faults")
            writer.beginArray()
            for fault in exchange.faults {
                writer.beginElement()
                writer.write(fault)
            }
            writer.endArray()
        }
        write("duration", RequestLog.milliseconds(exchange.duration) + "ms", to: &writer)
        writer.endObject()
    }

    private func write(_ fields: HTTPFields, _ body: [UInt8], to writer: inout JSONWriter) {
        writer.write(key: "headers")
        writer.beginArray()
        for field in fields {
            writer.beginElement()
            writer.beginArray()
            writer.beginElement()
            writer.write(field.name.rawName)
            writer.beginElement()
            writer.write(secrets.shown(field))
            writer.endArray()
        }
        writer.endArray()
        guard !body.isEmpty else { return }
        writer.write(key: "body")
        if secrets.hidesBodies(at: exchange.path) {
            writer.write(SecretPlaces.placeholder)
        } else if let text = String(validating: body, as: UTF8.self) {
            writer.write(text)
        } else {
            let digits = Array("0123456789abcdef".utf8)
            let text = body.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
            writer.beginObject()
            write("bytes", String(decoding: text, as: UTF8.self), to: &writer)
            writer.endObject()
        }
    }

    private func write(_ key: String, _ value: String, to writer: inout JSONWriter) {
        writer.write(key: key)
        writer.write(value)
    }
}
