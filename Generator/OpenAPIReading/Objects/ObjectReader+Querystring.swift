import Diagnostics
import OpenAPIModel

extension ObjectReader {
    /// A parameter that is the whole query string stands in an operation alone: neither with another one nor with
    /// single query parameters (<https://spec.openapis.org/oas/v3.2.0#parameter-locations>).
    ///
    /// Looks at operations of components only: of those that can be called, planning tells what is left out.
    mutating func checkQuerystring(
        _ own: [Referenceable<Parameter>],
        below shared: [Referenceable<Parameter>],
        of operation: ObjectNode
    ) {
        guard operation.location.pointer.tokens.first == "components" else { return }
        let identities = Set(own.map { $0.value.identity })
        let all = own + shared.filter { !identities.contains($0.value.identity) }
        let whole = all.filter { $0.value.location.value == .querystring }
        guard let first = whole.first else { return }
        let others = whole.dropFirst() + all.filter { $0.value.location.value == .query }
        guard let other = others.first else { return }
        let note = Diagnostic.Note("'\(other.value.name.value)' is here", at: other.value.name.range)
        let message = DiagnosticMessage.querystringNotAlone(first.value.name.value)
        report(message, at: first.value.name.range, notes: [note])
    }
}

extension DiagnosticRule {
    static let querystringNotAlone = DiagnosticRule(
        "querystring-not-alone",
        .warning,
        "A parameter for the whole query string has other parts of the query beside it.",
        explanation: """
            A parameter `in: querystring` is the whole query. An operation has one of them at most, and no parameters
            `in: query`; parameters of the path item count too.

            ```yaml
            parameters:
              - {name: filter, in: querystring, content: {application/json: {schema: {type: object}}}}
              - {name: page, in: query, schema: {type: integer}}   # remove it, or make it part of 'filter'
            ```

            Source: <https://spec.openapis.org/oas/v3.2.0#parameter-locations>.
            """
    )
}

extension DiagnosticMessage {
    static func querystringNotAlone(_ name: String) -> Self {
        Self(
            .querystringNotAlone,
            "the parameter '\(name)' is the whole query, but there are other parts of it",
            hint: "keep one parameter in querystring and none in query"
        )
    }
}
