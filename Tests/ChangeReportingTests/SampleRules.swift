import ChangeModel

/// Rules as the comparison has them, with short pages.
enum SampleRules {
    static let descriptionChanged = ChangeRule(
        "description-changed",
        .document,
        .documentation,
        .change,
        .anywhere(.unaffected),
        "a description says something else",
        explanation: "Nobody is hit: only people read it.\n"
    )
    static let serverURLChanged = ChangeRule(
        "server-url-changed",
        .server,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .breaking)),
        "the address of a server is another one",
        explanation: """
            Callers of the new SDK talk to **another address** without having written anything else.

            ```yaml
            servers:
              - url: https://api.example.com/v1   # before
              - url: https://api.example.com/v2   # after
            ```

            """
    )
    static let scopeAdded = ChangeRule(
        "security-scope-added",
        .security,
        .security,
        .add,
        .anywhere(Verdicts(wire: .breaking)),
        "an operation asks for a further scope",
        explanation: "Tokens without the scope are refused with 403.\n"
    )
    static let operationRemoved = ChangeRule(
        "operation-removed",
        .operation,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "an operation is gone",
        explanation: "Every call ends with 404 or 405.\n"
    )
    static let operationAdded = ChangeRule(
        "operation-added",
        .operation,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "an operation is new",
        explanation: "Nobody calls it yet.\n"
    )
    static let operationDeprecated = ChangeRule(
        "operation-deprecated",
        .operation,
        .lifecycle,
        .change,
        .anywhere(Verdicts(wire: .safe)),
        "an operation is deprecated",
        explanation: "It works as before, and will be removed.\n"
    )
    static let defaultChanged = ChangeRule(
        "default-changed",
        .schema,
        .value,
        .change,
        .both(request: Verdicts(wire: .safe, behaviour: .breaking), response: .unaffected),
        "a default is another value",
        explanation: "Callers who leave the value out get something else.\n"
    )
    static let parameterAdded = ChangeRule(
        "parameter-added-optional",
        .parameter,
        .existence,
        .add,
        .request(Verdicts(wire: .safe)),
        "an operation takes a further parameter, which may be left out",
        explanation: "Old clients go on leaving it out.\n"
    )
    static let maximumDecreased = ChangeRule(
        "maximum-decreased",
        .schema,
        .constraint,
        .narrow,
        .both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .safe)),
        "the largest allowed number is smaller",
        explanation: "Numbers between the two are refused now.\n"
    )
    static let propertyRemoved = ChangeRule(
        "property-removed",
        .schema,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .breaking)),
        "an object has a property less",
        explanation: "Who reads it finds nothing.\n"
    )
    static let propertyRequired = ChangeRule(
        "property-became-required",
        .schema,
        .requiredness,
        .narrow,
        .both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .safe)),
        "a property must be there",
        explanation: "Requests without it are refused.\n"
    )
    static let patternChanged = ChangeRule(
        "pattern-changed",
        .schema,
        .constraint,
        .change,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .warning)),
        "the regular expression for a string is another one",
        explanation: "Whether `<old>` strings match depends on both & is not decided.\n"
    )
    static let enumValueAdded = ChangeRule(
        "enum-value-added",
        .schema,
        .value,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "a list of allowed values has a further one",
        explanation: "Old clients may not know what to do with it.\n"
    )
    static let enumValueRemoved = ChangeRule(
        "enum-value-removed",
        .schema,
        .value,
        .narrow,
        .both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .safe)),
        "a list of allowed values has one less",
        explanation: "Requests that send it are refused.\n"
    )
    static let schemaRemoved = ChangeRule(
        "component-removed",
        .component,
        .existence,
        .remove,
        .anywhere(.unaffected),
        "a component that nothing used is gone",
        explanation: "Nobody is hit.\n"
    )

    static let symbolRemoved = sdk("symbol-removed", .remove, .breaking, "a declaration is gone")
    static let symbolAdded = sdk("symbol-added", .add, .safe, "a declaration is new")
    static let symbolRenamed = sdk("symbol-renamed", .change, .breaking, "a declaration has another name")
    static let symbolDeprecated = sdk("symbol-deprecated", .change, .warning, "a declaration is deprecated")
    static let argumentsChanged = sdk("arguments-changed", .change, .breaking, "the arguments are others")
    static let argumentAdded = sdk("argument-added", .add, .safe, "there is a further argument")
    static let propertyTypeChanged = sdk("property-type-changed", .change, .breaking, "the type is another")
    static let caseAdded = sdk("enum-case-added", .add, .warning, "an enumeration has a further case")

    private static func sdk(
        _ id: String,
        _ action: ChangeRule.Action,
        _ verdict: Verdict,
        _ summary: String
    ) -> ChangeRule {
        ChangeRule(
            id,
            .sdk,
            .existence,
            action,
            .anywhere(Verdicts(source: verdict)),
            summary,
            explanation: "Callers of the SDK are \(verdict == .safe ? "not " : "")hit.\n"
        )
    }
}
