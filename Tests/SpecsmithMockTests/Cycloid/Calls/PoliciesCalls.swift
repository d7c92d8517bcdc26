// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Policies.md.
import Cycloid

struct PoliciesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getPolicies", Self.getPolicies),
        ]
    }

    @available(*, deprecated)
    private static func getPolicies(_ client: CycloidClient) async throws {
        let policies = client.policies.getPolicies(organizationCanonical: "example-organization")
        for try await policy in policies.items {
            use(policy.id)
        }
    }
}
