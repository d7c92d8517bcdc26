import ArgumentParser
import MockAnswering

/// Where the server listens.
struct ListeningArguments: ParsableArguments {
    @Option(name: .shortAndLong, help: "The port; 0 for one that is free.")
    var port = 8080

    @Option(help: "The address: that of this machine alone, unless another is given.")
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp("How long running answers may take after the signal to stop.", valueName: "time")
    )
    var grace = TimeArgument(.seconds(5))

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535") }
        if host.isEmpty { throw ValidationError("--host is empty") }
    }
}

/// What the server says.
struct AnswerArguments: ParsableArguments {
    @Option(help: "How many elements collections with pages have, and streams events.")
    var items = 25

    @Option(help: "What values are made from: the same seed gives the same answers.")
    var seed: UInt64 = 0

    @Flag(help: "Remember what is created, changed and deleted.")
    var stateful = false

    @Flag(help: "Refuse query parameters that the document does not know.")
    var strictQuery = false

    @Flag(help: "Let web pages of other origins call (CORS).")
    var cors = false

    @Option(
        help: ArgumentHelp(
            "How refusals are told: as the document has it, or always as application/problem+json.",
            valueName: "form"
        )
    )
    var problems: MockOptions.ProblemForm = .documented

    @Option(
        help: ArgumentHelp(
            """
            A credential that passes, instead of any; may be repeated. Of HTTP Basic the value is user:password. \
            ' scopes=a,b' after it limits what it may be used for, ' client=id:secret' who is given it as a token.
            """,
            valueName: "scheme=value"
        )
    )
    var credential: [CredentialArgument] = []

    @Option(help: ArgumentHelp("What every answer takes at least: 200ms, 1.5s.", valueName: "time"))
    var latency = TimeArgument(.zero)

    @Option(
        help: ArgumentHelp("By how much answers take longer, at random but by the seed.", valueName: "time")
    )
    var jitter = TimeArgument(.zero)

    @Option(help: ArgumentHelp("Between two parts of a stream.", valueName: "time"))
    var streamInterval = TimeArgument(.milliseconds(100))

    @Option(
        help: ArgumentHelp("Which calls go wrong, and how.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var faults: String?

    @Option(help: ArgumentHelp("How large bodies of requests may be.", valueName: "bytes"))
    var bodyLimit = 16 << 20

    func validate() throws {
        guard (0...1_000_000).contains(items) else { throw ValidationError("--items takes 0 to 1000000") }
        guard (0...(1 << 30)).contains(bodyLimit) else {
            throw ValidationError("--body-limit takes 0 to \(1 << 30)")
        }
    }

    var options: MockOptions {
        MockOptions(
            seed: seed,
            items: items,
            isStateful: stateful,
            refusesUnknownQuery: strictQuery,
            allowsOtherOrigins: cors,
            problemForm: problems,
            credentials: credential.map(\.value),
            bodyLimit: bodyLimit,
            streamInterval: streamInterval.value
        )
    }

    /// What happens to every call.
    var fault: Fault {
        Fault(
            latency: latency.value > .zero ? latency.value : nil,
            jitter: jitter.value > .zero ? jitter.value : nil
        )
    }
}

/// What is told of requests.
struct LogArguments: ParsableArguments {
    @Option(help: "A line on stderr for each request.")
    var log: RequestLog.Form = .logfmt

    @Option(
        help: ArgumentHelp(
            "Write each request and its answer as a line of JSON; credentials are left out.",
            valueName: "file"
        ),
        completion: .file()
    )
    var record: String?
}

/// A time with its unit: `200ms`, `1.5s`.
struct TimeArgument: ExpressibleByArgument, CustomStringConvertible {
    let value: Duration

    init(_ value: Duration) { self.value = value }

    init?(argument: String) {
        guard let value = Duration(milliseconds: argument), value >= .zero, value <= .seconds(3600) else {
            return nil
        }
        self.value = value
    }

    var description: String {
        let (seconds, fraction) = value.components
        return fraction == 0 ? "\(seconds)s" : "\(seconds * 1000 + fraction / 1_000_000_000_000_000)ms"
    }

    var defaultValueDescription: String { description }
}

/// `scheme=value`, with ` scopes=a,b` behind it if the credential is limited, and ` client=id:secret` if not every client
/// is given it.
struct CredentialArgument: ExpressibleByArgument {
    let value: AcceptedCredential

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        var words = argument[argument.index(after: equals)...]
            .split(separator: " ", omittingEmptySubsequences: false)
        var scopes: [String]?
        var client: String?
        while let last = words.last {
            if last.hasPrefix("scopes=") {
                scopes = last.dropFirst(7).split(separator: ",").map(String.init)
            } else if last.hasPrefix("client=") {
                guard last.contains(":") else { return nil }
                client = String(last.dropFirst(7))
            } else {
                break
            }
            words.removeLast()
        }
        let text = words.joined(separator: " ")
        guard !text.isEmpty else { return nil }
        value = AcceptedCredential(
            scheme: String(argument[..<equals]),
            value: text,
            scopes: scopes,
            client: client
        )
    }
}

extension MockOptions.ProblemForm: ExpressibleByArgument {}
