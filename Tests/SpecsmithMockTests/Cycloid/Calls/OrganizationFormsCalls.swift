// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Forms.md.
import Cycloid

struct OrganizationFormsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("interpolateFormsConfig", Self.interpolateFormsConfig),
            CycloidCall("validateFormsFile", Self.validateFormsFile),
            CycloidCall("valuesRefForms", Self.valuesRefForms),
        ]
    }

    @available(*, deprecated)
    private static func interpolateFormsConfig(_ client: CycloidClient) async throws {
        let serviceCatalogConfig = try await client.organizationForms.interpolateFormsConfig(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            body: InterpolateFormsConfigRequest(
                serviceCatalogRef: "example-service-catalog",
                componentCanonical: "example-component",
                useCase: "example-use-case",
                vars: ["key": ["key": ["key": [:]]]]
            )
        )
        use(serviceCatalogConfig.name)
    }

    @available(*, deprecated)
    private static func validateFormsFile(_ client: CycloidClient) async throws {
        let formsValidationResult = try await client.organizationForms.validateFormsFile(
            organizationCanonical: "example-organization",
            body: FormsValidation(formFile: [:])
        )
        use(formsValidationResult)
    }

    @available(*, deprecated)
    private static func valuesRefForms(_ client: CycloidClient) async throws {
        let result = try await client.organizationForms.valuesRefForms(
            organizationCanonical: "example-organization",
            body: FormsValuesRef(url: "https://example.com/forms-values-ref")
        )
        use(result)
    }
}
