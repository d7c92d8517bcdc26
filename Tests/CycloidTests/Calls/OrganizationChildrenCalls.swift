import Cycloid
import SDKRuntime

enum OrganizationChildrenCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getChildren", getChildren),
            Call("createChild", createChild),
        ]
    }

    static func getChildren(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationChildren.getChildren(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                organizationName: "Ac me",
                organizationCreatedAt: time("2026-01-02T03:04:05.25+01:00"),
                orderBy: "name:asc"
            ).page()
        )
    }

    static func createChild(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationChildren.createChild(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }
}
