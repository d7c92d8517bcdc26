import HTTPTypes
import JSONCoding
import OpenAPIModel

/// Looks for the credential of one security scheme.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#security-scheme-object>
struct SchemeCheck: Sendable {
    /// In `components.securitySchemes`.
    let name: String
    /// Those that the credential must have.
    let scopes: [String]
    private let kind: Kind
    /// Empty where any credential passes.
    private let accepted: [AcceptedCredential]

    private enum Kind: Sendable {
        case key(name: String, SecurityScheme.APIKeyLocation)
        /// By the name of the scheme in `Authorization`, in lower case.
        case authorization(String)
        /// Cannot be seen in the request itself: taken as given.
        case given
    }

    enum Finding: Sendable {
        case passes
        case missing
        case refused
        case lacks(scope: String)
    }

    /// Without `scheme`, where the document has none of this name, nothing is asked for.
    init(_ entry: SecurityRequirement.Entry, _ scheme: SecurityScheme?, _ credentials: [AcceptedCredential]) {
        let name = entry.name.value
        self.name = name
        scopes = entry.scopes.map(\.value)
        accepted = credentials.filter { $0.scheme == name }
        kind =
            switch scheme?.kind {
            case .apiKey(let name, let location): .key(name: name.value, location.value)
            case .http(let scheme, _): .authorization(scheme.value.lowercased())
            case .oauth2, .openIdConnect: .authorization("bearer")
            case .mutualTLS, nil: .given
            }
    }

    func check(_ source: CredentialSource) -> Finding {
        switch kind {
        case .given: return .passes
        case .key(let name, let location):
            guard let key = source.key(name, location), !key.isEmpty else { return .missing }
            return judge(key)
        case .authorization(let scheme):
            guard let (sent, value) = source.authorization, sent == scheme else { return .missing }
            guard scheme == "basic" else { return value.isEmpty ? .refused : judge(value) }
            guard let pair = Self.userAndPassword(value) else { return .refused }
            return judge(pair)
        }
    }

    private func judge(_ credential: String) -> Finding {
        guard !accepted.isEmpty else { return .passes }
        guard let match = accepted.first(where: { $0.value == credential }) else { return .refused }
        guard let owned = match.scopes else { return .passes }
        return scopes.first { !owned.contains($0) }.map(Finding.lacks) ?? .passes
    }

    /// Nil for what is no Base64 of a text with a colon.
    private static func userAndPassword(_ text: String) -> String? {
        guard let bytes = Base64Text.decoded(text), let pair = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        return pair.contains(":") ? pair : nil
    }

    /// What the request lacks, in words.
    var demand: String {
        switch kind {
        case .given: "a credential for '\(name)' is required"
        case .key(let key, .query): "the query parameter '\(key)' is required (scheme '\(name)')"
        case .key(let key, let location): "the \(location.rawValue) '\(key)' is required (scheme '\(name)')"
        case .authorization(let scheme):
            "the header 'Authorization' must have a credential of '\(scheme)' (scheme '\(name)')"
        }
    }

    /// What `WWW-Authenticate` says.
    ///
    /// Source: RFC 9110, section 11.6.1; RFC 6750, section 3.
    func challenge(after finding: Finding) -> String? {
        let realm = "realm=" + HeaderText.quoted(name)
        switch kind {
        case .given: return nil
        case .key(let key, let location):
            return "ApiKey \(realm), in=\"\(location.rawValue)\", name=\(HeaderText.quoted(key))"
        case .authorization("basic"): return "Basic \(realm), charset=\"UTF-8\""
        case .authorization(let scheme):
            guard HTTPToken.isToken(scheme) else { return nil }
            let title = scheme.prefix(1).uppercased() + scheme.dropFirst()
            guard scheme == "bearer" else { return "\(title) \(realm)" }
            return switch finding {
            case .passes, .missing: "\(title) \(realm)"
            case .refused: "\(title) \(realm), error=\"invalid_token\""
            case .lacks(let scope):
                "\(title) \(realm), error=\"insufficient_scope\", scope=\(HeaderText.quoted(scope))"
            }
        }
    }
}

/// Text of a document that goes into a header.
enum HeaderText {
    /// As a quoted string, with `?` for what a header cannot hold.
    static func quoted(_ text: String) -> String {
        let visible = text.utf8.map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") }
        return HeaderList.quoted(String(decoding: visible, as: UTF8.self))
    }
}

/// Base64, with or without padding.
///
/// Source: RFC 4648, section 4.
enum Base64Text {
    static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in text.utf8.reversed().drop(while: { $0 == UInt8(ascii: "=") }).reversed() {
            guard let digit = digit(byte) else { return nil }
            bits = (bits & 0xFFFF) << 6 | digit
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
