// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-External-Backends.md.
import Cycloid

struct OrganizationExternalBackendsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getExternalBackends", Self.getExternalBackends),
            CycloidCall("createExternalBackend", Self.createExternalBackend),
            CycloidCall("getExternalBackend", Self.getExternalBackend),
            CycloidCall("updateExternalBackend", Self.updateExternalBackend),
            CycloidCall("deleteExternalBackend", Self.deleteExternalBackend),
        ]
    }

    @available(*, deprecated)
    private static func getExternalBackends(_ client: CycloidClient) async throws {
        let externalBackends = try await client.organizationExternalBackends.getExternalBackends(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
        for externalBackend in externalBackends {
            use(externalBackend.default)
        }
    }

    @available(*, deprecated)
    private static func createExternalBackend(_ client: CycloidClient) async throws {
        let externalBackend = try await client.organizationExternalBackends.createExternalBackend(
            organizationCanonical: "example-organization",
            body: NewExternalBackend(
                purpose: .events,
                default: true,
                credentialCanonical: "example-credential",
                projectCanonical: "example-project",
                configuration: .awsCloudWatchLogs(
                    AWSCloudWatchLogs(engine: "AWSCloudWatchLogs", region: "example-region")
                )
            ),
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
        use(externalBackend.default)
    }

    @available(*, deprecated)
    private static func getExternalBackend(_ client: CycloidClient) async throws {
        let externalBackend = try await client.organizationExternalBackends.getExternalBackend(
            organizationCanonical: "example-organization",
            externalBackendId: 1
        )
        use(externalBackend.default)
    }

    @available(*, deprecated)
    private static func updateExternalBackend(_ client: CycloidClient) async throws {
        let externalBackend = try await client.organizationExternalBackends.updateExternalBackend(
            organizationCanonical: "example-organization",
            externalBackendId: 1,
            body: UpdateExternalBackend(
                id: 1,
                purpose: .events,
                default: true,
                credentialCanonical: "example-credential",
                configuration: .awsCloudWatchLogs(
                    AWSCloudWatchLogs(engine: "AWSCloudWatchLogs", region: "example-region")
                )
            )
        )
        use(externalBackend.default)
    }

    @available(*, deprecated)
    private static func deleteExternalBackend(_ client: CycloidClient) async throws {
        try await client.organizationExternalBackends.deleteExternalBackend(
            organizationCanonical: "example-organization",
            externalBackendId: 1
        )
    }
}
