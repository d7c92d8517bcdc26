import OpenAPIModel

/// The paths that servers' addresses have, without a `/` at the end; the empty one, for callers who know of no
/// server, comes last.
enum BasePaths {
    /// Variables stand for their defaults and for the values they may have.
    static func of(_ servers: [Server]) -> [String] {
        var paths: [String] = []
        for server in servers {
            for address in addresses(of: server) {
                let path = path(of: address)
                if !paths.contains(path) { paths.append(path) }
            }
        }
        return paths.filter { !$0.isEmpty } + [""]
    }

    /// Of one server: as many as its variables allow, up to a limit.
    private static func addresses(of server: Server) -> [String] {
        var addresses = [server.url.value]
        for variable in server.variables {
            let place = "{\(variable.name)}"
            guard path(of: server.url.value).contains(place) else {
                addresses = addresses.map { $0.replacing(place, with: "x") }
                continue
            }
            var values = [variable.value.default.value]
            for value in variable.value.enum?.value ?? [] where !values.contains(value.value) {
                values.append(value.value)
            }
            addresses = addresses.flatMap { address in values.map { address.replacing(place, with: $0) } }
            addresses = Array(addresses.prefix(limit))
        }
        return addresses
    }

    private static let limit = 32

    /// What follows scheme and host: `https://api.example.com/v1/?x` has the path `/v1`.
    static func path(of address: String) -> String {
        var rest = address[...]
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...].drop { $0 != "/" && $0 != "?" && $0 != "#" }
        } else if rest.hasPrefix("//") {
            rest = rest.dropFirst(2).drop { $0 != "/" && $0 != "?" && $0 != "#" }
        }
        rest = rest.prefix { $0 != "?" && $0 != "#" }
        let segments = rest.split(separator: "/").filter { $0 != "." && $0 != ".." }
        return segments.reduce(into: "") { $0 += "/" + $1 }
    }
}
