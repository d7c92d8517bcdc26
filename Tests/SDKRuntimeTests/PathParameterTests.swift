import SDKRuntime
import Testing

@Suite struct `Path parameters` {
    @Test func `trap 66: all but unreserved characters are percent-encoded`() async throws {
        let sent = try await sent {
            $0.appendPath("/files/")
            $0.appendPath("name", "a/b c?d#e%2F+ü")
        }
        #expect(sent.request.path == "/files/a%2Fb%20c%3Fd%23e%252F%2B%C3%BC")
    }

    @Test(arguments: ["", ".", ".."])
    func `trap 67: a value that would change the route is refused`(value: String) async throws {
        let input = try await refusal {
            $0.appendPath("/files/")
            $0.appendPath("name", value)
            $0.appendPath("other", ".")
        }
        let reason =
            value.isEmpty
            ? "it is empty, which would change the path of the request"
            : "'\(value)' would change the path of the request"
        #expect(input == InvalidInput(parameter: "name", reason: reason))
    }

    @Test func `trap 67: neither is a label or an array that comes out so`() async throws {
        #expect(try await refusal { $0.appendPath("x", ".", style: .label) }.parameter == "x")
        #expect(try await refusal { $0.appendPath("x", "", style: .label) }.parameter == "x")
        #expect(try await refusal { $0.appendPath("x", [String]()) }.parameter == "x")
        #expect(try await refusal { $0.appendPath("x", [""]) }.parameter == "x")
    }

    @Test func `trap 68: the template is kept, each value is encoded once and never expanded again`()
        async throws
    {
        let sent = try await sent {
            $0.appendPath("/a%20b/items:batch/")
            $0.appendPath("x", "{y}")
            $0.appendPath(".")
            $0.appendPath("y", "1.5")
            $0.appendPath("/")
            $0.appendPath("z", "%")
            $0.appendPath("-b/")
        }
        #expect(sent.request.path == "/a%20b/items:batch/%7By%7D.1.5/%25-b/")
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let style: PathStyle
        let explode: Bool
        let text: String
        let list: String
        let object: String

        var testDescription: String { "\(style) explode \(explode)" }
    }

    static let rows = [
        Row(style: .simple, explode: false, text: "blue", list: "a,b", object: "G,200,R,100"),
        Row(style: .simple, explode: true, text: "blue", list: "a,b", object: "G=200,R=100"),
        Row(style: .label, explode: false, text: ".blue", list: ".a,b", object: ".G,200,R,100"),
        Row(style: .label, explode: true, text: ".blue", list: ".a.b", object: ".G=200.R=100"),
        Row(style: .matrix, explode: false, text: ";c=blue", list: ";c=a,b", object: ";c=G,200,R,100"),
        Row(style: .matrix, explode: true, text: ";c=blue", list: ";c=a;c=b", object: ";G=200;R=100"),
    ]

    @Test(arguments: rows)
    func `trap 69: every style with a primitive, an array and an object`(row: Row) async throws {
        let sent = try await sent {
            $0.appendPath("/")
            $0.appendPath("c", "blue", style: row.style, explode: row.explode)
            $0.appendPath("/")
            $0.appendPath("c", ["a", "b"], style: row.style, explode: row.explode)
            $0.appendPath("/")
            $0.appendPath("c", ["R": 100, "G": 200], style: row.style, explode: row.explode)
        }
        #expect(sent.request.path == "/\(row.text)/\(row.list)/\(row.object)")
    }

    @Test
    func `trap 69: an empty string in matrix style is its name alone, and delimiters in data are encoded`()
        async throws
    {
        let sent = try await sent {
            $0.appendPath("/x")
            $0.appendPath("c", "", style: .matrix)
            $0.appendPath("/")
            $0.appendPath("c", ["a,b", "c"])
        }
        #expect(sent.request.path == "/x;c/a%2Cb,c")
    }

