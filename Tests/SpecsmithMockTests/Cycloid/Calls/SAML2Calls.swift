// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/SAML2.md.
import Cycloid

struct SAML2Calls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("samlAssertionConsumerService", Self.samlAssertionConsumerService),
            CycloidCall("getSamlMetadata", Self.getSamlMetadata),
        ]
    }

    @available(*, deprecated)
    private static func samlAssertionConsumerService(_ client: CycloidClient) async throws {
        let location = try await client.saml2.samlAssertionConsumerService(
            form: SamlResponseForm(samlResponse: "example-saml-response")
        )
        use(location)
    }

    @available(*, deprecated)
    private static func getSamlMetadata(_ client: CycloidClient) async throws {
        let text = try await client.saml2.getSamlMetadata()
        use(text)
    }
}
