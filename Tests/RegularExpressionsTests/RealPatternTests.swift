import Testing

/// Patterns of a real API, each with what its authors mean to allow.
@Suite struct `Real patterns` {
    static let all = [
        Case(
            #"^[a-z0-9]+[a-z0-9\-_]+[a-z0-9]+$"#,
            ["my-org", "abc", "a_b", "a--b9"],
            not: ["ab", "-ab", "abc-", "Abc", "a.b", "", "my-org\n"]
        ),
        Case(
            #"^[\da-zA-Z]+(?:(?:[\da-zA-Z\-._]+)?[\da-zA-Z])?$"#,
            ["a", "A1", "a-b.c_d", "0"],
            not: ["", "-a", "a-", "a b", "é"]
        ),
        Case(#"^[a-z0-9]+[a-z0-9\-_.]+[a-z0-9]+$"#, ["a.b", "a-1"], not: ["a", "a.", ".a", "A.b"]),
        Case(#"^[\da-z]+(?:(?:[\da-z\-._]+)?[\da-z])?$"#, ["a", "a.b-c"], not: ["A", "a.", ""]),
        Case(#"(^[a-z0-9]+(([a-z0-9\-_]+)?[a-z0-9]+)?$)"#, ["a", "ab", "a-b"], not: ["a-", "-a", "A", ""]),
        Case(
            #"^[a-z0-9]+[a-z0-9\-_]+[a-z0-9]+:[a-z0-9]+[a-z0-9\-_]+[a-z0-9]+$"#,
            ["my-org:my-stack"],
            not: ["my-org", "my-org:", ":my-stack", "a:b", "my-org:my:stack"]
        ),
        Case(
            #"^(?:(?:[\w\-+=.:/@ ]+\|)|(?:\|[\w\-+=.:/@ ]+)|(?:[\w\-+=.:/@ ]+\|[\w\-+=.:/@ ]+))$"#,
            ["key|", "|value", "a key|a=b"],
            not: ["|", "key", "a|b|c", "a;b|", ""]
        ),
        Case(
            #"^((/|~)[^/]*)+.(\.git)|(([\w\]+@[\w\.]+))(:(//)?)([\w\.@\:/\-~]+)(/)?"#,
            ["git@github.com:cycloid/stack.git", "~/x.git", "/srv/repo.git", "user[@x://host/a"],
            not: ["", "repo", "https//x", "/srv/repo", "@:!"]
        ),
        Case("^[0-9]+$", ["0", "0123456789"], not: ["", "-1", "1.0", "١"]),
        Case("^[A-Z]{2}$", ["FR", "ES"], not: ["F", "FRA", "fr", "ÉS"]),
        Case("^[^;]+;[^;]+$", ["a;b", "a b; c"], not: ["a", ";b", "a;", "a;b;c"]),
        Case(
            #"^[\da-zA-Z]+(?:[\da-zA-Z\-._]+[\da-zA-Z]|[\da-zA-Z])$"#,
            ["ab", "a-b", "A.1"],
            not: ["a", "a-", "", "-ab"]
        ),
        Case("[a-z]+", ["a", "Red", "#f00"], not: ["", "RED", "123"]),
        Case(#"[a-zA-z0-9_\-./]"#, ["a", "é/", "[", "\\"], not: ["", "é", "{", " "]),
        Case(
            "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
            ["", "YWJj", "YWI=", "YQ=="],
            not: ["YQ=", "Y", "YWJj=", "YW-j"]
        ),
        Case(#"^[a-z0-9]+[a-z0-9\-._]+[a-z0-9]+$"#, ["a.b", "a-b"], not: ["ab", "a.", "A-b"]),
        Case(
            "(?:[a-z]+_)*[a-z]+(?::(?:[a-z]+_)*[a-z]+)*$",
            ["organization:read", "a", "a_b:c_d:e", "1a"],
            not: ["", "A", "a:", "a_"]
        ),
        Case(#"^(?:[\w\-+=.:/@ ]*)$"#, ["", "a b=c"], not: ["a;b", "é", "a\n"]),
        Case("^[a-z]{2}(?:-[a-z][a-z])?$", ["en", "en-us"], not: ["EN", "eng", "en-", "en-usa"]),
        Case(
            "[\u{9}\u{A}\u{D} -\u{FF}]{1,131072}",
            ["{}", "é"],
            not: ["", "ā"]
        ),
        Case(
            #"^(?!(^xn--|.+-s3alias$))^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$"#,
            ["my-bucket"],
            not: ["xn--bucket", "bucket-s3alias", "a", "My"]
        ),
        Case(
            #"^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$"#,
            ["2024-02-29T12:00Z", "2024-12-31T23:59:60.5+02:00"],
            not: ["2024-13-01T00:00Z", "2024-02-29 12:00Z"]
        ),
    ]

    @Test(arguments: all) func `allow what is meant and refuse the rest`(sample: Case) throws {
        try sample.check()
    }
}
