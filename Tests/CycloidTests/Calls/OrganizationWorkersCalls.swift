import Cycloid
import SDKRuntime

enum OrganizationWorkersCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getWorkers", getWorkers)
        ]
    }

    static func getWorkers(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationWorkers.getWorkers(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
