/// Tells by its name whether the value of a field or parameter is likely a secret.
enum SecretName {
    /// Case and punctuation do not count: `api_key`, `X-Api-Key` and `apiKey` are one name.
    static func matches(_ name: some StringProtocol, inQuery: Bool = false) -> Bool {
        let letters = String(decoded(name).lowercased().filter { $0.isLetter || $0.isNumber })
        if exact.contains(letters) || inQuery && letters == "key" { return true }
        return parts.contains { letters.contains($0) }
    }

    /// Without percent-encoding, where a name has one.
    private static func decoded(_ name: some StringProtocol) -> String {
        guard name.contains("%") else { return String(name) }
        var bytes: [UInt8] = []
        var rest = Array(name.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let exact: Set<String> = [
        "auth", "cvc", "cvv", "otp", "pass", "pin", "pwd", "session", "sessionid", "sid", "sig",
    ]

    private static let parts = [
        "accesskey", "apikey", "authorization", "cookie", "credential", "jwt", "passphrase", "passwd",
        "password", "privatekey", "secret", "signature", "token",
    ]
}

/// URLs as they are shown.
enum ObservedURL {
    /// The whole URL, `***` in place of the values of parameters that sound secret or have one of these names.
    static func text(_ url: String, hiding names: [String] = []) -> String {
        guard let mark = url.firstIndex(of: "?") else { return url }
        let pairs = url[url.index(after: mark)...].split(separator: "&", omittingEmptySubsequences: false)
        let shown = pairs.map { pair -> Substring in
            let name = pair.prefix { $0 != "=" }
            let isSecret = SecretName.matches(name, inQuery: true) || names.contains { $0 == name }
            return isSecret && name.count < pair.count ? name + "=***" : pair
        }
        return url[...mark] + shown.joined(separator: "&")
    }

    /// A URL that the server chose: its query may be a key to what is there, its path may repeat ours.
    static func withoutQuery(_ url: String, secrets: [String]) -> String {
        Redaction.redact(String(url.prefix { $0 != "?" }), secrets: secrets)
    }
}
