import Diagnostics
import OpenAPIModel

/// `address-not-encrypted`.
enum UnencryptedAddress: LintRule {
    static let rule = DiagnosticRule(
        "address-not-encrypted",
        .warning,
        "a server or token address starts with http, not https",
        explanation: """
            What is sent there can be read and changed on the way, credentials included; on Apple's systems, apps may not
            even connect. Addresses of the machine itself (`localhost`, `127.0.0.1`) and of private networks are not
            meant. Where the same server is listed with `https`, it is a note.

            ```yaml
            servers:
              - url: http://pets.example.com    # before
              - url: https://pets.example.com   # after
            ```
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        let document = survey.document
        var servers = document.servers
        for entry in survey.operations { servers += entry.pathItem.servers + entry.operation.servers }
        let addresses = Set(servers.map(\.url.value))
        for server in servers {
            let twin = "https" + server.url.value.dropFirst(4)
            report(server.url, severity: addresses.contains(twin) ? .note : nil, &log)
        }
        for entry in document.components.securitySchemes {
            for address in addressesOfTokens(entry.value.value.kind) { report(address, severity: nil, &log) }
        }
    }

    private static func addressesOfTokens(_ kind: SecurityScheme.Kind) -> [Located<String>] {
        switch kind {
        case .apiKey, .http, .mutualTLS: []
        case .openIdConnect(let address): [address]
        case .oauth2(let flows):
            flows.all.flatMap { flow in
                [flow.authorizationUrl, flow.deviceAuthorizationUrl, flow.tokenUrl, flow.refreshUrl]
                    .compactMap(\.self)
            }
        }
    }

    private static func report(_ url: Located<String>, severity: Severity?, _ log: inout DiagnosticLog) {
        let prefix = "http://"
        guard url.value.lowercased().hasPrefix(prefix), !isLocal(url.value.dropFirst(prefix.count)) else {
            return
        }
        log.report(
            message("'\(url.value)' is not encrypted", hint: "use 'https'"),
            at: url.range,
            severity: severity
        )
    }

    /// Whether the host is this machine, in a private network (RFC 1918), or unknown before a variable has a value.
    private static func isLocal(_ rest: Substring) -> Bool {
        let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
        let privateStarts = ["127.", "10.", "192.168.", "0.0.0.0", "[", "{"]
        let privateEnds = ["localhost", ".local", ".internal", ".test"]
        return privateStarts.contains(where: host.hasPrefix) || privateEnds.contains(where: host.hasSuffix)
            || !host.contains(".")
    }
}
