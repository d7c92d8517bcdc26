// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-licence.md.
import Cycloid

struct OrganizationLicenceCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getLicence", Self.getLicence),
            CycloidCall("activateLicence", Self.activateLicence),
        ]
    }

    @available(*, deprecated)
    private static func getLicence(_ client: CycloidClient) async throws {
        let licence = try await client.organizationLicence.getLicence(
            organizationCanonical: "example-organization"
        )
        use(licence.companyName)
    }

    @available(*, deprecated)
    private static func activateLicence(_ client: CycloidClient) async throws {
        try await client.organizationLicence.activateLicence(
            organizationCanonical: "example-organization",
            body: NewLicence(key: "example-key")
        )
    }
}
