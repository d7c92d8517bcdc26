/// Takes credentials out of text for people.
enum Redaction {
    static func redact(_ text: String, secrets: [String]) -> String {
        var result = text
        for secret in secrets where !secret.isEmpty {
            result = result.split(separator: secret, omittingEmptySubsequences: false).joined(
                separator: "***"
            )
        }
        return result
    }

    /// The beginning of a body on one line; empty if it is not text.
    static func excerpt(_ bytes: [UInt8], secrets: [String]) -> String {
        let longestSecret = secrets.map(\.utf8.count).max() ?? 0
        // Enough that no secret is cut in two within what is shown.
        let beginning = String(decoding: bytes.prefix(1000 + longestSecret), as: UTF8.self)
        let scalars = redact(beginning, secrets: secrets).unicodeScalars
        guard !scalars.contains("\0") else { return "" }
        let line = scalars.map { $0.properties.generalCategory == .control ? " " : Character($0) }
        return line.count > 200 ? String(line.prefix(200)) + "…" : String(line)
    }
}
