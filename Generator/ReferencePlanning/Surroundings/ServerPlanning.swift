import OpenAPIModel
import ReferenceModel
import SDKModel

/// Where the API is.
enum ServerPlanning {
    static func servers(_ servers: [OpenAPIModel.Server], sdk: SDK?) -> [APIReference.Server] {
        servers.map { server in
            let own = sdk?.client.servers.first { $0.origin == server.range }
            return APIReference.Server(
                url: server.url.value,
                description: .init(server.description),
                variables: server.variables.map(variable),
                swiftName: own.map { ".\($0.name)" }
            )
        }
    }

    private static func variable(_ entry: Named<ServerVariable>) -> APIReference.Server.Variable {
        .init(
            name: entry.name,
            defaultValue: entry.value.default.value,
            allowedValues: entry.value.enum?.value.map(\.value) ?? [],
            description: .init(entry.value.description)
        )
    }

    /// A URL to try: variables at their defaults, no slash at the end.
    static func exampleURL(_ servers: [OpenAPIModel.Server]) -> String {
        guard let server = servers.first else { return "https://api.example.com" }
        var url = server.url.value
        for variable in server.variables {
            url = url.split(separator: "{\(variable.name)}", omittingEmptySubsequences: false)
                .joined(separator: variable.value.default.value)
        }
        while url.hasSuffix("/") { url.removeLast() }
        if url.contains("://") { return url }
        return "https://api.example.com" + (url.isEmpty || url.hasPrefix("/") ? url : "/" + url)
    }
}
