import Cycloid
import SDKRuntime

enum OrganizationInfrastructureCalls: CallGroup {
    @available(*, deprecated)
    static var all: [Call] {
        [
            Call("getRunningInfraAWSBuckets", getRunningInfraAWSBuckets),
            Call("getRunningInfraAWS", getRunningInfraAWS),
            Call("getRunningInfraAWSDBInstances", getRunningInfraAWSDBInstances),
            Call("getRunningInfraAWSElasticacheClusters", getRunningInfraAWSElasticacheClusters),
            Call("getRunningInfraAWSImages", getRunningInfraAWSImages),
            Call("getRunningInfraAWSInstances", getRunningInfraAWSInstances),
            Call("getRunningInfraAWSLoadBalancersV1", getRunningInfraAWSLoadBalancersV1),
            Call("getRunningInfraAWSLoadBalancersV2", getRunningInfraAWSLoadBalancersV2),
            Call("getRunningInfraAWSSecurityGroups", getRunningInfraAWSSecurityGroups),
            Call("getRunningInfraAWSSnapshots", getRunningInfraAWSSnapshots),
            Call("getRunningInfraAWSSubnets", getRunningInfraAWSSubnets),
            Call("getRunningInfraAWSVolumes", getRunningInfraAWSVolumes),
            Call("getRunningInfraAWSVPCs", getRunningInfraAWSVPCs),
        ]
    }

    @available(*, deprecated)
    static func getRunningInfraAWSBuckets(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructure.getRunningInfraAWSBuckets(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                tag: ["env|prod", "|a b"]
            )
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWS(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructure.getRunningInfraAWS(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                resource: [.vpcs, .loadBalancersV2],
                tag: ["env|prod", "|a b"]
            )
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSDBInstances(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSDBInstances(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSElasticacheClusters(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSElasticacheClusters(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSImages(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructure.getRunningInfraAWSImages(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                tag: ["env|prod", "|a b"]
            )
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSInstances(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSInstances(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSLoadBalancersV1(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSLoadBalancersV1(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSLoadBalancersV2(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSLoadBalancersV2(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSSecurityGroups(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSSecurityGroups(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSSnapshots(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSSnapshots(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSSubnets(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructure.getRunningInfraAWSSubnets(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                tag: ["env|prod", "|a b"]
            )
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSVolumes(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationInfrastructure.getRunningInfraAWSVolumes(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                pageSize: 50,
                next: "to+ken/=",
                tag: ["env|prod", "|a b"]
            ).page()
        )
    }

    @available(*, deprecated)
    static func getRunningInfraAWSVPCs(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfrastructure.getRunningInfraAWSVPCs(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                projectCanonical: "shop-2",
                tag: ["env|prod", "|a b"]
            )
        )
    }
}
