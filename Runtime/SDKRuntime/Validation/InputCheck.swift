/// An argument whose rules are still to be checked.
struct InputCheck: Sendable {
    let parameter: String
    /// The JSON form of the value.
    let bytes: [UInt8]
    let rules: ValueRules
}

extension OperationRequest {
    /// Notes that a value has rules; they are checked when the request leaves, unless that is turned off.
    mutating func check(_ parameter: String, _ value: some JSONWritable, _ rules: ValueRules?) {
        guard let rules, failure == nil, let bytes = try? Self.jsonBytes(value) else { return }
        checks.append(InputCheck(parameter: parameter, bytes: bytes, rules: rules))
    }

    /// Throws all violations, up to a number that a person would read.
    func checkConstraints() throws(InvalidInput) {
        var violations: [ConstraintViolation] = []
        for check in checks where violations.count < ValueChecker.limit {
            violations += ValueChecker.violations(check)
        }
        if let invalid = InvalidInput(violations: Array(violations.prefix(ValueChecker.limit))) {
            throw invalid
        }
    }
}
