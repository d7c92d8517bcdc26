import Diagnostics

/// The findings of the command line itself.
enum CommandLineRules {
    static let sourceNotCompared = DiagnosticRule(
        "source-not-compared",
        .warning,
        "no SDK can be made from one of the documents, so that the Swift source is not compared",
        explanation: """
            `specsmith diff` plans the SDKs of both documents and compares their declarations. From one of the
            documents no SDK can be made; the wire and the behaviour are compared all the same.

            ```
            specsmith generate old.yaml --output Old
            specsmith diff old.yaml new.yaml --old-config old-sdk.yaml
            ```

            The findings beside this one say why. Often an `sdk.yaml` helps: `--old-config` and `--new-config`
            name one for a document that has none beside it.
            """
    )

    static let typeMoved = DiagnosticRule(
        "type-moved",
        .warning,
        "a type is in another module of the SDK than before",
        explanation: """
            Where an SDK has several modules, a type that one of them alone uses is in that module, and a type that two
            use is in the module of the client. So a new use can move a type, and the end of a use can move it back.

            ```yaml
            output:
              modules: perTag
              shared: [Invoice]   # the schema whose type stays in the module of the client, whoever uses it
            ```

            A type that moves into the module of the client is a note: the others hand that module on. Any other move
            is a warning, as callers may have to import another module.
            """
    )

    static let all = [sourceNotCompared, typeMoved] + lint
}

extension DiagnosticMessage {
    static func sourceNotCompared(_ document: String) -> DiagnosticMessage {
        DiagnosticMessage(
            CommandLineRules.sourceNotCompared,
            "no SDK can be made from '\(document)', so the Swift source is not compared",
            hint: "see its other findings, or give --old-config or --new-config"
        )
    }
}
