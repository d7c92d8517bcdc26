import Cycloid

enum OrganizationLicenceCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getLicence", getLicence),
            Call("activateLicence", activateLicence),
        ]
    }

    static func getLicence(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizationLicence.getLicence(organizationCanonical: "acme-1"))
    }

    static func activateLicence(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationLicence.activateLicence(
            organizationCanonical: "acme-1",
            body: sample.decodedBody()
        )
        return .nothing
    }
}
