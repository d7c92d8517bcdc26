import OpenAPIModel
import SchemaValidation
import YAMLModel

/// Finds the reading of a text that fits its schema.
struct ValueJudge: Sendable {
    let validator: SchemaValidator

    private static let options = SchemaValidator.Options(direction: .request)

    /// The first reading that fits, else the first one with what is wrong about it.
    func judge(
        _ readings: [FieldText],
        _ shape: ValueShape,
        _ schema: SchemaID?
    ) -> (value: YAMLNode, violations: [SchemaViolation]) {
        var first: (YAMLNode, [SchemaViolation])?
        for reading in readings {
            for preference in TextPreference.allCases {
                let node = reading.node(shape, preference)
                let violations = violations(of: node, schema)
                if violations.isEmpty { return (node, []) }
                if first == nil { first = (node, violations) }
            }
        }
        return first ?? (YAMLNode(received: .null), [])
    }

    /// None where the value fits, or where that cannot be decided.
    func violations(of value: YAMLNode, _ schema: SchemaID?) -> [SchemaViolation] {
        guard let schema else { return [] }
        let verdict = validator.validate(value, against: schema, options: Self.options)
        return verdict.fits == false ? verdict.violations : []
    }

    /// Violations as faults, those of the nearest alternative after the keyword that asks for one.
    static func faults(
        _ violations: [SchemaViolation],
        in place: RequestFault.Place,
        name: String?,
        below prefix: String = ""
    ) -> [RequestFault] {
        var faults: [RequestFault] = []
        func add(_ violations: [SchemaViolation], depth: Int) {
            for violation in violations where faults.count < limit {
                faults.append(
                    RequestFault(
                        place: place,
                        name: name,
                        pointer: prefix + violation.instance.description,
                        keyword: violation.keyword.rawValue,
                        message: violation.message
                    )
                )
                if depth < 3 { add(violation.causes, depth: depth + 1) }
            }
        }
        add(violations, depth: 0)
        return faults
    }

    /// More would help nobody.
    static let limit = 100
}
