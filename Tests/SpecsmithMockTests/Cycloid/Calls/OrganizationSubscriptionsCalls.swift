// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Subscriptions.md.
import Cycloid

struct OrganizationSubscriptionsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("createSubscription", Self.createSubscription),
        ]
    }

    @available(*, deprecated)
    private static func createSubscription(_ client: CycloidClient) async throws {
        try await client.organizationSubscriptions.createSubscription(
            organizationCanonical: "example-organization",
            body: NewSubscription(planCanonical: "example-plan")
        )
    }
}
