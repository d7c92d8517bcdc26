import DocumentCommands
import JSONCoding
import Logging

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes log events to standard error: as `key=value` pairs, or as JSON objects.
struct LogLineHandler: LogHandler {
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]
    private let form: RequestLog.Form

    init(_ form: RequestLog.Form) { self.form = form }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let values = metadata.merging(event.metadata ?? [:]) { _, new in new }
        var pairs = [
            ("time", Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))),
            ("level", event.level.rawValue),
        ]
        for key in Self.keys { if let value = values[key] { pairs.append((key, "\(value)")) } }
        StandardStream.error.write(line(pairs) + "\n")
    }

    /// In the order of a line.
    private static let keys = [
        "method", "path", "operation", "status", "bytes", "duration", "problem", "faults",
    ]

    private func line(_ pairs: [(String, String)]) -> String {
        switch form {
        case .json:
            let object = JSONObject(pairs.map { ($0, Self.value(of: $0, $1)) })
            // Nothing in it is beyond JSON.
            let bytes = (try? JSON.encode(JSONValue.object(object))) ?? []
            return String(decoding: bytes, as: UTF8.self)
        case .logfmt, .none:
            return pairs.map { "\($0)=\(Self.quoted($1))" }.joined(separator: " ")
        }
    }

    private static func value(of key: String, _ text: String) -> JSONValue {
        guard key == "status" || key == "bytes", let number = Int(text) else { return .string(text) }
        return .number(JSONNumber(number))
    }

    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3D }
        guard !isPlain else { return text }
        let bytes = (try? JSON.encode(JSONValue.string(CommandFailure.printable(text)))) ?? []
        return String(decoding: bytes, as: UTF8.self)
    }
}
