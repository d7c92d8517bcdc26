/// What values must meet beyond their types, under the name by which requests refer to it.
package struct ValidationRule: Sendable, Hashable {
    package let name: SwiftIdentifier
    /// All apply; never empty.
    package let checks: [ValueCheck]

    package init(name: SwiftIdentifier, checks: [ValueCheck]) {
        self.name = name
        self.checks = checks
    }
}

/// A demand on values of one JSON kind; it says nothing of the others.
///
/// Numbers are as the document writes them.
package enum ValueCheck: Sendable, Hashable {
    /// The pattern is a regular expression of ECMA-262 that can be read.
    case text(minLength: Int?, maxLength: Int?, pattern: String?)
    case number(NumberLimits)
    case list(minItems: Int?, maxItems: Int?, uniqueItems: Bool, items: RuleUse?)
    case object(
        [PropertyRule],
        additionalProperties: RuleUse?,
        minProperties: Int?,
        maxProperties: Int?
    )
    /// Whatever another rule says.
    case rule(RuleUse)

    package struct NumberLimits: Sendable, Hashable {
        package var minimum: String?
        package var maximum: String?
        package var exclusiveMinimum: String?
        package var exclusiveMaximum: String?
        package var multipleOf: String?

        package init() {}
    }

    package struct PropertyRule: Sendable, Hashable {
        package let wireName: String
        /// Nil for a property that may be anything, where all others must meet `additionalProperties`.
        package let rule: RuleUse?

        package init(wireName: String, rule: RuleUse?) {
            self.wireName = wireName
            self.rule = rule
        }
    }
}

/// One rule within another.
package struct RuleUse: Sendable, Hashable {
    package let name: SwiftIdentifier
    /// True where the rule named contains the one it stands in, so that it is not there yet.
    package let isRecursive: Bool

    package init(name: SwiftIdentifier, isRecursive: Bool) {
        self.name = name
        self.isRecursive = isRecursive
    }
}
