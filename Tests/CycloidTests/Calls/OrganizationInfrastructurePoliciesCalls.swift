import Cycloid
import SDKRuntime

enum OrganizationInfrastructurePoliciesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getInfraPolicies", getInfraPolicies),
            Call("createInfraPolicy", createInfraPolicy),
            Call("getInfraPolicy", getInfraPolicy),
            Call("updateInfraPolicy", updateInfraPolicy),
            Call("deleteInfraPolicy", deleteInfraPolicy),
            Call("validateProjectInfraPolicies", validateProjectInfraPolicies),
        ]
    }

    static func getInfraPolicies(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationInfrastructurePolicies.getInfraPolicies(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                infraPolicyName: "a&b=c",
                infraPolicyCreatedAt: 1_700_000_002,
                infraPolicySeverity: .advisory,
                infraPolicyEnabled: true,
                infraPolicyCanonical: "no-public",
                orderBy: "name:asc"
            ).page()
        )
    }

    static func createInfraPolicy(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructurePolicies.createInfraPolicy(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getInfraPolicy(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructurePolicies.getInfraPolicy(
                organizationCanonical: "acme-1",
                infraPolicyCanonical: "no-public"
            )
        )
    }

    static func updateInfraPolicy(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructurePolicies.updateInfraPolicy(
                organizationCanonical: "acme-1",
                infraPolicyCanonical: "no-public",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteInfraPolicy(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationInfrastructurePolicies.deleteInfraPolicy(
            organizationCanonical: "acme-1",
            infraPolicyCanonical: "no-public"
        )
        return .nothing
    }

    static func validateProjectInfraPolicies(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationInfrastructurePolicies.validateProjectInfraPolicies(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                body: sample.decodedBody()
            )
        )
    }
}
