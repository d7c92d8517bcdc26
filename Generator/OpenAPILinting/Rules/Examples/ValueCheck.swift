import Diagnostics
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// Checks values of a document against its schemas, with a limit on the work for all of them together.
struct ValueCheck {
    private let survey: DocumentSurvey
    private let rule: DiagnosticRule
    private var work = 5_000_000
    private var isExhausted = false

    /// More findings about one value would hide the others.
    private static let violationLimit = 3

    init(_ survey: DocumentSurvey, rule: DiagnosticRule) {
        self.survey = survey
        self.rule = rule
    }

    /// `subject`: what it is, as in `the example`.
    ///
    /// `mayBeSerialized`: a text may stand for a value of another type, in the form in which it is sent. `isExpected` tells violations that are not to be reported.
    mutating func report(
        _ value: YAMLNode,
        _ subject: String,
        _ schema: SchemaID,
        direction: SchemaValidator.Direction = .either,
        mayBeSerialized: Bool = false,
        hint: String? = nil,
        unless isExpected: (SchemaViolation) -> Bool = { _ in false },
        reporting log: inout DiagnosticLog
    ) {
        guard work > 0 else { return giveUp(at: value.range, &log) }
        let options = SchemaValidator.Options(direction: direction, work: min(work, 100_000), depth: 600)
        let verdict = survey.validator.validate(value, against: schema, options: options)
        work -= verdict.work
        if mayBeSerialized, value.string != nil, verdict.violations.contains(where: isOfOtherType) { return }
        for violation in verdict.violations.prefix(Self.violationLimit) where !isExpected(violation) {
            let place = violation.instance.count == 0 ? "it" : "'\(violation.instance)'"
            let reason = Self.deepestCause(of: violation).map { cause in
                let part = cause.instance == violation.instance ? "it" : "'\(cause.instance)'"
                return " (\(part) \(cause.message))"
            }
            log.report(
                DiagnosticMessage(
                    rule,
                    "\(subject) does not fit its schema: \(place) \(violation.message)\(reason ?? "")",
                    hint: hint
                ),
                at: violation.range,
                notes: [
                    Diagnostic.Note("the schema is here", at: survey.schemas[violation.schema].range)
                ]
            )
        }
    }

    /// Why the value does not fit the alternative of the alternative that it comes nearest to.
    private static func deepestCause(of violation: SchemaViolation) -> SchemaViolation? {
        guard var cause = violation.causes.first else { return nil }
        while let next = cause.causes.first { cause = next }
        return cause
    }

    private func isOfOtherType(_ violation: SchemaViolation) -> Bool {
        let isAboutAll = violation.instance.count == 0
        return isAboutAll && [.type, .anyOf, .oneOf].contains(violation.keyword)
    }

    private mutating func giveUp(at range: SourceRange, _ log: inout DiagnosticLog) {
        guard !isExhausted else { return }
        isExhausted = true
        log.report(
            DiagnosticMessage(rule, "from here on, values are too many to be checked"),
            at: range,
            severity: .note
        )
    }
}
