/// Whole answers as they go over the wire.
package enum Answer {
    package static func json(_ body: String, status: String = "200 OK", fields: [String] = [])
        -> [LoopbackServer.Step]
    {
        plain(body, status: status, fields: ["Content-Type: application/json"] + fields)
    }

    /// Fields are whole lines: `Location: /x`.
    package static func plain(
        _ body: String = "",
        status: String = "200 OK",
        fields: [String] = []
    ) -> [LoopbackServer.Step] {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + fields
        return [.text(head.joined(separator: "\r\n") + "\r\n\r\n" + body)]
    }

    /// A redirect without a body.
    package static func redirect(_ status: Int, to location: String) -> [LoopbackServer.Step] {
        plain(status: "\(status) Redirect", fields: ["Location: \(location)"])
    }

    /// The head of an answer in chunked transfer.
    package static let chunkedHead = LoopbackServer.Step.text(
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    )

    package static func chunk(_ text: String) -> LoopbackServer.Step {
        .text("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }

    package static let lastChunk = LoopbackServer.Step.text("0\r\n\r\n")
}
