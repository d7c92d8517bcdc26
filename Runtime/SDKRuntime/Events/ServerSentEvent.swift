/// One event of a stream.
public struct ServerSentEvent<Value: JSONReadable & Sendable>: Sendable {
    /// The kind of event; `message` where the server says nothing.
    public let type: String
    /// The identifier of this event or, where it has none, of the last one that had; empty if none had.
    public let lastEventID: String
    /// The data, its lines joined by line feeds.
    public let text: String
    /// How long the server wants a client to wait before it connects again, where this event says so.
    public let retry: Duration?
    /// The data read as JSON, or as it is for `String`; nil where it is empty or does not fit.
    public let value: Value?
    /// Why there is no value although there is data.
    public let decodingFailure: JSONError?

    /// Reads the data as JSON of another type, for streams whose events differ by `type`.
    public func decode<Other: JSONReadable>(_ type: Other.Type = Other.self) throws(JSONError) -> Other {
        try JSON.decode(type, from: text)
    }

    init(_ event: ParsedEvent) {
        type = event.type.isEmpty ? "message" : event.type
        lastEventID = event.lastEventID
        text = event.text ?? ""
        retry = event.retry
        var failure: JSONError?
        if let text = text as? Value {
            value = text
        } else if text.isEmpty {
            value = nil
        } else {
            do throws(JSONError) {
                value = try JSON.decode(from: text)
            } catch {
                value = nil
                failure = error
            }
        }
        decodingFailure = failure
    }
}

/// An event before its data has a type.
struct ParsedEvent: Sendable, Hashable {
    /// Empty where the stream says nothing.
    var type = ""
    var lastEventID = ""
    /// Nil where there was no data: such an event is not for users.
    var text: String?
    var retry: Duration?
}
