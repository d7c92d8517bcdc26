import Cycloid
import SDKRuntime

enum OrganizationEnvironmentsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getOrganizationEnvironments", getOrganizationEnvironments)
        ]
    }

    static func getOrganizationEnvironments(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationEnvironments.getOrganizationEnvironments(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
