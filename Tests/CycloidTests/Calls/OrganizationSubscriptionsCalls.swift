import Cycloid

enum OrganizationSubscriptionsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("createSubscription", createSubscription)
        ]
    }

    static func createSubscription(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationSubscriptions.createSubscription(
            organizationCanonical: "acme-1",
            body: sample.decodedBody()
        )
        return .nothing
    }
}
