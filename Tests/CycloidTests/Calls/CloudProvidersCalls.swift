import Cycloid
import SDKRuntime

enum CloudProvidersCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudProviders", getCloudProviders)
        ]
    }

    static func getCloudProviders(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.cloudProviders.getCloudProviders(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
