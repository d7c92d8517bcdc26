import Cycloid
import SDKRuntime

enum PoliciesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getPolicies", getPolicies)
        ]
    }

    static func getPolicies(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.policies.getPolicies(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
