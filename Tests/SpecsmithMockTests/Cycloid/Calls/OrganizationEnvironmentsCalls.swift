// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Environments.md.
import Cycloid

struct OrganizationEnvironmentsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getOrganizationEnvironments", Self.getOrganizationEnvironments),
        ]
    }

    @available(*, deprecated)
    private static func getOrganizationEnvironments(_ client: CycloidClient) async throws {
        let organizationEnvironments = client.organizationEnvironments.getOrganizationEnvironments(
            organizationCanonical: "example-organization"
        )
        for try await environment in organizationEnvironments.items {
            use(environment.name ?? "–")
        }
    }
}
