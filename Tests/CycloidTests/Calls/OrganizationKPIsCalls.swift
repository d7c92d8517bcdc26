import Cycloid
import SDKRuntime

enum OrganizationKPIsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getOrganizationKpis", getOrganizationKpis)
        ]
    }

    static func getOrganizationKpis(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationKPIs.getOrganizationKpis(
                organizationCanonical: "acme-1",
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                pageIndex: 2,
                pageSize: 50,
                favorite: true
            ).page()
        )
    }
}
