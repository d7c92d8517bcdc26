package import ChangeModel

/// All kinds of change of a document, for `specsmith explain`.
package enum DocumentChangeRules {
    /// By area, from the outside of a document to the inside.
    package static let all: [ChangeRule] =
        documents
        + servers
        + tags
        + paths
        + operations
        + parameters
        + requestBodys
        + content
        + responses
        + headers
        + security
        + components
        + callbacks
        + webhooks
        + SchemaChangeRules.all

    private static let documents: [ChangeRule] = [
        .versionDecreased, .versionNotBumped, .majorVersionNotBumped, .schemaDialectChanged,
    ]

    private static let servers: [ChangeRule] = [
        .baseURLChanged, .serversReordered, .serverAdded, .serverRemoved, .serverURLChanged,
        .serverVariableAdded, .serverVariableRemoved, .serverVariableDefaultChanged,
        .serverVariableValueAdded, .serverVariableValueRemoved,
    ]

    private static let tags: [ChangeRule] = [
        .tagAdded, .tagRemoved, .operationTagAdded, .operationTagRemoved, .operationTagsReordered,
    ]

    private static let paths: [ChangeRule] = [
        .pathRemoved
    ]

    private static let operations: [ChangeRule] = [
        .operationAdded, .operationRemoved, .operationRemovedAfterDeprecation, .operationMoved,
        .operationDeprecated, .operationUndeprecated, .operationSunsetChanged,
        .operationStabilityIncreased, .operationStabilityDecreased, .operationIDAdded,
        .operationIDRemoved, .operationIDChanged, .permissionsTightened, .permissionsRelaxed,
        .extensionChanged,
    ]

    private static let parameters: [ChangeRule] = [
        .parameterAddedRequired, .parameterAddedOptional, .parameterRemoved,
        .parameterRemovedAfterDeprecation, .parameterLocationChanged, .parameterBecameRequired,
        .parameterBecameOptional, .parameterBecameRepeatable, .parameterStyleChanged,
        .parameterExplodeChanged,
        .reservedCharactersAllowed, .reservedCharactersForbidden, .emptyValueAllowed,
        .emptyValueForbidden, .parameterContentChanged, .parameterDeprecated, .parameterUndeprecated,
        .parameterSunsetChanged, .parameterStabilityIncreased, .parameterStabilityDecreased,
    ]

    private static let requestBodys: [ChangeRule] = [
        .requestBodyAddedRequired, .requestBodyAddedOptional, .requestBodyRemoved,
        .requestBodyBecameRequired, .requestBodyBecameOptional,
    ]

    private static let content: [ChangeRule] = [
        .mediaTypeAdded, .mediaTypeRemoved, .mediaTypeGeneralized, .mediaTypeSpecialized,
        .mediaTypeParametersChanged, .mediaTypeSchemaAdded, .mediaTypeSchemaRemoved,
        .encodingContentTypeChanged, .encodingStyleChanged,
    ]

    private static let responses: [ChangeRule] = [
        .successStatusAdded, .successStatusRemoved, .nonSuccessStatusAdded, .nonSuccessStatusRemoved,
        .responseStatusGeneralized, .responseStatusSpecialized, .linkAdded, .linkRemoved, .linkChanged,
    ]

    private static let headers: [ChangeRule] = [
        .headerAddedRequired, .headerAddedOptional, .headerRemovedRequired, .headerRemovedOptional,
        .headerBecameRequired, .headerBecameOptional, .headerExplodeChanged, .headerContentChanged,
        .headerDeprecated, .headerUndeprecated, .headerSunsetChanged, .headerStabilityIncreased,
        .headerStabilityDecreased,
    ]

    private static let security: [ChangeRule] = [
        .securityBecameRequired, .securityBecameOptional, .securityRequirementAdded,
        .securityRequirementRemoved, .securityRequirementTightened, .securityRequirementRelaxed,
        .securityScopeAdded, .securityScopeRemoved, .securityRequirementsReordered,
        .securitySchemeAdded, .securitySchemeRemoved, .securitySchemeTypeChanged, .apiKeyNameChanged,
        .apiKeyLocationChanged, .httpSchemeChanged, .bearerFormatChanged, .oauthFlowAdded,
        .oauthFlowRemoved, .oauthAuthorizationURLChanged, .oauthTokenURLChanged,
        .oauthRefreshURLChanged, .oauthScopeAdded, .oauthScopeRemoved, .oauthScopeDescriptionChanged,
        .openIDConnectURLChanged,
    ]

    private static let components: [ChangeRule] = [
        .componentAdded, .componentRemoved,
    ]

    private static let callbacks: [ChangeRule] = [
        .callbackAdded, .callbackRemoved,
    ]

    private static let webhooks: [ChangeRule] = [
        .webhookAdded, .webhookRemoved,
    ]
}
