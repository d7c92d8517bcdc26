import YAMLModel

/// An event of a stream as it is sent.
///
/// Source: <https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream>
struct ServerSentEvent {
    let id: String?
    let type: String?
    let retry: String?
    let data: String?

    init(id: String? = nil, type: String? = nil, data: String?) {
        self.id = id
        self.type = type
        retry = nil
        self.data = data
    }

    /// From a value whose members are the fields of an event; members that are missing are left out, but for `id`.
    init(event: YAMLNode, number: Int) {
        let members = event.mapping
        id = "\(number)"
        type = members?["event"]?.scalarText
        retry = members?["retry"].flatMap { node in
            if case .integer(let text) = node.content, Int(text).map({ $0 >= 0 }) == true {
                text
            } else {
                nil
            }
        }
        data = members?["data"]?.plainText
    }

    var bytes: [UInt8] {
        var text = ""
        if let id { text += "id: \(Self.line(id))\n" }
        if let type { text += "event: \(Self.line(type))\n" }
        if let retry { text += "retry: \(retry)\n" }
        for line in Self.lines(data ?? "") { text += line.isEmpty ? "data:\n" : "data: \(line)\n" }
        return Array((text + "\n").utf8)
    }

    /// A field has no line ends.
    private static func line(_ text: String) -> String { lines(text).joined(separator: " ") }

    private static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" || scalar == "\n" {
                if !(scalar == "\n" && isAfterReturn) {
                    lines.append(String(line))
                    line = String.UnicodeScalarView()
                }
            } else {
                line.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return lines + [String(line)]
    }
}
