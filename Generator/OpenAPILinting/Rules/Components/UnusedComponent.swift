import Diagnostics
import OpenAPIModel

/// `component-unused`.
enum UnusedComponent: LintRule {
    static let rule = DiagnosticRule(
        "component-unused",
        .warning,
        "a component that no operation leads to",
        explanation: """
            Nothing refers to the component, or only other components do that are not used either. It is dead weight, or
            a reference is missing where it should be used. An SDK has a type for every named schema all the same.

            What counts as use: references from paths, webhooks and callbacks, whichever file they are in; mappings of
            discriminators, by name too; schemas that have one with a discriminator in their `allOf`; requirements that
            name a security scheme; and references within `x-` extensions. A document without any operation is a library
            and not checked.

            ```yaml
            components:
              schemas:
                Pet: {type: object}       # used
                OldPet: {type: object}    # remove
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#components-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        guard !survey.operations.isEmpty else { return }
        let components = survey.document.components
        checkSchemas(survey, &log)
        check(components.responses, "response", ["responses"], survey, &log)
        check(components.parameters, "parameter", ["parameters"], survey, &log)
        check(components.examples, "example", ["examples"], survey, &log)
        check(components.requestBodies, "request body", ["requestBodies", "parameters"], survey, &log)
        check(components.headers, "header", ["headers"], survey, &log)
        check(components.links, "link", ["links"], survey, &log)
        check(components.callbacks, "callback", ["callbacks"], survey, &log)
        check(components.pathItems, "path item", ["pathItems"], survey, &log)
        checkSecuritySchemes(survey, &log)
    }

    private static func checkSchemas(_ survey: DocumentSurvey, _ log: inout DiagnosticLog) {
        for entry in survey.document.components.schemas {
            // A name for a schema of another file is used when that is.
            let target = survey.schemas.resolved(entry.value)
            let isUsed = [entry.value, target].contains { !survey.uses[Int($0.index)].isEmpty }
            if !isUsed { report("schema", entry.name, entry.nameRange, &log) }
        }
    }

    private static func check<Value>(
        _ entries: [Named<Referenceable<Value>>],
        _ kind: String,
        _ sections: [String],
        _ survey: DocumentSurvey,
        _ log: inout DiagnosticLog
    ) {
        for entry in entries where !survey.used.contains(entry.value.location) {
            guard !sections.contains(where: { survey.referenced.contains("\($0)/\(entry.name)") }) else {
                continue
            }
            report(kind, entry.name, entry.nameRange, &log)
        }
    }

    private static func checkSecuritySchemes(_ survey: DocumentSurvey, _ log: inout DiagnosticLog) {
        var requirements = survey.document.security?.value ?? []
        for entry in survey.operations { requirements += entry.operation.security?.value ?? [] }
        for omitted in survey.document.omitted {
            requirements += omitted.operation?.value.security?.value ?? []
        }
        let named = Set(requirements.flatMap { $0.schemes.map(\.name.value) })
        for entry in survey.document.components.securitySchemes where !named.contains(entry.name) {
            report("security scheme", entry.name, entry.nameRange, &log)
        }
    }

    private static func report(
        _ kind: String,
        _ name: String,
        _ range: SourceRange,
        _ log: inout DiagnosticLog
    ) {
        log.report(message("\(kind) '\(name)' is not used by any operation"), at: range)
    }
}
