import Cycloid

enum OrganizationLogsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getProjEnvLogSources", getProjEnvLogSources),
            Call("getProjEnvLogEntries", getProjEnvLogEntries),
        ]
    }

    static func getProjEnvLogSources(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationLogs.getProjEnvLogSources(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1"
            )
        )
    }

    static func getProjEnvLogEntries(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationLogs.getProjEnvLogEntries(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                logSourceId: "group/stream:1",
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                query: "level=error | grep é"
            )
        )
    }
}
