// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Cloud-providers.md.
import Cycloid

struct CloudProvidersCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudProviders", Self.getCloudProviders),
        ]
    }

    @available(*, deprecated)
    private static func getCloudProviders(_ client: CycloidClient) async throws {
        let cloudProviders = client.cloudProviders.getCloudProviders(
            organizationCanonical: "example-organization"
        )
        for try await cloudProvider in cloudProviders.items {
            use(cloudProvider.name)
        }
    }
}
