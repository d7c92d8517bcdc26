import ChangeModel

extension ChangeRule {
    static let xmlChanged = ChangeRule(
        "xml-changed",
        .schema,
        .serialization,
        .change,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .warning)),
        "a value looks otherwise in XML",
        explanation: """
            The `xml` object decides on names, namespaces, attributes and wrapping. Whoever exchanges
            XML reads and writes other documents; JSON is as it was.

            ```yaml
            # before
            type: string
            # after
            type: string
            xml: { attribute: true }
            ```

            Leave `xml` alone where a body is exchanged as XML.

            Source: OpenAPI 3.1.1, XML Object.
            """
    )
}
