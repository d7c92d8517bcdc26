/// One record of a stream of JSON values.
public struct JSONStreamRecord<Value: JSONReadable & Sendable>: Sendable {
    /// How many records came before it; lines with nothing in them do not count.
    public let index: Int
    /// As it came.
    public let bytes: [UInt8]
    /// The value; nil where the record does not fit.
    public let value: Value?
    /// Why there is no value.
    public let decodingFailure: JSONError?

    init(_ record: RecordParser.Record, index: Int) {
        self.index = index
        bytes = record.bytes
        var failure: JSONError?
        if record.isCutShort {
            value = nil
            failure = JSONError(kind: .truncated, message: "the record was cut short")
        } else {
            do throws(JSONError) {
                value = try JSON.decode(from: record.bytes)
            } catch {
                value = nil
                failure = error
            }
        }
        decodingFailure = failure
    }
}
