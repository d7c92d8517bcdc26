package import Diagnostics

/// The findings of looking for what callers of an earlier SDK know.
package enum ForwardingRules {
    package static let notForwarded = DiagnosticRule(
        "not-forwarded",
        .note,
        "an earlier name cannot be kept",
        explanation: """
            With `--since`, an SDK also offers what callers of an earlier one know: the names of then, marked as
            deprecated, each made of a declaration of today. That works only where the earlier one had the same
            meaning and the same types. Where it had not, callers must change their code, and this finding says why.

            ```yaml
            # before                              # now
            operationId: listPets                 operationId: getPets
            parameters:                           parameters:
              - {name: limit, in: query}            - {name: owner, in: query, required: true}
            ```

            `listPets(limit:)` cannot call `getPets(owner:)`: it has no owner to give, and nothing takes the limit.
            `specsmith diff` lists all that callers have to change.
            """
    )

    package static let all: [DiagnosticRule] = [notForwarded]
}

extension DiagnosticMessage {
    static func notForwarded(_ subject: String, because reason: String) -> DiagnosticMessage {
        DiagnosticMessage(ForwardingRules.notForwarded, "\(subject) is not kept: \(reason)")
    }
}