    @Test func `values look as in JSON: numbers, flags, JSON text`() async throws {
        let sent = try await sent {
            $0.appendPath("/")
            $0.appendPath("a", 42)
            $0.appendPath("/")
            $0.appendPath("b", true)
            $0.appendPath("/")
            $0.appendPath("c", 1.5)
            $0.appendPath("/")
            $0.appendPathJSON("d", ["a b"])
        }
        #expect(sent.request.path == "/42/true/1.5/%5B%22a%20b%22%5D")
    }

    @Test func `a number that JSON has no form for, and nested arrays, are refused`() async throws {
        #expect(
            try await refusal { $0.appendPath("x", Double.nan) }.reason.hasPrefix("it cannot be written: ")
        )
        #expect(
            try await refusal { $0.appendPath("x", [["a"]]) }
                == InvalidInput(parameter: "x", reason: "an array within an array has no form in a parameter")
        )
        #expect(
            try await refusal { $0.appendPath("x", [["a": 1]]) }
                == InvalidInput(
                    parameter: "x",
                    reason: "an object within an array has no form in a parameter"
                )
        )
        #expect(
            try await refusal { $0.appendPath("x", ["a": [1]]) }.reason
                == "its field 'a' is an array or object, which has no form in this style"
        )
    }

    @Test(arguments: [
        ("https://api.example.com", "/files", "https://api.example.com/files"),
        ("https://api.example.com/", "/files", "https://api.example.com/files"),
        ("https://eu.example.com/base/", "/files", "https://eu.example.com/base/files"),
        ("https://eu.example.com/base//", "/files/", "https://eu.example.com/base/files/"),
        (
            "HTTPS://eu.example.com:8443/v 1?tenant=a b", "/files",
            "https://eu.example.com:8443/v%201/files?tenant=a%20b"
        ),
        ("http://[::1]:80/v1#top", "", "http://[::1]:80/v1"),
        ("https://api.example.com?k=1", "", "https://api.example.com/?k=1"),
    ])
    func `trap 83: base and path meet in one slash, base path and query stay`(
        base: String,
        path: String,
        url: String
    ) async throws {
        #expect(try await sent(to: base) { $0.appendPath(path) }.url == url)
    }

    @Test(arguments: [
        ("/v1", "'/v1' is not an absolute URL: give one that begins with https://"),
        ("", "'' is not an absolute URL: give one that begins with https://"),
        ("ftp://api.example.com", "the scheme 'ftp' is neither https nor http"),
        (
            "https://me:secret@api.example.com",
            "a user name or password in the URL is not sent: use a credential"
        ),
        ("https://", "'' is not a host, or a host and a port, in ASCII"),
        ("https://:80", "':80' is not a host, or a host and a port, in ASCII"),
        ("https://a b", "'a b' is not a host, or a host and a port, in ASCII"),
        (
            "https://api.example.com:99999",
            "'api.example.com:99999' is not a host, or a host and a port, in ASCII"
        ),
        ("https://a\r\nX: y", "'a\r\nX: y' is not a host, or a host and a port, in ASCII"),
    ])
    func `trap 83: a server that is no absolute URL is refused`(base: String, reason: String) async throws {
        let input = try await refusal(of: base) { $0.appendPath("/x") }
        #expect(input == InvalidInput(parameter: "server", reason: reason))
    }

    @Test(arguments: [
        ("https://other.example.com/v2/", "https://other.example.com/v2/x"),
        ("/v2", "https://api.example.com/v2/x"), ("v2", "https://api.example.com/base/v2/x"),
        ("", "https://api.example.com/x"),
    ])
    func `trap 84: a server of the operation wins, relative ones build on the client's`(
        server: String,
        url: String
    ) async throws {
        let sent = try await sent(to: "https://api.example.com/base/v1") {
            $0.server = server
            $0.appendPath("/x")
        }
        #expect(sent.url == url)
    }
}
