import ChangeModel
import OpenAPIModel

/// A keyword that holds one schema, with its rules.
struct Applicator {
    let keyword: String
    let added: ChangeRule
    let removed: ChangeRule
    /// For keywords whose schema does not simply apply: any difference in it is one change.
    var changed: ChangeRule?
    /// Whether a schema that allows everything says as much as no keyword.
    var isVoidable = true
    let schema: @Sendable (Schema) -> SchemaID?

    static let items = Applicator(keyword: "items", added: .itemsAdded, removed: .itemsRemoved) { $0.items }
    static let contentSchema = Applicator(
        keyword: "contentSchema",
        added: .contentSchemaAdded,
        removed: .contentSchemaRemoved
    ) { $0.contentSchema }

    static let all: [Applicator] = [
        Applicator(
            keyword: "not",
            added: .notAdded,
            removed: .notRemoved,
            changed: .notChanged,
            isVoidable: false
        ) {
            $0.not
        },
        Applicator(
            keyword: "if",
            added: .ifAdded,
            removed: .ifRemoved,
            changed: .ifChanged,
            isVoidable: false
        ) {
            $0.if
        },
        Applicator(keyword: "then", added: .thenAdded, removed: .thenRemoved) { $0.then },
        Applicator(keyword: "else", added: .elseAdded, removed: .elseRemoved) { $0.else },
        Applicator(
            keyword: "contains",
            added: .containsAdded,
            removed: .containsRemoved,
            isVoidable: false
        ) { $0.contains },
        Applicator(
            keyword: "propertyNames",
            added: .propertyNamesAdded,
            removed: .propertyNamesRemoved
        ) { $0.propertyNames },
        Applicator(
            keyword: "unevaluatedItems",
            added: .unevaluatedItemsAdded,
            removed: .unevaluatedItemsRemoved
        ) { $0.unevaluatedItems },
        Applicator(
            keyword: "unevaluatedProperties",
            added: .unevaluatedPropertiesAdded,
            removed: .unevaluatedPropertiesRemoved
        ) { $0.unevaluatedProperties },
    ]
}
