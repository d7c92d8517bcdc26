import ChangeModel

extension ChangeRule {
    static let prefixItemAdded = ChangeRule(
        "prefix-item-added",
        .schema,
        .structure,
        .widen,
        .widening,
        "a tuple may have one more item",
        explanation: """
            `items: false` closes the tuple behind its `prefixItems`, of which there is one more.
            Requests go on to be accepted. Responses may hold what the old document ruled out, and a
            client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            prefixItems: [{ type: string }]
            items: false
            # after
            prefixItems: [{ type: string }, { type: integer }]
            items: false
            ```

            Tell consumers before the first longer tuple is sent.

            Source: JSON Schema 2020-12, Core, section 10.3.1.1.
            """
    )
}
