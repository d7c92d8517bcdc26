import Diagnostics

extension DiagnosticRule {
    static let dynamicReference = DiagnosticRule(
        "dynamic-reference",
        .warning,
        "A '$dynamicRef' may mean several schemas.",
        explanation: """
            What `$dynamicRef` means depends on the way that led to it: on the outermost schema with that
            `$dynamicAnchor`. A type in Swift cannot depend on that, so it is followed like a `$ref`, which is the same
            wherever only one schema has the anchor. Another one has it here.

            ```yaml
            Tree:
              $dynamicAnchor: node
              properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
            StrictTree:
              $dynamicAnchor: node      # its children are read as those of Tree
              $ref: '#/components/schemas/Tree'
            ```
            """
    )
}

extension DiagnosticMessage {
    static func dynamicReference(_ text: String) -> Self {
        Self(.dynamicReference, "'\(text)' may mean several schemas; it is followed like a '$ref'")
    }
}
