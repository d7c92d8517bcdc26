// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Infrastructure.md.
import Cycloid

struct OrganizationInfrastructureCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getRunningInfraAWSBuckets", Self.getRunningInfraAWSBuckets),
            CycloidCall("getRunningInfraAWS", Self.getRunningInfraAWS),
            CycloidCall("getRunningInfraAWSDBInstances", Self.getRunningInfraAWSDBInstances),
            CycloidCall("getRunningInfraAWSElasticacheClusters", Self.getRunningInfraAWSElasticacheClusters),
            CycloidCall("getRunningInfraAWSImages", Self.getRunningInfraAWSImages),
            CycloidCall("getRunningInfraAWSInstances", Self.getRunningInfraAWSInstances),
            CycloidCall("getRunningInfraAWSLoadBalancersV1", Self.getRunningInfraAWSLoadBalancersV1),
            CycloidCall("getRunningInfraAWSLoadBalancersV2", Self.getRunningInfraAWSLoadBalancersV2),
            CycloidCall("getRunningInfraAWSSecurityGroups", Self.getRunningInfraAWSSecurityGroups),
            CycloidCall("getRunningInfraAWSSnapshots", Self.getRunningInfraAWSSnapshots),
            CycloidCall("getRunningInfraAWSSubnets", Self.getRunningInfraAWSSubnets),
            CycloidCall("getRunningInfraAWSVolumes", Self.getRunningInfraAWSVolumes),
            CycloidCall("getRunningInfraAWSVPCs", Self.getRunningInfraAWSVPCs),
        ]
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSBuckets(_ client: CycloidClient) async throws {
        let runningInfraAWSBuckets = try await client.organizationInfrastructure.getRunningInfraAWSBuckets(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for item in runningInfraAWSBuckets {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWS(_ client: CycloidClient) async throws {
        let result = try await client.organizationInfrastructure.getRunningInfraAWS(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            resource: [.instances]
        )
        use(result)
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSDBInstances(_ client: CycloidClient) async throws {
        let list = client.organizationInfrastructure.getRunningInfraAWSDBInstances(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in list.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSElasticacheClusters(_ client: CycloidClient) async throws {
        let list = client.organizationInfrastructure.getRunningInfraAWSElasticacheClusters(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in list.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSImages(_ client: CycloidClient) async throws {
        let runningInfraAWSImages = try await client.organizationInfrastructure.getRunningInfraAWSImages(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for item in runningInfraAWSImages {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSInstances(_ client: CycloidClient) async throws {
        let runningInfraAWSInstances = client.organizationInfrastructure.getRunningInfraAWSInstances(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in runningInfraAWSInstances.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSLoadBalancersV1(_ client: CycloidClient) async throws {
        let list = client.organizationInfrastructure.getRunningInfraAWSLoadBalancersV1(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in list.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSLoadBalancersV2(_ client: CycloidClient) async throws {
        let list = client.organizationInfrastructure.getRunningInfraAWSLoadBalancersV2(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in list.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSSecurityGroups(_ client: CycloidClient) async throws {
        let list = client.organizationInfrastructure.getRunningInfraAWSSecurityGroups(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in list.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSSnapshots(_ client: CycloidClient) async throws {
        let runningInfraAWSSnapshots = client.organizationInfrastructure.getRunningInfraAWSSnapshots(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in runningInfraAWSSnapshots.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSSubnets(_ client: CycloidClient) async throws {
        let runningInfraAWSSubnets = try await client.organizationInfrastructure.getRunningInfraAWSSubnets(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for item in runningInfraAWSSubnets {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSVolumes(_ client: CycloidClient) async throws {
        let runningInfraAWSVolumes = client.organizationInfrastructure.getRunningInfraAWSVolumes(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for try await item in runningInfraAWSVolumes.items {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func getRunningInfraAWSVPCs(_ client: CycloidClient) async throws {
        let runningInfraAWSVPCs = try await client.organizationInfrastructure.getRunningInfraAWSVPCs(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            projectCanonical: "example-project",
            tag: ["example|tag"]
        )
        for item in runningInfraAWSVPCs {
            use(item)
        }
    }
}
