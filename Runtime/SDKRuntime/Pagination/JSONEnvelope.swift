/// How an API wraps its answers: `{"data": …}`.
///
/// Source of the convention is the SDK's configuration; generated SDKs have one such type for each wrapping.
public protocol JSONEnvelope: Sendable {
    /// The field that holds the answer; it comes first, and fields behind it are not read.
    static var fields: JSONFields { get }
}

/// A value in its envelope; a missing field or a wrong value in it fails as `$.data…`.
public struct Enveloped<Value: JSONReadable, Envelope: JSONEnvelope>: JSONReadable {
    /// What was in the envelope.
    public let value: Value

    /// Reads the envelope.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Envelope.fields)
        value = reader.value(0)
        reader.skipObject(object)
    }
}

extension Enveloped: Sendable where Value: Sendable {}

/// A value that may be missing from its envelope, as may the envelope itself.
public struct OptionallyEnveloped<Value: JSONReadable, Envelope: JSONEnvelope>: JSONReadable {
    /// What was in the envelope; nil where the field or the whole envelope is absent or null.
    public let value: Value?

    /// Reads the envelope.
    public init(json reader: inout JSONReader) {
        guard !reader.isNull else {
            value = nil
            return
        }
        let object = reader.beginObject(Envelope.fields)
        value = reader.optional(0)
        reader.skipObject(object)
    }
}

extension OptionallyEnveloped: Sendable where Value: Sendable {}

/// A list for which the server may send null.
private struct ListOrNull<Element: JSONReadable & Sendable>: JSONReadable, Sendable {
    let items: [Element]

    init(json reader: inout JSONReader) { items = reader.isNull ? [] : reader.readArray() }
}

extension ClientCore {
    /// Makes a call whose answer is JSON in an envelope.
    public func json<Value: JSONReadable & Sendable, Envelope: JSONEnvelope>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self,
        in envelope: Envelope.Type
    ) async throws(APIError<ErrorBody>) -> Value {
        try await json(request, Enveloped<Value, Envelope>.self).value
    }

    /// Makes a call whose answer is a list in an envelope; null in the place of a list is an empty one, as servers
    /// written in Go send it.
    public func json<Element: JSONReadable & Sendable, Envelope: JSONEnvelope>(
        _ request: OperationRequest,
        _ type: [Element].Type = [Element].self,
        in envelope: Envelope.Type
    ) async throws(APIError<ErrorBody>) -> [Element] {
        try await json(request, Enveloped<ListOrNull<Element>, Envelope>.self).value.items
    }

    /// Makes a call whose answer is JSON in an envelope, or nothing: no body, or nothing in the envelope.
    public func optionalJSON<Value: JSONReadable & Sendable, Envelope: JSONEnvelope>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self,
        in envelope: Envelope.Type
    ) async throws(APIError<ErrorBody>) -> Value? {
        try await optionalJSON(request, OptionallyEnveloped<Value, Envelope>.self)?.value
    }

    /// Makes a call whose answer is one page, of an operation that cannot be asked for another one.
    public func page<Item: JSONReadable & Sendable, Convention: PageConvention>(
        _ request: OperationRequest,
        _ item: Item.Type,
        _ convention: Convention.Type
    ) async throws(APIError<ErrorBody>) -> Page<Item, Convention> {
        try await Paginated<Item, Convention, ErrorBody>(self, request).page()
    }
}
