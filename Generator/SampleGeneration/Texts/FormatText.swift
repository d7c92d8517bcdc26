/// Texts of the values of `format`, and of names that say as much as a format.
///
/// Addresses and hosts are those set aside for examples (RFC 2606, RFC 5737, RFC 3849, RFC 9542).
/// Source: <https://spec.openapis.org/registry/format/>
struct FormatText {
    let ordinal: Int
    let wording: Wording
    var stream: SampleStream

    /// Nil for a format that says nothing here.
    mutating func text(of format: String) -> String? {
        let suffix = ordinal > 0 ? String(ordinal + 1) : ""
        let slug = wording.kebab
        return switch format.lowercased() {
        case "date-time", "datetime", "iso8601", "iso-8601", "timestamp", "date-time-local":
            "\(day)T\(clock)Z"
        case "date", "full-date": day
        case "time", "time-local", "partial-time": "\(clock)Z"
        case "duration": "PT\(1 + ordinal % 24)H"
        case "uuid", "uuid4", "guid", "uuidv4": uuid()
        case "email", "idn-email": "user\(suffix)@example.com"
        case "uri", "url", "iri", "uri-reference", "iri-reference", "link", "http-url":
            "https://example.com/\(path)"
        case "uri-template": "https://example.com/things/{id}"
        case "hostname", "idn-hostname", "host", "fqdn", "domain": "host\(suffix).example.com"
        case "ipv4", "ip", "ipaddress", "ip-address": "192.0.2.\(1 + ordinal % 254)"
        case "ipv6": "2001:db8::\(String(1 + ordinal % 0xFFFF, radix: 16))"
        case "cidr", "ipv4-cidr", "ipv4network": "192.0.2.0/24"
        case "ipv6-cidr": "2001:db8::/32"
        case "mac", "mac-address": "00:00:5e:00:53:\(Self.hexadecimal(1 + ordinal % 255))"
        case "byte", "base64": Self.base64(slug)
        case "base64url": Self.base64(slug).replacing("+", with: "-").replacing("/", with: "_")
        case "password": "example-password\(suffix)"
        case "decimal", "money", "double", "float", "number": "\(10 + ordinal).50"
        case "int32", "int64", "integer", "int", "uint32", "uint64", "uint", "bigint", "long", "int8",
            "int16",
            "uint8", "uint16":
            String(ordinal + 1)
        case "regex": "^[a-z]+$"
        case "json-pointer": "/\(slug)"
        case "relative-json-pointer": "0/\(slug)"
        case "json": "{}"
        case "phone", "tel", "phone-number": "+1-202-555-01\(Self.twoDigits(ordinal % 100))"
        case "semver", "version": "1.\(ordinal).0"
        case "color", "colour", "hex-color": "#3366\(Self.hexadecimal((0x99 + ordinal) % 256))"
        case "currency": "EUR"
        case "country": "CH"
        case "language", "locale", "lang": "en"
        case "timezone", "tz": "Etc/UTC"
        case "mime-type", "media-type": "application/json"
        case "cron": "0 6 * * 1"
        case "path", "file-path": "/\(path)"
        case "given-name": Self.givenNames[ordinal % Self.givenNames.count]
        case "family-name": Self.familyNames[ordinal % Self.familyNames.count]
        case "full-name" where wording.isAboutPerson:
            Self.givenNames[ordinal % Self.givenNames.count] + " "
                + Self.familyNames[ordinal % Self.familyNames.count]
        case "street": "\(1 + ordinal) Example Street"
        case "city": "Geneva"
        case "postal-code": "1201"
        case "sha", "sha1", "commit": stream.hexadecimal(40)
        case "sha256", "digest": stream.hexadecimal(64)
        case "md5", "checksum": stream.hexadecimal(32)
        case "objectid": stream.hexadecimal(24)
        case "identifier": stream.hexadecimal(8)
        default: nil
        }
    }

    /// What a link or a path leads to: `team-2`, `avatar.png`.
    private var path: String {
        let own = wording.tokens.filter { !Self.linkWords.contains($0) }
        let words = own.isEmpty ? wording.things : own
        let isPicture = own.last.map(Self.pictures.contains) ?? false
        let name = (words.isEmpty ? ["example"] : words) + wording.number
        return name.joined(separator: "-") + (isPicture ? ".png" : "")
    }

    private static let linkWords: Set<String> = [
        "url", "uri", "href", "link", "path", "html", "file", "web", "site", "website", "homepage",
    ]
    private static let pictures: Set<String> = [
        "avatar", "favicon", "icon", "image", "logo", "photo", "picture", "thumbnail",
    ]
    private static let givenNames = ["Alex", "Robin", "Kim", "Sam", "Jo", "Lee", "Max", "Pat"]
    private static let familyNames = ["Doe", "Roe", "Meyer", "Rossi", "Martin", "Novak", "Lind"]

    /// A day of 28 in each month from the middle of January 2026 on.
    private var day: String {
        let moment = Moment(wording.tokens)
        let days = 14 + ordinal + 28 * moment.months + moment.days
        return
            "\(2026 + days / 336 % 7_000)-\(Self.twoDigits(1 + days / 28 % 12))-\(Self.twoDigits(1 + days % 28))"
    }

    private var clock: String { "09:\(Self.twoDigits((30 + ordinal) % 60)):00" }

    /// Of version 4.
    private mutating func uuid() -> String {
        let digits = Array(stream.hexadecimal(32))
        let variant = Array("89ab")[stream.next(below: 4)]
        let parts = [
            String(digits[0..<8]), String(digits[8..<12]), "4" + String(digits[13..<16]),
            String(variant) + String(digits[17..<20]), String(digits[20..<32]),
        ]
        return parts.joined(separator: "-")
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func hexadecimal(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
    }

    static func base64(_ text: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array(text.utf8)
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = (0..<3).reduce(0) { bits, index in
                bits << 8 | (index < group.count ? Int(group[group.startIndex + index]) : 0)
            }
            for index in 0..<4 {
                result.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
            }
        }
        return result
    }
}
