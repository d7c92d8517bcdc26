extension ValidationCase {
    static let values: [ValidationCase] = [
        ValidationCase("true", "1"),
        ValidationCase("false", "1", " false: is not allowed"),
        ValidationCase("{}", "[1, {a: b}]"),
        ValidationCase("{type: integer}", "1.0"),
        ValidationCase("{type: integer}", "1e3"),
        ValidationCase("{type: integer}", "1.5", " type: must be an integer, is a number"),
        ValidationCase("{type: [string, 'null']}", "null"),
        ValidationCase("{type: [string, 'null']}", "{}", " type: must be a string or null, is an object"),
        ValidationCase("{type: number}", "12"),
        ValidationCase("{type: boolean}", "'true'", " type: must be a boolean, is a string"),
        ValidationCase("{enum: [a, 1.0]}", "1"),
        ValidationCase("{enum: [a, null]}", "b", " enum: must be one of 'a', null"),
        ValidationCase("{const: {a: [1, 2], b: 1}}", "{b: 1.0, a: [1, 2]}"),
        ValidationCase("{const: {a: [1, 2]}}", "{a: [2, 1]}", " const: must be an object"),
    ]

    static let numbers: [ValidationCase] = [
        ValidationCase("{minimum: 0, maximum: 10}", "10"),
        ValidationCase("{minimum: 0.5}", "0.49", " minimum: must be at least 0.5"),
        ValidationCase("{maximum: -1}", "-0.5", " maximum: must be at most -1"),
        ValidationCase("{exclusiveMinimum: 1}", "1", " exclusiveMinimum: must be greater than 1"),
        ValidationCase("{exclusiveMaximum: 1}", "1.0", " exclusiveMaximum: must be less than 1"),
        ValidationCase(
            "{maximum: 9007199254740992}",
            "9007199254740993",
            " maximum: must be at most 9007199254740992"
        ),
        ValidationCase("{multipleOf: 0.1}", "0.3"),
        ValidationCase("{multipleOf: 0.01}", "0.075", " multipleOf: must be a multiple of 0.01"),
        ValidationCase("{multipleOf: 3}", "1e30", " multipleOf: must be a multiple of 3"),
        ValidationCase("{minimum: 16}", "0x1F"),
        // Keywords of numbers say nothing of others.
        ValidationCase("{minimum: 5}", "abc"),
    ]

    static let texts: [ValidationCase] = [
        ValidationCase("{minLength: 2, maxLength: 2}", "'🎉é'"),
        ValidationCase("{maxLength: 1}", "ab", " maxLength: must have at most 1 character"),
        ValidationCase("{minLength: 3}", "ab", " minLength: must have at least 3 characters"),
        ValidationCase("{pattern: '^a+$'}", "aaa"),
        ValidationCase("{pattern: '^a+$'}", "ab", " pattern: must match the pattern '^a+$'"),
    ]

    static let formats: [ValidationCase] = [
        ValidationCase("{format: date-time}", "'2030-01-31T12:00:00.123Z'"),
        ValidationCase("{format: date-time}", "'2030-01-31t12:00:60+01:00'"),
        ValidationCase(
            "{format: date-time}",
            "'2030-01-31 12:00:00Z'",
            " format: must be a date and time of RFC 3339, such as 2030-01-31T12:00:00Z"
        ),
        ValidationCase("{format: date}", "'2024-02-29'"),
        ValidationCase("{format: date}", "'2023-02-29'", " format: must be a date, such as 2030-01-31"),
        ValidationCase("{format: time}", "'23:59:59.5-08:00'"),
        ValidationCase(
            "{format: time}",
            "'24:00:00Z'",
            " format: must be a time of RFC 3339, such as 12:00:00Z"
        ),
        ValidationCase("{format: uuid}", "01234567-89AB-cdef-0123-456789abcdef"),
        ValidationCase("{format: uuid}", "0123456789abcdef0123456789abcdef", " format: must be a UUID"),
        ValidationCase("{format: ipv4}", "10.0.0.255"),
        ValidationCase("{format: ipv4}", "10.0.0.256", " format: must be an IPv4 address"),
        ValidationCase("{format: ipv6}", "'2001:db8::1'"),
        ValidationCase("{format: ipv6}", "'::ffff:10.0.0.1'"),
        ValidationCase("{format: ipv6}", "'2001:db8::1::2'", " format: must be an IPv6 address"),
        ValidationCase("{format: email}", "ann@example.com"),
        ValidationCase("{format: email}", "example.com", " format: must be an e-mail address"),
        ValidationCase("{format: uri}", "'https://example.com/a?b'"),
        ValidationCase("{format: uri}", "/a/b", " format: must be a URI with a scheme"),
        ValidationCase("{format: byte}", "SGVsbG8="),
        ValidationCase("{format: byte}", "SGVsbG8", " format: must be base64"),
        ValidationCase(
            "{format: int32}",
            "2147483648",
            " format: must be a number of 'int32', from -2147483648 to 2147483647"
        ),
        ValidationCase("{format: uint64}", "18446744073709551615"),
        ValidationCase("{format: int64}", "1.5", " format: must be a whole number"),
        // What has no clear meaning is nobody's business.
        ValidationCase("{format: hostname}", "'not a host'"),
        ValidationCase("{format: date}", "12"),
    ]
}
