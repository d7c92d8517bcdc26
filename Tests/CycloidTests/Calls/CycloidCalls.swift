import Cycloid

enum CycloidCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getConfig", getConfig),
            Call("getCountries", getCountries),
            Call("getStatus", getStatus),
            Call("getServiceStatus", getServiceStatus),
            Call("getAppVersion", getAppVersion),
        ]
    }

    static func getConfig(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.cycloid.getConfig())
    }

    static func getCountries(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.cycloid.getCountries())
    }

    static func getStatus(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.cycloid.getStatus())
    }

    static func getServiceStatus(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        let answer = try await client.cycloid.getServiceStatus(serviceStatusCanonical: "vault")
        guard case .ok(let report) = answer else { throw UnexpectedAnswer(description: "\(answer)") }
        return try Outcome(report)
    }

    static func getAppVersion(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.cycloid.getAppVersion())
    }
}
