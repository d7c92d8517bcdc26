package import Diagnostics
import SDKModel

extension PlanningRules {
    package static let selectionExtent = DiagnosticRule(
        "selection-extent",
        .note,
        "a part of the document is left out by choice",
        explanation: """
            `include`, `exclude` and `skipDeprecated` of `sdk.yaml`, or their options of the command line, choose
            operations. The SDK has these with the schemas, parameters, answers and security schemes that they need,
            and nothing else; the finding says how much that is.

            ```yaml
            include:
              tags: [pets]
            ```
            """
    )
    package static let selectionEmpty = DiagnosticRule(
        "selection-empty",
        .error,
        "no operation of the document is chosen",
        explanation: """
            What `include`, `exclude` and `skipDeprecated` leave has no operation, so there would be no SDK.

            ```yaml
            include:
              tags: [pet]      # the document's tag is 'pets'
            ```
            """
    )
    package static let excludedSchemaNeeded = DiagnosticRule(
        "selection-schema-needed",
        .warning,
        "a schema that is to be left out is needed",
        explanation: """
            An operation that is chosen sends or receives a schema that `exclude.schemas` of `sdk.yaml` names, or one
            that holds it, so its type is in the SDK all the same. Leave out the operations, too, or give the schema a
            type of your own under `types`.

            ```yaml
            exclude:
              schemas: [AuditEvent]
              operations: [getAuditEvents]   # which answers with it
            ```
            """
    )

    static let selection = [selectionExtent, selectionEmpty, excludedSchemaNeeded]
}

extension DiagnosticMessage {
    static func selectionExtent(_ extent: SelectionExtent) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.selectionExtent,
            "the SDK has \(extent.operations) of \(extent.allOperations) operations and \(extent.schemas) of "
                + "\(extent.allSchemas) schemas"
        )
    }

    static let selectionEmpty = DiagnosticMessage(
        PlanningRules.selectionEmpty,
        "no operation of the document is chosen"
    )

    static func excludedSchemaNeeded(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.excludedSchemaNeeded,
            "schema '\(name)' is not left out, as operations that are chosen need it"
        )
    }
}
