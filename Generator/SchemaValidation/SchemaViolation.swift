package import Diagnostics
package import OpenAPIModel

/// The answer of a validation.
package struct SchemaVerdict: Sendable, Hashable {
    /// Nil where it could not be decided: a pattern that cannot be searched for, or more work than was allowed.
    package let fits: Bool?
    /// In the order of the value's members, as far as they decide; empty unless `fits` is false.
    package let violations: [SchemaViolation]
    /// How often a schema was applied.
    package let work: Int
}

/// One thing about a value that a keyword does not allow.
package struct SchemaViolation: Sendable, Hashable {
    /// Of the part that does not fit, from the value that was checked.
    package let instance: JSONPointer
    /// Where that part stands.
    package let range: SourceRange
    package let keyword: SchemaKeyword
    /// Where the keyword stands.
    package let schema: SchemaID
    /// What is said of the part, in lower case: `must be at least 3`.
    package let message: String
    /// Of `anyOf` and `oneOf`: why the value does not fit the alternative that comes nearest.
    package let causes: [SchemaViolation]
}

/// The keywords that can refuse a value, by their names in a schema.
package enum SchemaKeyword: String, Sendable, Hashable, CaseIterable {
    case booleanSchema = "false"
    case type, `enum`, const
    case multipleOf, minimum, maximum, exclusiveMinimum, exclusiveMaximum
    case minLength, maxLength, pattern, format
    case items, prefixItems, contains, minContains, maxContains, minItems, maxItems, uniqueItems
    case unevaluatedItems
    case required, additionalProperties, propertyNames, minProperties, maxProperties
    case dependentRequired, unevaluatedProperties
    case anyOf, oneOf, not, discriminator
}
