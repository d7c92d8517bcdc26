import HTTPTypes

/// What a client says at the address that gives tokens: a form, with who it is in there or in `Authorization`.
///
/// Source: RFC 6749, sections 2.3.1 and 4.
struct TokenRequest {
    let grantType: String?
    let scope: String?
    /// The ways to read who is calling, each identifier and secret with a colon between them.
    private let clients: [String]

    init(_ request: MockRequest) {
        let pairs = QueryPair.pairs(of: String(decoding: request.body, as: UTF8.self)[...]) ?? []
        func field(_ name: String) -> String? {
            let text = pairs.first { $0.name == name }.flatMap {
                PercentText.decoded($0.value, plusIsSpace: true)
            }
            return text.flatMap { $0.isEmpty ? nil : $0 }
        }
        grantType = field("grant_type")
        scope = field("scope")
        if let sent = Self.basic(request) {
            clients = sent
        } else {
            clients = field("client_id").map { ["\($0):\(field("client_secret") ?? "")"] } ?? []
        }
    }

    var namesClient: Bool { !clients.isEmpty }

    func isFrom(_ client: String) -> Bool { clients.contains(client) }

    /// The two halves are encoded as in a form before they are joined, and many clients forget it.
    private static func basic(_ request: MockRequest) -> [String]? {
        guard let field = request.head.headerFields[.authorization] else { return nil }
        let words = field.split(separator: " ", maxSplits: 1)
        guard words.first?.lowercased() == "basic", let code = words.dropFirst().first else { return nil }
        guard let bytes = Base64Text.decoded(String(HeaderList.trimmed(code))),
            let text = String(validating: bytes, as: UTF8.self), text.contains(":")
        else { return [] }
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let decoded = halves.compactMap { PercentText.decoded($0, plusIsSpace: true) }
        return [text] + (decoded.count == halves.count ? [decoded.joined(separator: ":")] : [])
    }
}
