#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension JSON {
    /// Reads one document (RFC 8259).
    ///
    /// A byte order mark is skipped; anything after the value is an error.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self,
        from data: Data,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> Value {
        // `withUnsafeBytes` of Data rethrows untyped, so the result carries the error.
        let result: Result<Value, JSONError> = data.withUnsafeBytes { buffer in
            do throws(JSONError) {
                return .success(try decode(type, from: buffer.bindMemory(to: UInt8.self), limits: limits))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

extension JSONError: LocalizedError {
    /// The same as `description`.
    public var errorDescription: String? { description }
}
