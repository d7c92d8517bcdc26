/// Names of properties that say what a text without a format looks like.
enum NameFormats {
    /// A format that `FormatText` knows; nil for a name that tells nothing.
    static func format(of name: String) -> String? {
        let tokens = Words.tokens(of: name)
        guard let last = tokens.last else { return nil }
        if let format = byLastWord[last] { return format }
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
    ]
}
