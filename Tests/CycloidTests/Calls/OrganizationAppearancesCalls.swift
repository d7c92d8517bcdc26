import Cycloid
import SDKRuntime

enum OrganizationAppearancesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("listAppearances", listAppearances),
            Call("createAppearance", createAppearance),
            Call("getAppearance", getAppearance),
            Call("updateAppearance", updateAppearance),
            Call("deleteAppearance", deleteAppearance),
        ]
    }

    static func listAppearances(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationAppearances.listAppearances(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func createAppearance(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationAppearances.createAppearance(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getAppearance(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationAppearances.getAppearance(
                organizationCanonical: "acme-1",
                appearanceCanonical: "dark_mode"
            )
        )
    }

    static func updateAppearance(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationAppearances.updateAppearance(
                organizationCanonical: "acme-1",
                appearanceCanonical: "dark_mode",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteAppearance(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationAppearances.deleteAppearance(
            organizationCanonical: "acme-1",
            appearanceCanonical: "dark_mode"
        )
        return .nothing
    }
}
