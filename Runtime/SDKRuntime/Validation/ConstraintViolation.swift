/// A demand of the document that an argument does not meet.
public struct ConstraintViolation: Sendable, Hashable, CustomStringConvertible {
    /// The parameter's name in the document; `body` for the body.
    public let parameter: String
    /// The place within the argument: `$` for all of it, `$.owner.email`, `$.tags[2]`.
    public let path: String
    /// What is demanded, and what was found instead.
    public let constraint: Constraint

    /// A keyword of JSON Schema with its limit; more cases may come.
    ///
    /// Strings are never repeated, as they may be secrets; numbers are as they were to be sent.
    @nonexhaustive public enum Constraint: Sendable, Hashable {
        /// In Unicode scalars.
        case minLength(Int, found: Int)
        /// In Unicode scalars.
        case maxLength(Int, found: Int)
        /// The regular expression that does not occur.
        case pattern(String)
        /// The number is below the limit.
        case minimum(String, found: String)
        /// The number is above the limit.
        case maximum(String, found: String)
        /// The number is the limit, or below it.
        case exclusiveMinimum(String, found: String)
        /// The number is the limit, or above it.
        case exclusiveMaximum(String, found: String)
        /// The number is no multiple.
        case multipleOf(String, found: String)
        /// The array is too short.
        case minItems(Int, found: Int)
        /// The array is too long.
        case maxItems(Int, found: Int)
        /// Two items are equal as JSON values; their indices.
        case uniqueItems(Int, Int)
        /// The object has too few properties.
        case minProperties(Int, found: Int)
        /// The object has too many properties.
        case maxProperties(Int, found: Int)
    }

    /// Makes a violation.
    public init(parameter: String, path: String = "$", constraint: Constraint) {
        self.parameter = parameter
        self.path = path
        self.constraint = constraint
    }

    /// `'name' has 2 characters, at least 3 are needed`.
    public var description: String { "'\(parameter)' \(reason)" }

    /// What follows the parameter's name.
    var reason: String { path == "$" ? constraint.description : "at \(path) \(constraint.description)" }
}

extension ConstraintViolation.Constraint: CustomStringConvertible {
    /// Words that follow the name of the value.
    public var description: String {
        switch self {
        case .minLength(let limit, let found): Self.tooFew(limit, found, "character")
        case .maxLength(let limit, let found): Self.tooMany(limit, found, "character")
        case .pattern(let pattern): "does not match the pattern \(pattern)"
        case .minimum(let limit, let found): "is \(found), the minimum is \(limit)"
        case .maximum(let limit, let found): "is \(found), the maximum is \(limit)"
        case .exclusiveMinimum(let limit, let found): "is \(found), only more than \(limit) is allowed"
        case .exclusiveMaximum(let limit, let found): "is \(found), only less than \(limit) is allowed"
        case .multipleOf(let divisor, let found): "is \(found), only multiples of \(divisor) are allowed"
        case .minItems(let limit, let found): Self.tooFew(limit, found, "item")
        case .maxItems(let limit, let found): Self.tooMany(limit, found, "item")
        case .uniqueItems(let first, let second): "has equal items at [\(first)] and [\(second)]"
        case .minProperties(let limit, let found): Self.tooFew(limit, found, "property", "properties")
        case .maxProperties(let limit, let found): Self.tooMany(limit, found, "property", "properties")
        }
    }

    private static func tooFew(_ limit: Int, _ found: Int, _ one: String, _ many: String? = nil) -> String {
        "has \(count(found, one, many)), at least \(limit) \(limit == 1 ? "is" : "are") needed"
    }

    private static func tooMany(_ limit: Int, _ found: Int, _ one: String, _ many: String? = nil) -> String {
        "has \(count(found, one, many)), at most \(limit) \(limit == 1 ? "is" : "are") allowed"
    }

    private static func count(_ number: Int, _ one: String, _ many: String?) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}
