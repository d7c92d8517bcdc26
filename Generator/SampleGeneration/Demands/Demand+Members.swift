import OpenAPIModel
import RegularExpressions
import SchemaValidation

extension Demand {
    /// The names that schemas give, each once, in source order.
    var propertyNames: [String] {
        var seen: Set<String> = []
        return keywords.flatMap { $0.properties.map(\.name) }.filter { seen.insert($0).inserted }
    }

    /// The names that must be there, each once.
    var requiredNames: [String] {
        var seen: Set<String> = []
        return keywords.flatMap { $0.required.map(\.value) }.filter { seen.insert($0).inserted }
    }

    /// The schemas for a member; nil where there must be none, empty where anything goes.
    func schemas(ofMember name: String, _ validator: SchemaValidator) -> [SchemaID]? {
        var result: [SchemaID] = []
        for schema in keywords {
            var own = schema.properties.filter { $0.name == name }.map(\.schema)
            own += schema.patternProperties.filter { Self.matches(name, $0.name, validator) }.map(\.value)
            if own.isEmpty, let rest = schema.additionalProperties { own = [rest] }
            result += own
        }
        let isForbidden = result.contains { id in schemas[id].boolean == false }
        return isForbidden ? nil : result.filter { schemas[$0].boolean == nil }
    }

    private static func matches(_ name: String, _ pattern: String, _ validator: SchemaValidator) -> Bool {
        guard case .success(let expression)? = validator.expression(of: pattern) else { return false }
        return expression.search(name) == .found
    }

    /// Whether a member is only for values that travel the other way.
    func isSpared(_ ids: [SchemaID], _ direction: SchemaValidator.Direction) -> Bool {
        ids.contains { id in
            var next: SchemaID? = id
            while let current = next {
                let schema = schemas[current]
                if schema.readOnly?.value == true, direction == .request { return true }
                if schema.writeOnly?.value == true, direction == .response { return true }
                next = schema.reference?.target
            }
            return false
        }
    }
}
