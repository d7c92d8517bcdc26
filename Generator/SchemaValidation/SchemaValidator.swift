package import OpenAPIModel
package import RegularExpressions
package import YAMLModel

/// Says whether values fit the schemas of one document, and where and why they do not.
///
/// The keywords of JSON Schema 2020-12 and OpenAPI are known. `format` and `discriminator`, which a validator may leave
/// aside, count unless told otherwise; `content…` keywords are annotations. Work is bounded: what would take too long is
/// left undecided, never guessed. Source: JSON Schema 2020-12, Core and Validation.
package struct SchemaValidator: Sendable {
    let schemas: SchemaArena
    let patterns: [String: RegularExpression]
    private let patternErrors: [String: PatternError]
    /// Those whose time may grow faster than the text.
    let costlyPatterns: Set<String>
    /// Of long enums, the canonical texts of the values.
    let listed: [SchemaID: Set<String>]
    /// Whether any schema has `unevaluatedProperties` or `unevaluatedItems`: only then is it kept what was evaluated.
    let tracksEvaluated: Bool

    /// Reads patterns once; those that are no regular expressions of ECMA-262, and those of which there are too many,
    /// leave their values undecided.
    package init(_ schemas: SchemaArena) {
        self.schemas = schemas
        var patterns: [String: RegularExpression] = [:]
        var patternErrors: [String: PatternError] = [:]
        var patternSize = 0
        var listed: [SchemaID: Set<String>] = [:]
        var tracksEvaluated = false
        for id in schemas.ids {
            let schema = schemas[id]
            var texts = schema.patternProperties.map(\.name)
            if let pattern = schema.pattern { texts.append(pattern.value) }
            for text in texts where patterns[text] == nil && patternErrors[text] == nil {
                guard patternSize < Self.patternLimit else { break }
                do throws(PatternError) {
                    let expression = try RegularExpression(text)
                    patterns[text] = expression
                    patternSize += expression.size
                } catch {
                    patternSize += 100
                    patternErrors[text] = error
                }
            }
            if let values = schema.enum?.value, values.count > Self.longEnum {
                listed[id] = Set(values.map(\.canonicalText))
            }
            if schema.unevaluatedProperties != nil || schema.unevaluatedItems != nil {
                tracksEvaluated = true
            }
        }
        self.patterns = patterns
        self.patternErrors = patternErrors
        costlyPatterns = Set(patterns.keys.filter(Self.isCostly))
        self.listed = listed
        self.tracksEvaluated = tracksEvaluated
    }

    private static let longEnum = 16
    /// Of all patterns together, in instructions: a few dozen megabytes.
    private static let patternLimit = 1_000_000

    /// A `pattern`, or a key of `patternProperties`, as it was read; nil for one beyond those that are.
    package func expression(of pattern: String) -> Result<RegularExpression, PatternError>? {
        patterns[pattern].map(Result.success) ?? patternErrors[pattern].map(Result.failure)
    }

    /// Whether a pattern has lookaround or backreferences, or may have.
    private static func isCostly(_ pattern: String) -> Bool {
        if ["(?=", "(?!", "(?<", "\\k"].contains(where: pattern.contains) { return true }
        return (1...9).contains { pattern.contains("\\\($0)") }
    }

    /// Checks one value.
    package func validate(
        _ value: YAMLNode,
        against schema: SchemaID,
        options: Options = Options()
    ) -> SchemaVerdict {
        var evaluation = Evaluation(self, options)
        var violations: [SchemaViolation]? = []
        let outcome = evaluation.check(value, schema, at: Place(), &violations)
        return SchemaVerdict(
            fits: outcome.answer.bool,
            violations: outcome.answer == .no ? violations ?? [] : [],
            work: options.work - evaluation.work
        )
    }
}

extension SchemaValidator {
    /// What counts, and how much may be done.
    package struct Options: Sendable, Hashable {
        package let direction: Direction
        /// Whether values of `format` that have one clear meaning are checked.
        package let checksFormats: Bool
        /// How much may be done before the answer stays open: about as much as it takes to apply so many schemas.
        package let work: Int
        /// How many schemas may be applied within each other: each takes about a kilobyte of the thread's stack, and
        /// threads other than the first may have half a megabyte.
        package let depth: Int

        package init(
            direction: Direction = .either,
            checksFormats: Bool = true,
            work: Int = 100_000,
            depth: Int = 128
        ) {
            self.direction = direction
            self.checksFormats = checksFormats
            self.work = work
            self.depth = depth
        }
    }

    /// Which way a value travels: a request does not need what is `readOnly`, nor a response what is `writeOnly`.
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        case request, response
        /// Needs neither.
        case either
    }
}
