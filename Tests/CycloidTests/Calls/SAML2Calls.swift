import Cycloid

enum SAML2Calls: CallGroup {
    static var all: [Call] {
        [
            Call("samlAssertionConsumerService", samlAssertionConsumerService),
            Call("getSamlMetadata", getSamlMetadata),
        ]
    }

    static func samlAssertionConsumerService(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.saml2.samlAssertionConsumerService(
                form: SamlResponseForm(samlResponse: "PHNhbWw+ +/= ü")
            )
        )
    }

    static func getSamlMetadata(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.saml2.getSamlMetadata())
    }
}
