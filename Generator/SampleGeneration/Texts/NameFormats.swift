/// Names of properties that say what a text without a format looks like.
enum NameFormats {
    /// A format that `FormatText` knows; nil for a name that tells nothing.
    ///
    /// The `code` of a country is a country code.
    static func format(of wording: Wording) -> String? {
        let tokens = wording.tokens
        guard let last = tokens.last else { return nil }
        let lastTwo = (wording.things.suffix(1) + tokens).suffix(2).joined(separator: " ")
        if let format = byLastTwoWords[lastTwo] ?? byLastWord[last] { return format }
        let isMoment = last == "at" || (last == "on" && tokens.count > 1)
        return isMoment && tokens.count > 1 ? "date-time" : nil
    }

    private static let byLastWord: [String: String] = [
        "uuid": "uuid", "guid": "uuid", "id": "identifier", "email": "email", "mail": "email",
        "url": "uri", "uri": "uri", "href": "uri", "link": "uri", "website": "uri", "homepage": "uri",
        "host": "hostname", "hostname": "hostname", "domain": "hostname", "fqdn": "hostname",
        "ip": "ipv4", "ipv4": "ipv4", "ipv6": "ipv6", "cidr": "cidr", "mac": "mac",
        "timestamp": "date-time", "datetime": "date-time", "date": "date", "time": "date-time",
        "birthday": "date", "duration": "duration", "password": "password", "phone": "phone",
        "version": "semver", "color": "color", "colour": "color", "currency": "currency",
        "country": "country", "language": "language", "locale": "language", "lang": "language",
        "timezone": "timezone", "mimetype": "mime-type", "cron": "cron", "path": "path", "sha": "sha",
        "commit": "sha", "sha256": "sha256", "digest": "sha256", "md5": "md5", "checksum": "md5",
        "firstname": "given-name", "lastname": "family-name", "surname": "family-name",
        "fullname": "full-name",
        "street": "street", "line1": "street", "city": "city", "postcode": "postal-code",
        "zip": "postal-code",
    ]

    private static let byLastTwoWords: [String: String] = [
        "email address": "email", "mail address": "email", "ip address": "ipv4", "mac address": "mac",
        "given name": "given-name", "first name": "given-name", "family name": "family-name",
        "last name": "family-name", "full name": "full-name", "phone number": "phone",
        "mobile number": "phone", "country code": "country", "currency code": "currency",
        "language code": "language", "postal code": "postal-code", "zip code": "postal-code",
        "host name": "hostname", "domain name": "hostname", "time zone": "timezone",
        "content type": "mime-type", "media type": "mime-type", "mime type": "mime-type",
    ]
}
