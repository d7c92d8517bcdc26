package import Diagnostics

/// The rules of the linter.
package enum LintRules {
    package static let all: [DiagnosticRule] = checks.map { $0.rule } + [LintIgnores.unknownRule]

    /// The ids of those that are checked where they are asked for.
    package static let optional: [String] = checks.filter { !$0.isOnByDefault }.map { $0.rule.id }

    static let checks: [any LintRule.Type] =
        operations + security + components + unions + schemas + examples + patterns

    private static let operations: [any LintRule.Type] = [
        SimilarOperationIds.self, UnsuitableOperationId.self, MissingSuccessResponse.self,
        MissingErrorResponse.self, UnexpectedRequestBody.self, ContentNeverSent.self,
        ContentWithoutSchema.self, DeprecatedWithoutReason.self, MissingDescription.self,
        PathWithQuery.self, TrailingSlash.self, HeaderParameterTwice.self, UndeclaredTag.self,
        UnusedTag.self, MissingLinkedOperation.self, EncodingWithoutProperty.self,
    ]

    private static let security: [any LintRule.Type] = [
        OperationWithoutSecurity.self, UnencryptedAddress.self, UndeclaredScope.self,
    ]

    private static let components: [any LintRule.Type] = [UnusedComponent.self]

    private static let unions: [any LintRule.Type] = [
        OverlappingAlternatives.self, DiscriminatorPropertyMissing.self, DiscriminatorMappingForeign.self,
        DiscriminatorWithoutMembers.self, DiscriminatorMemberUnnamed.self, DiscriminatorValueRefused.self,
    ]

    private static let schemas: [any LintRule.Type] = [
        KeywordWithoutEffect.self, RequiredPropertyForbidden.self, ClosedPartOfAllOf.self,
        PointlessAccessMode.self, NullableEnumWithoutNull.self, IntegerOutOfFormat.self,
        MisspeltFormat.self, BooleanLookalike.self,
    ]

    private static let examples: [any LintRule.Type] = [
        ExampleMismatch.self, DefaultMismatch.self, AllowedValueMismatch.self,
    ]

    private static let patterns: [any LintRule.Type] = [
        InvalidPattern.self, PatternNotPortable.self, UnanchoredPattern.self, BacktrackingPattern.self,
    ]
}
