import Cycloid

enum OrganizationFormsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("interpolateFormsConfig", interpolateFormsConfig),
            Call("validateFormsFile", validateFormsFile),
            Call("valuesRefForms", valuesRefForms),
        ]
    }

    static func interpolateFormsConfig(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationForms.interpolateFormsConfig(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                body: sample.decodedBody()
            )
        )
    }

    static func validateFormsFile(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationForms.validateFormsFile(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func valuesRefForms(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationForms.valuesRefForms(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }
}
