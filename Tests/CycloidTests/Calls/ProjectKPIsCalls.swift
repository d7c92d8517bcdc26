import Cycloid
import SDKRuntime

enum ProjectKPIsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getKpis", getKpis),
            Call("createKpi", createKpi),
            Call("createKPIFavorite", createKPIFavorite),
            Call("deleteKPIFavorite", deleteKPIFavorite),
            Call("getKpi", getKpi),
            Call("updateKpi", updateKpi),
            Call("deleteKpi", deleteKpi),
        ]
    }

    static func getKpis(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.projectKPIs.getKpis(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                fetchData: false,
                pageIndex: 2,
                pageSize: 50,
                favorite: true
            ).page()
        )
    }

    static func createKpi(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.projectKPIs.createKpi(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                body: sample.decodedBody(),
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                fetchData: false,
                pageIndex: 2,
                pageSize: 50,
                favorite: true
            )
        )
    }

    static func createKPIFavorite(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.projectKPIs.createKPIFavorite(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            kpiCanonical: "lead-time"
        )
        return .nothing
    }

    static func deleteKPIFavorite(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.projectKPIs.deleteKPIFavorite(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            kpiCanonical: "lead-time"
        )
        return .nothing
    }

    static func getKpi(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.projectKPIs.getKpi(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                kpiCanonical: "lead-time",
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                fetchData: false
            )
        )
    }

    static func updateKpi(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.projectKPIs.updateKpi(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                kpiCanonical: "lead-time",
                body: sample.decodedBody(),
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                fetchData: false
            )
        )
    }

    static func deleteKpi(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.projectKPIs.deleteKpi(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            kpiCanonical: "lead-time",
            begin: 1_700_000_000,
            end: 18_446_744_073_709_551_615,
            fetchData: false
        )
        return .nothing
    }
}
