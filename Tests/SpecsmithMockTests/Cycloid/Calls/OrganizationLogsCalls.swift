// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Logs.md.
import Cycloid

struct OrganizationLogsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getProjEnvLogSources", Self.getProjEnvLogSources),
            CycloidCall("getProjEnvLogEntries", Self.getProjEnvLogEntries),
        ]
    }

    @available(*, deprecated)
    private static func getProjEnvLogSources(_ client: CycloidClient) async throws {
        let projEnvLogSources = try await client.organizationLogs.getProjEnvLogSources(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
        for logSource in projEnvLogSources {
            use(logSource.id)
        }
    }

    @available(*, deprecated)
    private static func getProjEnvLogEntries(_ client: CycloidClient) async throws {
        let projEnvLogEntries = try await client.organizationLogs.getProjEnvLogEntries(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            logSourceId: "9a281535",
            begin: 1768469400000,
            end: 1771147800000
        )
        for logSourceEntry in projEnvLogEntries {
            use(logSourceEntry.message)
        }
    }
}
