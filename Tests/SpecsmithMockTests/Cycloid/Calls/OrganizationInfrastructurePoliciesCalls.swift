// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Infrastructure-Policies.md.
import Cycloid

struct OrganizationInfrastructurePoliciesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getInfraPolicies", Self.getInfraPolicies),
            CycloidCall("createInfraPolicy", Self.createInfraPolicy),
            CycloidCall("getInfraPolicy", Self.getInfraPolicy),
            CycloidCall("updateInfraPolicy", Self.updateInfraPolicy),
            CycloidCall("deleteInfraPolicy", Self.deleteInfraPolicy),
            CycloidCall("validateProjectInfraPolicies", Self.validateProjectInfraPolicies),
        ]
    }

    @available(*, deprecated)
    private static func getInfraPolicies(_ client: CycloidClient) async throws {
        let infraPolicies = client.organizationInfrastructurePolicies.getInfraPolicies(
            organizationCanonical: "example-organization",
            infraPolicyName: "example-infra-policy",
            infraPolicyCreatedAt: 1768469400
        )
        for try await infraPolicy in infraPolicies.items {
            use(infraPolicy.name)
        }
    }

    @available(*, deprecated)
    private static func createInfraPolicy(_ client: CycloidClient) async throws {
        let infraPolicy = try await client.organizationInfrastructurePolicies.createInfraPolicy(
            organizationCanonical: "example-organization",
            body: NewInfraPolicy(
                name: "Example infra policy",
                description: "Example description of the infra policy",
                canonical: "example-infra-policy",
                owner: "example-owner",
                body: "Example body of the infra policy",
                severity: .critical,
                enabled: true
            )
        )
        use(infraPolicy.name)
    }

    @available(*, deprecated)
    private static func getInfraPolicy(_ client: CycloidClient) async throws {
        let infraPolicy = try await client.organizationInfrastructurePolicies.getInfraPolicy(
            organizationCanonical: "example-organization",
            infraPolicyCanonical: "example-infra-policy"
        )
        use(infraPolicy.name)
    }

    @available(*, deprecated)
    private static func updateInfraPolicy(_ client: CycloidClient) async throws {
        let infraPolicy = try await client.organizationInfrastructurePolicies.updateInfraPolicy(
            organizationCanonical: "example-organization",
            infraPolicyCanonical: "example-infra-policy",
            body: UpdateInfraPolicy(
                name: "Example infra policy",
                description: "Example description of the infra policy",
                owner: "example-owner",
                body: "Example body of the infra policy",
                severity: .critical,
                enabled: true
            )
        )
        use(infraPolicy.name)
    }

    @available(*, deprecated)
    private static func deleteInfraPolicy(_ client: CycloidClient) async throws {
        try await client.organizationInfrastructurePolicies.deleteInfraPolicy(
            organizationCanonical: "example-organization",
            infraPolicyCanonical: "example-infra-policy"
        )
    }

    @available(*, deprecated)
    private static func validateProjectInfraPolicies(_ client: CycloidClient) async throws {
        let result = try await client.organizationInfrastructurePolicies.validateProjectInfraPolicies(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            body: TerraformPlanInput(tfplan: "example-tfplan")
        )
        if let result {
            use(result)
        }
    }
}
