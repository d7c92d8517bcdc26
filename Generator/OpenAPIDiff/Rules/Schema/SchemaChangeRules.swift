import ChangeModel

enum SchemaChangeRules {
    /// All rules about schemas, by area.
    static let all: [ChangeRule] =
        limits
        + types
        + properties
        + items
        + values
        + alternatives
        + lifecycle

    private static let limits: [ChangeRule] = [
        .maximumIncreased, .maximumDecreased, .maximumAdded, .maximumRemoved, .minimumIncreased,
        .minimumDecreased, .minimumAdded, .minimumRemoved, .exclusiveMaximumIncreased,
        .exclusiveMaximumDecreased, .exclusiveMaximumAdded, .exclusiveMaximumRemoved,
        .exclusiveMinimumIncreased, .exclusiveMinimumDecreased, .exclusiveMinimumAdded,
        .exclusiveMinimumRemoved, .maxLengthIncreased, .maxLengthDecreased, .maxLengthAdded,
        .maxLengthRemoved, .minLengthIncreased, .minLengthDecreased, .maxItemsIncreased,
        .maxItemsDecreased, .maxItemsAdded, .maxItemsRemoved, .minItemsIncreased, .minItemsDecreased,
        .minItemsAdded, .minItemsRemoved, .maxPropertiesIncreased, .maxPropertiesDecreased,
        .maxPropertiesAdded, .maxPropertiesRemoved, .minPropertiesIncreased, .minPropertiesDecreased,
        .minPropertiesAdded, .minPropertiesRemoved, .maxContainsIncreased, .maxContainsDecreased,
        .maxContainsAdded, .maxContainsRemoved, .minContainsIncreased, .minContainsDecreased,
        .multipleOfAdded, .multipleOfRemoved, .multipleOfWidened, .multipleOfNarrowed, .multipleOfChanged,
        .patternAdded, .patternRemoved, .patternChanged, .patternGeneralized, .uniqueItemsAdded,
        .uniqueItemsRemoved,
    ]

    private static let types: [ChangeRule] = [
        .typeChanged, .typeWidened, .typeNarrowed, .formatAdded, .formatRemoved, .formatChanged,
        .formatWidened, .formatNarrowed, .nullableAdded, .nullableRemoved, .contentEncodingChanged,
        .contentMediaTypeChanged, .contentSchemaAdded, .contentSchemaRemoved, .xmlChanged,
    ]

    private static let properties: [ChangeRule] = [
        .propertyAdded, .propertyAddedRequired, .propertyAddedRequiredWithDefault, .propertyRemoved,
        .propertyRemovedRequired, .propertyRemovedClosed, .propertyBecameRequired,
        .propertyBecameRequiredWithDefault, .propertyBecameOptional, .propertyBecameReadOnly,
        .propertyBecameNotReadOnly, .requiredPropertyBecameNotReadOnly, .propertyBecameWriteOnly,
        .requiredPropertyBecameWriteOnly, .propertyBecameNotWriteOnly, .additionalPropertiesForbidden,
        .additionalPropertiesAllowed, .additionalPropertiesSchemaAdded,
        .additionalPropertiesSchemaRemoved, .patternPropertyAdded, .patternPropertyRemoved,
        .propertyNamesAdded, .propertyNamesRemoved, .dependentRequiredAdded, .dependentRequiredChanged,
        .dependentRequiredRemoved, .dependentSchemaAdded, .dependentSchemaRemoved,
        .unevaluatedPropertiesAdded, .unevaluatedPropertiesRemoved,
    ]

    private static let items: [ChangeRule] = [
        .itemsAdded, .itemsRemoved, .prefixItemAdded, .prefixItemRemoved, .prefixItemConstrained,
        .prefixItemFreed, .containsAdded, .containsRemoved, .unevaluatedItemsAdded,
        .unevaluatedItemsRemoved,
    ]

    private static let values: [ChangeRule] = [
        .enumAdded, .enumRemoved, .enumValueAdded, .enumValueRemoved, .extensibleEnumValueAdded,
        .extensibleEnumValueRemoved, .constAdded, .constChanged, .constRemoved, .defaultAdded,
        .defaultChanged, .defaultRemoved,
    ]

    private static let alternatives: [ChangeRule] = [
        .oneOfMemberAdded, .oneOfMemberRemoved, .anyOfMemberAdded, .anyOfMemberRemoved,
        .alternativesMerged, .alternativesWidened, .alternativesNarrowed, .alternativesChanged,
        .oneOfBecameAnyOf, .anyOfBecameOneOf, .discriminatorAdded, .discriminatorRemoved,
        .discriminatorPropertyChanged, .discriminatorMappingAdded, .discriminatorMappingChanged,
        .discriminatorMappingRemoved, .notAdded, .notRemoved, .notChanged, .ifAdded, .ifRemoved,
        .thenAdded, .thenRemoved, .elseAdded, .elseRemoved, .ifChanged,
    ]

    private static let lifecycle: [ChangeRule] = [
        .schemaDeprecated, .schemaUndeprecated, .schemaSunsetChanged, .schemaStabilityDecreased,
        .schemaStabilityIncreased, .documentationChanged,
    ]
}
